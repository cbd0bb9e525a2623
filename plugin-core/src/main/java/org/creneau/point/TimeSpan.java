// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of the time line, half-open: the start belongs to it, the end does not. Never empty. Immutable and
 * thread-safe.
 */
public final class TimeSpan {

    private final Instant start;
    private final Instant end;

    private TimeSpan(Instant start, Instant end) {
        this.start = start;
        this.end = end;
    }

    /** Throws {@link IllegalArgumentException} unless the end is after the start. */
    public static TimeSpan of(Instant start, Instant endExclusive) {
        if (!start.isBefore(endExclusive)) {
            throw new IllegalArgumentException("end is " + endExclusive + ", allowed is after the start " + start);
        }
        return new TimeSpan(start, endExclusive);
    }

    public Instant start() {
        return start;
    }

    /** The first instant that no longer belongs to the span. */
    public Instant end() {
        return end;
    }

    public Duration duration() {
        return Duration.between(start, end);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /** True if every instant of the other span is one of this span. */
    public boolean encloses(TimeSpan other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** True if the two have an instant in common; spans that only touch do not. */
    public boolean overlaps(TimeSpan other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeSpan
                && start.equals(((TimeSpan) other).start)
                && end.equals(((TimeSpan) other).end);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + end.hashCode();
    }

    /** For example {@code 2020-11-12T09:00:00Z/2020-11-12T09:30:00Z}, as ISO 8601 writes intervals. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
