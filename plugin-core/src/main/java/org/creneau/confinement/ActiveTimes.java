// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a limit counts, worked out for one place so that asking costs no memory: its regime is in force, the day is one
 * of its days, the time of day one of its hours, and no exemption switches it off. Seconds are those of
 * {@link java.time.Instant#getEpochSecond()}. Immutable and thread-safe.
 */
final class ActiveTimes {

    private static final ActiveTimes[] NEVER_SUSPENDED = {};

    private final LocalClock clock;
    private final Span span;
    private final Days days;
    private final Hours hours;
    private final ActiveTimes[] suspensions;
    private final long @Nullable [] triggered;

    ActiveTimes(LocalClock clock, Span span, Days days, Hours hours) {
        this(clock, span, days, hours, NEVER_SUSPENDED, null);
    }

    private ActiveTimes(
            LocalClock clock,
            Span span,
            Days days,
            Hours hours,
            ActiveTimes[] suspensions,
            long @Nullable [] triggered) {
        this.clock = clock;
        this.span = span;
        this.days = days;
        this.hours = hours;
        this.suspensions = suspensions;
        this.triggered = triggered;
    }

    /** The same at other hours of the day. */
    ActiveTimes during(Hours other) {
        return new ActiveTimes(clock, span, days, other, suspensions, triggered);
    }

    ActiveTimes suspendedBy(ActiveTimes... others) {
        return new ActiveTimes(clock, span, days, hours, others, triggered);
    }

    /** Only on some local days: pairs of first epoch day and the first no longer meant, in order. */
    ActiveTimes onlyOn(long[] epochDays) {
        return new ActiveTimes(clock, span, days, hours, suspensions, epochDays);
    }

    Span span() {
        return span;
    }

    boolean at(long second) {
        return span.contains(second) && recursAt(clock.toLocal(second)) && !isSuspendedAt(second);
    }

    private boolean isSuspendedAt(long second) {
        for (ActiveTimes suspension : suspensions) {
            if (suspension.at(second)) {
                return true;
            }
        }
        return false;
    }

    private boolean recursAt(long local) {
        long day = Math.floorDiv(local, (long) Hours.DAY);
        int ofDay = (int) (local - day * Hours.DAY);
        if (!hours.contains(ofDay)) {
            return false;
        }
        boolean sinceYesterday = hours.crossesMidnight() && ofDay < hours.startSecond();
        return isDay(sinceYesterday ? day - 1 : day);
    }

    private boolean isDay(long epochDay) {
        if (triggered == null) {
            return days.contain(epochDay);
        }
        for (int i = 0; i < triggered.length; i += 2) {
            if (epochDay >= triggered[i] && epochDay < triggered[i + 1]) {
                return days.contain(epochDay);
            }
        }
        return false;
    }

    /** True if it counts at any second from the one to before the other. */
    boolean touch(long from, long until) {
        return first(from, until) < until;
    }

    /** The first second at which it counts, or {@code until} if that is none of them. */
    long first(long from, long until) {
        return search(from, until, true);
    }

    /** The first second at which it does not count, or {@code until} if that is none of them. */
    long firstFree(long from, long until) {
        return search(from, until, false);
    }

    private long search(long from, long until, boolean wanted) {
        if (wanted && !span.touches(from, until)) {
            return until;
        }
        long second = from;
        while (second < until) {
            if (at(second) == wanted) {
                return second;
            }
            second = nextChange(second);
        }
        return until;
    }

    /** What the clocks show, such as {@code 18:00}, to the minute; a part of a minute is dropped or made whole. */
    String clockTime(long second, boolean roundUp) {
        long minutes = Math.floorDiv(clock.toLocal(second) + (roundUp ? 59 : 0), 60L);
        return LocalTime.MIDNIGHT.plusMinutes(Math.floorMod(minutes, 1440L)).toString();
    }

    /** The next second at which the answer of {@link #at} might be another. */
    private long nextChange(long second) {
        if (second < span.from()) {
            return span.from();
        }
        long next = Math.min(span.nextChange(second), clock.nextChange(second));
        int ofDay = (int) Math.floorMod(clock.toLocal(second), (long) Hours.DAY);
        next = Math.min(next, second + until(hours.startSecond(), ofDay));
        next = Math.min(next, second + until(hours.endSecond(), ofDay));
        next = Math.min(next, second + until(Hours.DAY, ofDay));
        for (ActiveTimes suspension : suspensions) {
            next = Math.min(next, suspension.nextChange(second));
        }
        return next;
    }

    private static int until(int wanted, int ofDay) {
        return wanted > ofDay ? wanted - ofDay : wanted - ofDay + Hours.DAY;
    }
}
