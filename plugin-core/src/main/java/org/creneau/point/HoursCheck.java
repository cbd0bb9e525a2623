// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists what is wrong with opening hours: too much of anything, years out of bounds, ranges and closures that overlap. */
final class HoursCheck {

    static final int MOST_PROBLEMS = 100;
    static final int MOST_SPECIAL_DAYS = 4_000;
    static final int MOST_CLOSURES = 400;
    static final int MOST_SEASONS = 60;
    static final int MOST_RANGES = 20;
    private static final int FIRST_YEAR = 1902;
    private static final int LAST_YEAR = 9999;

    private final Layers layers;
    private final List<Problem> found = new ArrayList<>();

    private HoursCheck(Layers layers) {
        this.layers = layers;
    }

    static HoursCheck of(Layers layers) {
        return new HoursCheck(layers);
    }

    List<Problem> problems() {
        atMost(MOST_SPECIAL_DAYS, layers.specialDays().size(), "specialDays", "special days");
        atMost(MOST_CLOSURES, layers.closures().size(), "closures", "closures");
        atMost(MOST_SEASONS, layers.seasons().size(), "seasons", "seasons");
        if (found.isEmpty()) {
            checkParts();
        }
        return found;
    }

    private void checkParts() {
        checkWeek("week", layers.week());
        for (int i = 0; i < layers.seasons().size(); i++) {
            SeasonHours season = layers.seasons().get(i);
            checkWeek("season[" + i + "].week", season.week());
            checkYears("season[" + i + "]", season.season());
            checkAsked(i, season.season());
        }
        checkHolidays();
        layers.specialDays().forEach(this::checkSpecialDay);
        checkClosures();
        if (found.isEmpty()) {
            found.addAll(OverlapCheck.of(layers).besideSpecialDays());
        }
    }

    private void checkWeek(String field, Week week) {
        for (Map.Entry<DayOfWeek, List<OpeningRange>> day : week.ranges().entrySet()) {
            checkRanges(field + "." + day.getKey(), day.getValue());
            List<OpeningRange> next = week.on(day.getKey().plus(1));
            OverlapCheck.acrossMidnight(field + "." + day.getKey(), day.getValue(), next)
                    .ifPresent(found::add);
        }
    }

    /** A season whose dates an earlier one has to the day would never decide anything. */
    private void checkAsked(int index, Season season) {
        if (layers.seasons().subList(0, index).stream()
                .anyMatch(earlier -> earlier.season().equals(season))) {
            found.add(Problem.of("season[" + index + "]", season, "dates that no season before it has")
                    .coded("season-repeated"));
        }
    }

    private void checkRanges(String field, List<OpeningRange> ranges) {
        atMost(MOST_RANGES, ranges.size(), field, "ranges a day");
        found.addAll(OverlapCheck.withinDay(field, ranges));
    }

    private void checkHolidays() {
        HolidayHours holidays = layers.holidays();
        if (holidays != null) {
            checkRanges("holidays", Collision.orNone(holidays.rule()));
            holidays.exceptions().forEach((key, rule) -> checkRanges("holidays." + key, Collision.orNone(rule)));
        }
    }

    private void checkSpecialDay(LocalDate date, SpecialDay day) {
        checkYear("specialDays." + date, date);
        checkRanges("specialDays." + date, day.ranges());
        day.reason().ifPresent(words -> found.addAll(Reason.problems("specialDays." + date + ".reason", words)));
    }

    private void checkClosures() {
        List<Closure> closures = layers.closures();
        for (int i = 0; i < closures.size(); i++) {
            checkYear("closure." + closures.get(i).from(), closures.get(i).from());
            checkYear("closure." + closures.get(i).from(), closures.get(i).toExclusive());
            if (i > 0 && closures.get(i).overlaps(closures.get(i - 1))) {
                found.add(Problem.of("closures", closures.get(i - 1) + " and " + closures.get(i), "no day in two")
                        .coded("closures-overlap"));
            }
        }
    }

    private void checkYears(String field, Season season) {
        LocalDate from = season.from();
        LocalDate to = season.toExclusive();
        if (from != null) {
            checkYear(field, from);
        }
        if (to != null) {
            checkYear(field, to);
        }
    }

    private void checkYear(String field, LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            found.add(Problem.of(field, date, "a year from " + FIRST_YEAR + " to " + LAST_YEAR)
                    .coded("year-out-of-bounds"));
        }
    }

    private void atMost(int most, int size, String field, String what) {
        if (size > most) {
            found.add(Problem.of(field, size + " " + what, "at most " + most).coded("too-many"));
        }
    }
}
