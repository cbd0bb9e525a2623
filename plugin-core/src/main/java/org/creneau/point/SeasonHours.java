// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.Objects;

/** The week that holds during one season. Immutable and thread-safe. */
public final class SeasonHours {

    private final Season season;
    private final Week week;

    private SeasonHours(Season season, Week week) {
        this.season = season;
        this.week = week;
    }

    public static SeasonHours of(Season season, Week week) {
        return new SeasonHours(Objects.requireNonNull(season, "season"), Objects.requireNonNull(week, "week"));
    }

    public Season season() {
        return season;
    }

    public Week week() {
        return week;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeasonHours
                && season.equals(((SeasonHours) other).season)
                && week.equals(((SeasonHours) other).week);
    }

    @Override
    public int hashCode() {
        return 31 * season.hashCode() + week.hashCode();
    }

    @Override
    public String toString() {
        return season + " " + week;
    }
}
