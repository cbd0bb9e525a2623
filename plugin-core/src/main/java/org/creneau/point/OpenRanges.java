// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;

/**
 * Walks along the opening ranges of a point as they lie on the time line, in order, uncut, without making an object
 * for any of them: {@link #next()} moves on, the rest tells where it stands. For one thread.
 */
public final class OpenRanges {

    private static final int SECONDS_A_DAY = 86_400;

    private final OpeningHours hours;
    private final WallClock clock;
    private final long from;
    private final long to;
    private final long lastDay;
    private LocalDate day;
    private List<OpeningRange> ranges = Collections.emptyList();
    private int nextRange;
    private long midnight;
    private long start;
    private long end;

    private OpenRanges(OpeningHours hours, WallClock clock, long from, long to) {
        this.hours = hours;
        this.clock = clock;
        this.from = from;
        this.to = to;
        // Two days of margin: a range lasts at most one, and some islands have skipped a date.
        this.day = LocalDate.ofEpochDay(Math.floorDiv(clock.toWallSecond(from), SECONDS_A_DAY) - 3);
        this.lastDay = Math.floorDiv(clock.toWallSecond(to), SECONDS_A_DAY);
    }

    /** The ranges that have an instant in [from, to), both epoch seconds; none if the stretch is empty. */
    public static OpenRanges between(OpeningHours hours, WallClock clock, long from, long to) {
        return new OpenRanges(hours, clock, from, to);
    }

    static OpenRanges between(OpeningHours hours, ZoneId zone, Instant from, Instant to) {
        long first = from.getEpochSecond();
        long last = to.getEpochSecond() + (to.getNano() == 0 ? 0 : 1);
        return between(hours, WallClock.of(zone, first, last), first, last);
    }

    /** True if there was a further range, and it now stands on it. */
    public boolean next() {
        while (from < to) {
            while (nextRange < ranges.size()) {
                OpeningRange range = ranges.get(nextRange++);
                start = clock.toEpochSecond(midnight + 60L * range.startMinute());
                end = clock.toEpochSecond(midnight + 60L * range.endMinute());
                if (start < end && start < to && from < end) {
                    return true;
                }
            }
            if (day.toEpochDay() >= lastDay) {
                return false;
            }
            day = day.plusDays(1);
            midnight = day.toEpochDay() * SECONDS_A_DAY;
            ranges = hours.rangesOn(day);
            nextRange = 0;
        }
        return false;
    }

    /** The date the range opens on. */
    public LocalDate day() {
        return day;
    }

    /** The wall second of the midnight its date begins with, as {@link WallClock} counts. */
    public long midnight() {
        return midnight;
    }

    /** The epoch second of its opening. */
    public long start() {
        return start;
    }

    /** The first epoch second after it. */
    public long end() {
        return end;
    }
}
