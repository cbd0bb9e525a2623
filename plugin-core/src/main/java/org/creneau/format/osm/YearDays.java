// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.osm;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.BitSet;
import org.creneau.point.Season;

/** The 366 days a year can have, and how two seasons lie to each other. */
final class YearDays {

    private static final int LEAP_YEAR = 2020;
    private static final int DAYS = 366;

    private YearDays() {}

    static MonthDay after(MonthDay day) {
        return MonthDay.from(day.atYear(LEAP_YEAR).plusDays(1));
    }

    static MonthDay before(MonthDay day) {
        return MonthDay.from(day.atYear(LEAP_YEAR).minusDays(1));
    }

    static boolean disjoint(Season one, Season other) {
        if (one.isYearly() == other.isYearly()) {
            return one.isYearly()
                    ? !daysOf(one).intersects(daysOf(other))
                    : !from(one).isBefore(to(other)) || !from(other).isBefore(to(one));
        }
        return one.isYearly() ? countIn(one, other) == 0 : countIn(other, one) == 0;
    }

    /** True if every date of the inner season is one of the outer. */
    static boolean holds(Season outer, Season inner) {
        if (outer.isYearly() && inner.isYearly()) {
            BitSet left = daysOf(inner);
            left.andNot(daysOf(outer));
            return left.isEmpty();
        }
        if (outer.isYearly()) {
            return length(inner) < DAYS && countIn(outer, inner) == length(inner);
        }
        return !inner.isYearly()
                && !from(inner).isBefore(from(outer))
                && !to(inner).isAfter(to(outer));
    }

    /** How many days of the dated season the yearly one has; a year of them tells all. */
    private static long countIn(Season yearly, Season dated) {
        long count = 0;
        LocalDate end = length(dated) < DAYS ? to(dated) : from(dated).plusDays(DAYS);
        for (LocalDate date = from(dated); date.isBefore(end); date = date.plusDays(1)) {
            count += yearly.contains(date) ? 1 : 0;
        }
        return count;
    }

    private static long length(Season dated) {
        return to(dated).toEpochDay() - from(dated).toEpochDay();
    }

    private static BitSet daysOf(Season yearly) {
        BitSet days = new BitSet(DAYS);
        for (int day = 1; day <= DAYS; day++) {
            days.set(day, yearly.contains(LocalDate.ofYearDay(LEAP_YEAR, day)));
        }
        return days;
    }

    private static LocalDate from(Season dated) {
        LocalDate from = dated.from();
        return from == null ? LocalDate.of(0, 1, 1) : from;
    }

    private static LocalDate to(Season dated) {
        LocalDate to = dated.toExclusive();
        return to == null ? LocalDate.of(10_000, 1, 1) : to;
    }
}
