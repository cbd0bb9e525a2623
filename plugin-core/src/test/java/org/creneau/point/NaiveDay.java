// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** Which layer decides a date, found out with a wall calendar and a finger. Shares no code with what it checks. */
final class NaiveDay {

    private NaiveDay() {}

    static List<OpeningRange> ranges(OpeningHours hours, LocalDate day) {
        if (hours.specials().containsKey(day)) {
            return hours.specials().get(day).ranges();
        }
        for (Closure closure : hours.closures()) {
            for (LocalDate closed = closure.from();
                    closed.isBefore(closure.toExclusive());
                    closed = closed.plusDays(1)) {
                if (closed.equals(day)) {
                    return List.of();
                }
            }
        }
        HolidayHours holidays = hours.holidays().orElse(null);
        String key = holidays == null ? null : holidays.calendar().dates().get(day);
        if (key != null) {
            HolidayRule rule = holidays.exceptions().containsKey(key)
                    ? holidays.exceptions().get(key)
                    : holidays.rule();
            if (!rule.isAsUsual()) {
                return rule.ranges();
            }
        }
        return week(hours, day).ranges().getOrDefault(day.getDayOfWeek(), List.of());
    }

    private static Week week(OpeningHours hours, LocalDate day) {
        for (SeasonHours season : hours.seasons()) {
            if (isIn(season.season(), day)) {
                return season.week();
            }
        }
        return hours.week();
    }

    static boolean isIn(Season season, LocalDate day) {
        if (season.isYearly()) {
            return isInYearly(season.yearlyFrom(), season.yearlyToExclusive(), day);
        }
        boolean begun =
                season.from() == null || day.toEpochDay() >= season.from().toEpochDay();
        return begun
                && (season.toExclusive() == null
                        || day.toEpochDay() < season.toExclusive().toEpochDay());
    }

    /** Leafs back until the season is seen to begin or to end; if both on one leaf, what is later in a leap year counts. */
    private static boolean isInYearly(MonthDay from, MonthDay to, LocalDate day) {
        for (LocalDate leaf = day; ; leaf = leaf.minusDays(1)) {
            boolean begins = isFirstNotBefore(from, leaf);
            boolean ends = isFirstNotBefore(to, leaf);
            if (begins || ends) {
                return begins && (!ends || from.isAfter(to));
            }
        }
    }

    private static boolean isFirstNotBefore(MonthDay mark, LocalDate leaf) {
        LocalDate before = leaf.minusDays(1);
        boolean reached = !MonthDay.from(leaf).isBefore(mark);
        return reached
                && (before.getYear() < leaf.getYear() || MonthDay.from(before).isBefore(mark));
    }
}
