// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.LocalTime;

/**
 * A stretch of the day in local time, half-open and to the second; one that ends before it starts crosses midnight, one
 * that ends when it starts lasts the whole day round. Immutable and thread-safe.
 */
public final class Hours {

    static final int DAY = 86_400;
    private static final Hours ALL_DAY = new Hours(0, DAY);

    private final int start;
    private final int end;

    private Hours(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /** Fractions of a second are dropped. */
    public static Hours of(LocalTime start, LocalTime endExclusive) {
        int from = start.toSecondOfDay();
        int to = endExclusive.toSecondOfDay();
        return new Hours(from, to == 0 ? DAY : to);
    }

    /** From midnight to midnight. */
    public static Hours allDay() {
        return ALL_DAY;
    }

    /** Second of the day, 0 to 86399. */
    int startSecond() {
        return start;
    }

    /** Second of the day, 1 to 86400. */
    int endSecond() {
        return end;
    }

    boolean crossesMidnight() {
        return start >= end;
    }

    /** The first moment inside. */
    public LocalTime start() {
        return LocalTime.ofSecondOfDay(start);
    }

    /** The first moment no longer inside. */
    public LocalTime end() {
        return LocalTime.ofSecondOfDay(end % DAY);
    }

    boolean contains(int secondOfDay) {
        return crossesMidnight()
                ? secondOfDay >= start || secondOfDay < end
                : secondOfDay >= start && secondOfDay < end;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hours && start == ((Hours) other).start && end == ((Hours) other).end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    /** For example {@code 21:00-06:00}. */
    @Override
    public String toString() {
        return start() + "-" + end();
    }
}
