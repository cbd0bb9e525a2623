// SPDX-License-Identifier: Apache-2.0
package org.creneau.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When changes happened that are asked for: [from, to). Immutable and thread-safe. */
public final class SalePeriod {

    private final Instant from;
    private final Instant to;

    private SalePeriod(Instant from, Instant to) {
        this.from = from;
        this.to = to;
    }

    /** Throws {@link IllegalArgumentException} unless it begins before it ends. */
    public static SalePeriod of(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "period is " + from + " to " + to + ", allowed is an end after its start");
        }
        return new SalePeriod(from, to);
    }

    /** Whole days of that zone's calendar, the last one too; throws {@link IllegalArgumentException} if it is before the first. */
    public static SalePeriod ofDays(LocalDate first, LocalDate last, ZoneId zone) {
        return of(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    public Instant from() {
        return from;
    }

    public Instant to() {
        return to;
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SalePeriod
                && from.equals(((SalePeriod) other).from)
                && to.equals(((SalePeriod) other).to);
    }

    @Override
    public int hashCode() {
        return 31 * from.hashCode() + to.hashCode();
    }

    @Override
    public String toString() {
        return "[" + from + ", " + to + ")";
    }
}
