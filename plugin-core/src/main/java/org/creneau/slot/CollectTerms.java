// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.creneau.point.PointId;
import org.jspecify.annotations.Nullable;

/**
 * How goods are collected: whether at all, how long they take, how much of a slot each fills, of which trades they are and
 * at which points they can be had, and how old one must be to be handed them. Each of these may be left unsaid, and is then what {@link #over} inherits; what nobody
 * has said is the usual: collected or delivered, at once, one item and no minute each, of no trade, everywhere, to anybody. Immutable
 * and thread-safe.
 */
public final class CollectTerms {

    /** The most items that each may count as. */
    public static final int MOST_ITEMS = 1_000;

    /** The most minutes of preparation of each. */
    public static final int MOST_MINUTES = 1_440;

    /** The most years that may be asked for. */
    public static final int MOST_YEARS = 99;

    private static final CollectTerms UNSAID = new CollectTerms(new Draft());

    private final @Nullable Collecting collecting;
    private final @Nullable LeadTime leadTime;
    private final @Nullable Integer itemsEach;
    private final @Nullable Integer minutesEach;
    private final @Nullable Set<String> trades;
    private final @Nullable Set<PointId> points;
    private final @Nullable Integer minimumAge;

    private CollectTerms(Draft draft) {
        this.collecting = draft.collecting;
        this.leadTime = draft.leadTime;
        this.itemsEach = draft.itemsEach;
        this.minutesEach = draft.minutesEach;
        this.trades = draft.trades;
        this.points = draft.points;
        this.minimumAge = draft.minimumAge;
    }

    /** Terms that say nothing. */
    public static CollectTerms unsaid() {
        return UNSAID;
    }

    public CollectTerms collecting(Collecting value) {
        Draft draft = new Draft(this);
        draft.collecting = Objects.requireNonNull(value, "collecting");
        return new CollectTerms(draft);
    }

    /** Beside what the point asks and the rules for large quantities: the slowest counts. */
    public CollectTerms ready(LeadTime value) {
        Draft draft = new Draft(this);
        draft.leadTime = Objects.requireNonNull(value, "leadTime");
        return new CollectTerms(draft);
    }

    /** Throws {@link org.creneau.point.InvalidSettings} unless 0..{@value #MOST_ITEMS}. */
    public CollectTerms countingAs(int items) {
        Checks checks = new Checks();
        checks.within("itemsEach", items, 0, MOST_ITEMS);
        checks.refuseIfAny();
        Draft draft = new Draft(this);
        draft.itemsEach = items;
        return new CollectTerms(draft);
    }

    /** Throws {@link org.creneau.point.InvalidSettings} unless 0..{@value #MOST_MINUTES}. */
    public CollectTerms prepared(int minutes) {
        Checks checks = new Checks();
        checks.within("minutesEach", minutes, 0, MOST_MINUTES);
        checks.refuseIfAny();
        Draft draft = new Draft(this);
        draft.minutesEach = minutes;
        return new CollectTerms(draft);
    }

    /** In the words of the regimes, such as {@code books}; an empty set says that they are of none. */
    public CollectTerms ofTrades(Set<String> words) {
        Draft draft = new Draft(this);
        draft.trades = Collections.unmodifiableSet(new TreeSet<>(words));
        return new CollectTerms(draft);
    }

    /** An empty set says that they can be had everywhere. */
    public CollectTerms onlyAt(Set<PointId> ids) {
        Draft draft = new Draft(this);
        draft.points = Collections.unmodifiableSet(new TreeSet<>(ids));
        return new CollectTerms(draft);
    }

    /**
     * Handed to nobody younger; 0 says to anybody. Throws {@link org.creneau.point.InvalidSettings} unless 0..{@value #MOST_YEARS}.
     */
    public CollectTerms fromAge(int years) {
        Checks checks = new Checks();
        checks.within("minimumAge", years, 0, MOST_YEARS);
        checks.refuseIfAny();
        Draft draft = new Draft(this);
        draft.minimumAge = years;
        return new CollectTerms(draft);
    }

    /** These terms and, of what they leave unsaid, those of something wider: a SKU's over its product's. */
    public CollectTerms over(CollectTerms wider) {
        if (isUnsaid()) {
            return wider;
        }
        Draft draft = new Draft(this);
        draft.collecting = collecting == null ? wider.collecting : collecting;
        draft.leadTime = leadTime == null ? wider.leadTime : leadTime;
        draft.itemsEach = itemsEach == null ? wider.itemsEach : itemsEach;
        draft.minutesEach = minutesEach == null ? wider.minutesEach : minutesEach;
        draft.trades = trades == null ? wider.trades : trades;
        draft.points = points == null ? wider.points : points;
        draft.minimumAge = minimumAge == null ? wider.minimumAge : minimumAge;
        return new CollectTerms(draft);
    }

    /** True if they say nothing at all. */
    public boolean isUnsaid() {
        return equals(UNSAID);
    }

    public Collecting collecting() {
        return collecting == null ? Collecting.ALLOWED : collecting;
    }

    /** None unless said. */
    public LeadTime leadTime() {
        return leadTime == null ? LeadTime.none() : leadTime;
    }

    public int itemsEach() {
        return itemsEach == null ? 1 : itemsEach;
    }

    public int minutesEach() {
        return minutesEach == null ? 0 : minutesEach;
    }

    /** Unmodifiable, sorted; empty for none. */
    public Set<String> trades() {
        return trades == null ? Collections.emptySet() : trades;
    }

    /** Unmodifiable, sorted; empty for everywhere. */
    public Set<PointId> points() {
        return points == null ? Collections.emptySet() : points;
    }

    /** In years; 0 for anybody. */
    public int minimumAge() {
        return minimumAge == null ? 0 : minimumAge;
    }

    /** Whether they may be handed out at that point, as far as the list of points goes. */
    public boolean isHadAt(PointId point) {
        return points().isEmpty() || points().contains(point);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CollectTerms && saysTheSame((CollectTerms) other);
    }

    private boolean saysTheSame(CollectTerms other) {
        return collecting == other.collecting
                && Objects.equals(leadTime, other.leadTime)
                && Objects.equals(itemsEach, other.itemsEach)
                && Objects.equals(minutesEach, other.minutesEach)
                && Objects.equals(trades, other.trades)
                && Objects.equals(points, other.points)
                && Objects.equals(minimumAge, other.minimumAge);
    }

    @Override
    public int hashCode() {
        return Objects.hash(collecting, leadTime, itemsEach, minutesEach, trades, points, minimumAge);
    }

    /** What is said, and nothing of the rest; empty if nothing is. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        append(text, "collect", collecting);
        append(text, "ready after", leadTime);
        append(text, "items", itemsEach);
        append(text, "minutes", minutesEach);
        append(text, "trades", trades);
        append(text, "points", points);
        append(text, "from age", minimumAge);
        return text.toString();
    }

    private static void append(StringBuilder text, String name, @Nullable Object value) {
        if (value != null) {
            text.append(text.length() == 0 ? "" : ", ").append(name).append(' ').append(value);
        }
    }

    /** What terms are made from. */
    private static final class Draft {

        private @Nullable Collecting collecting;
        private @Nullable LeadTime leadTime;
        private @Nullable Integer itemsEach;
        private @Nullable Integer minutesEach;
        private @Nullable Set<String> trades;
        private @Nullable Set<PointId> points;
        private @Nullable Integer minimumAge;

        private Draft() {}

        private Draft(CollectTerms from) {
            this.collecting = from.collecting;
            this.leadTime = from.leadTime;
            this.itemsEach = from.itemsEach;
            this.minutesEach = from.minutesEach;
            this.trades = from.trades;
            this.points = from.points;
            this.minimumAge = from.minimumAge;
        }
    }
}
