// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.schemaorg;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningHoursBuilder;
import org.creneau.point.SeasonHours;

/** Writes seasons of every year out as dated ones. */
final class YearlySeasons {

    private final OpeningHours hours;

    private YearlySeasons(OpeningHours hours) {
        this.hours = hours;
    }

    static YearlySeasons of(OpeningHours hours) {
        return new YearlySeasons(hours);
    }

    OpeningHours over(LocalDate from, LocalDate toExclusive) {
        OpeningHoursBuilder dated = OpeningHours.builder()
                .week(hours.week())
                .holidays(hours.holidays().orElse(null));
        hours.specials().forEach(dated::specialDay);
        hours.closures().forEach(dated::closure);
        for (SeasonHours season : hours.seasons()) {
            MonthDay first = season.season().yearlyFrom();
            MonthDay end = season.season().yearlyToExclusive();
            if (first == null || end == null) {
                dated.season(season.season(), season.week());
                continue;
            }
            for (int year = from.getYear() - 1; year <= toExclusive.getYear(); year++) {
                LocalDate begins = later(from, dateOf(first, year));
                LocalDate ends = earlier(toExclusive, dateOf(end, first.isBefore(end) ? year : year + 1));
                if (begins.isBefore(ends)) {
                    dated.season(begins, ends, season.week());
                }
            }
        }
        return dated.build();
    }

    /** In a year without 29 February what begins or ends there does so on 1 March. */
    private static LocalDate dateOf(MonthDay day, int year) {
        return day.isValidYear(year)
                ? day.atYear(year)
                : Year.of(year).atMonth(3).atDay(1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
