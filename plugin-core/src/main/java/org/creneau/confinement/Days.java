// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * Which days count: weekdays, and what holidays among them mean. A stretch that crosses midnight belongs to the day it
 * begins on. Immutable and thread-safe.
 */
public final class Days {

    private static final int WHOLE_WEEK = 0x7F;
    private static final Days EVERY_DAY = new Days(WHOLE_WEEK, HolidayRule.AS_WEEKDAY, new long[0], DayParity.ANY);

    private final int weekdays;
    private final HolidayRule rule;
    private final long[] holidays;
    private final DayParity parity;

    private Days(int weekdays, HolidayRule rule, long[] holidays, DayParity parity) {
        this.weekdays = weekdays;
        this.rule = rule;
        this.holidays = holidays;
        this.parity = parity;
    }

    public static Days every() {
        return EVERY_DAY;
    }

    /** No weekday at all makes sense only with {@link HolidayRule#ALSO}. */
    public static Days of(Set<DayOfWeek> weekdays, HolidayRule rule, Collection<LocalDate> holidays) {
        int mask = weekdays.stream().mapToInt(day -> 1 << day.ordinal()).sum();
        long[] days =
                holidays.stream().mapToLong(LocalDate::toEpochDay).sorted().toArray();
        return new Days(mask, rule, days, DayParity.ANY);
    }

    /** Only those of them whose number in the month is odd, or even. */
    public Days of(DayParity wanted) {
        return new Days(weekdays, rule, holidays, wanted);
    }

    public boolean contain(LocalDate day) {
        return contain(day.toEpochDay());
    }

    boolean contain(long epochDay) {
        return isOfWeek(epochDay) && (parity == DayParity.ANY || isOfParity(epochDay));
    }

    private boolean isOfParity(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).getDayOfMonth() % 2 == (parity == DayParity.ODD ? 1 : 0);
    }

    private boolean isOfWeek(long epochDay) {
        if (rule != HolidayRule.AS_WEEKDAY && Arrays.binarySearch(holidays, epochDay) >= 0) {
            return rule == HolidayRule.ALSO;
        }
        // day 0 was a Thursday
        return (weekdays >> Math.floorMod(epochDay + 3, 7) & 1) == 1;
    }
}
