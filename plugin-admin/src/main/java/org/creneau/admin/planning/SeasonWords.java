// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.time.format.DateTimeFormatter;
import org.creneau.point.Season;

/** Writes seasons with their first and last days. */
final class SeasonWords {

    private static final String TO = " \u2013 ";
    private static final String OPEN = "\u2026";

    private SeasonWords() {}

    /** Such as {@code 1 juillet – 31 août}, or {@code … – 3 août 2026} without a beginning. */
    static String of(Season season, Clocked clocked) {
        if (season.yearlyFrom() != null && season.yearlyToExclusive() != null) {
            DateTimeFormatter format = clocked.dayOfAYear();
            return format.format(season.yearlyFrom().atYear(2000))
                    + TO
                    + format.format(season.yearlyToExclusive().atYear(2000).minusDays(1));
        }
        String from = season.from() == null ? OPEN : clocked.shortDay(season.from());
        String to = season.toExclusive() == null
                ? OPEN
                : clocked.shortDay(season.toExclusive().minusDays(1));
        return from + TO + to;
    }
}
