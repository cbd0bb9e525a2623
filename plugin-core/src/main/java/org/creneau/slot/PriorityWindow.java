// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.creneau.point.OpeningRange;
import org.creneau.point.Season;
import org.jspecify.annotations.Nullable;

/**
 * Slots that start within a stretch of the day are kept for some groups of people, named as {@link PriorityGroups} says,
 * until so many hours before their start, when everybody can have them; or always. May hold on some days of the week or
 * in a season only; a stretch that runs past midnight belongs to the day on which it begins. Immutable and thread-safe.
 */
public final class PriorityWindow {

    private static final long DAY = 86_400;
    private static final int MOST_GROUPS = 10;
    private static final int MOST_HOURS = 720;

    private final OpeningRange hours;
    private final Set<String> groups;
    private final int opensHoursBefore;
    private final Set<DayOfWeek> days;
    private final @Nullable Season season;

    private PriorityWindow(
            OpeningRange hours,
            Set<String> groups,
            int opensHoursBefore,
            Set<DayOfWeek> days,
            @Nullable Season season) {
        this.hours = hours;
        this.groups = groups;
        this.opensHoursBefore = opensHoursBefore;
        this.days = days;
        this.season = season;
    }

    /** Every day and always; 1..10 groups, else {@link org.creneau.point.InvalidSettings}. */
    public static PriorityWindow of(OpeningRange hours, Collection<String> groups) {
        Set<String> words = new LinkedHashSet<>();
        groups.forEach(group -> words.add(PriorityGroups.normal(group)));
        Checks checks = new Checks();
        checks.require(
                !words.isEmpty() && words.size() <= MOST_GROUPS, "groups", words, "1.." + MOST_GROUPS + " groups");
        checks.require(
                words.stream().allMatch(PriorityGroups::isWord),
                "groups",
                words,
                "words of at most 40 letters, digits, spaces, dashes and apostrophes, such as " + PriorityGroups.CARER);
        checks.refuseIfAny();
        Set<DayOfWeek> everyDay = Collections.unmodifiableSet(EnumSet.allOf(DayOfWeek.class));
        return new PriorityWindow(hours, Collections.unmodifiableSet(words), 0, everyDay, null);
    }

    /** The same until so many hours before the slot, 1..720, else {@link org.creneau.point.InvalidSettings}. */
    public PriorityWindow openingToAll(int hoursBefore) {
        Checks checks = new Checks();
        checks.within("opensHoursBefore", hoursBefore, 1, MOST_HOURS);
        checks.refuseIfAny();
        return new PriorityWindow(hours, groups, hoursBefore, days, season);
    }

    /** The same on those days of the week only; {@link org.creneau.point.InvalidSettings} for none. */
    public PriorityWindow on(Set<DayOfWeek> someDays) {
        Checks checks = new Checks();
        checks.require(!someDays.isEmpty(), "days", someDays, "at least one day of the week");
        checks.refuseIfAny();
        Set<DayOfWeek> copy = Collections.unmodifiableSet(EnumSet.copyOf(someDays));
        return new PriorityWindow(hours, groups, opensHoursBefore, copy, season);
    }

    /** The same in that season only. */
    public PriorityWindow during(Season someTime) {
        return new PriorityWindow(hours, groups, opensHoursBefore, days, someTime);
    }

    /** The wall times of the starts of its slots, half-open. */
    public OpeningRange hours() {
        return hours;
    }

    /** In the order in which they were named; a shopper who belongs to one of them can have the slots. */
    public Set<String> groups() {
        return groups;
    }

    /** 0 if its slots never open to everybody. */
    public int opensHoursBefore() {
        return opensHoursBefore;
    }

    public Set<DayOfWeek> days() {
        return days;
    }

    /** Null for always. */
    public @Nullable Season season() {
        return season;
    }

    /** From when on everybody can have a slot that starts then, on the time line; empty for never. */
    public Optional<Instant> opensToAllAt(Instant start) {
        return opensHoursBefore == 0
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(opensToAllAt(start.getEpochSecond())));
    }

    long opensToAllAt(long start) {
        return opensHoursBefore == 0 ? Long.MAX_VALUE : start - 3_600L * opensHoursBefore;
    }

    /** True if it has a say about slots that start at that wall second. */
    boolean holdsFor(long wallStart) {
        long sinceBegin = Math.floorMod(wallStart - hours.opens().toSecondOfDay(), DAY);
        if (sinceBegin >= 60L * hours.lengthMinutes()) {
            return false;
        }
        long day = Math.floorDiv(wallStart - sinceBegin, DAY);
        return days.contains(CutOff.dayOfWeek(day)) && (season == null || season.contains(LocalDate.ofEpochDay(day)));
    }

    boolean isFor(Set<String> shopperGroups) {
        return !Collections.disjoint(groups, shopperGroups);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PriorityWindow && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** For example {@code 08:00-09:00 for [carer] until 24 h before on [MONDAY]}. */
    @Override
    public String toString() {
        return hours + " for " + groups
                + (opensHoursBefore == 0 ? "" : " until " + opensHoursBefore + " h before")
                + (days.size() == 7 ? "" : " on " + days)
                + (season == null ? "" : " in " + season);
    }
}
