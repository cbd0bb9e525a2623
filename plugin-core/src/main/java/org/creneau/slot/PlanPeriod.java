// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.creneau.point.Season;

/** The days of the week in a season that have a pattern of their own. Immutable and thread-safe. */
public final class PlanPeriod {

    private final Season season;
    private final Set<DayOfWeek> days;
    private final SlotPattern pattern;

    private PlanPeriod(Season season, Set<DayOfWeek> days, SlotPattern pattern) {
        this.season = season;
        this.days = days;
        this.pattern = pattern;
    }

    /** Throws {@link org.creneau.point.InvalidSettings} if no day is named. */
    public static PlanPeriod of(Season season, Set<DayOfWeek> days, SlotPattern pattern) {
        Checks checks = new Checks();
        checks.require(!days.isEmpty(), "days", days, "at least one day of the week");
        checks.refuseIfAny();
        Objects.requireNonNull(season, "season");
        Objects.requireNonNull(pattern, "pattern");
        return new PlanPeriod(season, Collections.unmodifiableSet(EnumSet.copyOf(days)), pattern);
    }

    boolean includes(LocalDate date) {
        return days.contains(date.getDayOfWeek()) && season.contains(date);
    }

    public Season season() {
        return season;
    }

    public Set<DayOfWeek> days() {
        return days;
    }

    public SlotPattern pattern() {
        return pattern;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanPeriod
                && season.equals(((PlanPeriod) other).season)
                && days.equals(((PlanPeriod) other).days)
                && pattern.equals(((PlanPeriod) other).pattern);
    }

    @Override
    public int hashCode() {
        return 31 * season.hashCode() + pattern.hashCode();
    }

    @Override
    public String toString() {
        return season + " " + days + ": " + pattern;
    }
}
