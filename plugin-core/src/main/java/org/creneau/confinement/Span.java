// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** Seconds of the time line, half-open; the last may be {@link Long#MAX_VALUE} for no end. Immutable. */
final class Span {

    private final long from;
    private final long to;

    Span(long from, long to) {
        this.from = from;
        this.to = to;
    }

    static Span always() {
        return new Span(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    static Span of(Validity validity, LocalClock clock) {
        java.time.LocalDateTime to = validity.to();
        return new Span(clock.toEpoch(validity.from()), to == null ? Long.MAX_VALUE : clock.toEpoch(to));
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    boolean contains(long second) {
        return second >= from && second < to;
    }

    boolean touches(long first, long untilExclusive) {
        return first < to && untilExclusive > from;
    }

    long nextChange(long second) {
        if (second < from) {
            return from;
        }
        return second < to ? to : Long.MAX_VALUE;
    }
}
