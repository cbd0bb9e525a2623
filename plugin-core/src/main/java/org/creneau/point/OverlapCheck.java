// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Refuses hours in which the point would open while it is still open from before. */
final class OverlapCheck {

    private final OpeningHours hours;

    private OverlapCheck(OpeningHours hours) {
        this.hours = hours;
    }

    static OverlapCheck of(OpeningHours hours) {
        return new OverlapCheck(hours);
    }

    void run() {
        for (DayOfWeek day : DayOfWeek.values()) {
            withinDay(day, hours.rangesOn(day));
            acrossMidnight(day, hours.rangesOn(day), hours.rangesOn(day.plus(1)));
        }
        for (LocalDate date : hours.specialDays().keySet()) {
            LocalDate before = date.minusDays(1);
            withinDay(date, hours.rangesOn(date));
            acrossMidnight(before, hours.rangesOn(before), hours.rangesOn(date));
            acrossMidnight(date, hours.rangesOn(date), hours.rangesOn(date.plusDays(1)));
        }
    }

    private static void withinDay(Object day, List<OpeningRange> ranges) {
        for (int i = 1; i < ranges.size(); i++) {
            refuseOverlap(day, ranges.get(i - 1), ranges.get(i), 0);
        }
    }

    private static void acrossMidnight(Object day, List<OpeningRange> ranges, List<OpeningRange> nextDay) {
        if (!ranges.isEmpty() && !nextDay.isEmpty()) {
            refuseOverlap(day, ranges.get(ranges.size() - 1), nextDay.get(0), OpeningRange.DAY_MINUTES);
        }
    }

    private static void refuseOverlap(Object day, OpeningRange first, OpeningRange second, int daysBetween) {
        if (first.endMinute() > second.startMinute() + daysBetween) {
            throw new IllegalArgumentException("opening range " + first + " of " + day + " overlaps " + second
                    + (daysBetween == 0 ? "" : " of the day after") + ", allowed are ranges that at most touch");
        }
    }
}
