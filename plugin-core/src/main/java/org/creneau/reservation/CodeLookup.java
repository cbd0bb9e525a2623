// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.creneau.point.PointId;

/**
 * Where a pickup code is looked for: the reservations of one point whose slot starts in [from, to), at most 62 days, since
 * the more there are, the likelier a guess hits one. Immutable and thread-safe.
 */
public final class CodeLookup {

    private static final Duration LONGEST = Duration.ofDays(62);

    private final PointId point;
    private final Instant from;
    private final Instant to;

    private CodeLookup(PointId point, Instant from, Instant to) {
        this.point = Objects.requireNonNull(point, "point");
        this.from = from;
        this.to = to;
    }

    /** Throws {@link IllegalArgumentException} unless from is before to and the time between at most 62 days. */
    public static CodeLookup at(PointId point, Instant from, Instant to) {
        if (!from.isBefore(to) || from.plus(LONGEST).isBefore(to)) {
            throw new IllegalArgumentException("lookup is from " + from + " to " + to
                    + ", allowed is a later end, at most " + LONGEST.toDays() + " days after the start");
        }
        return new CodeLookup(point, from, to);
    }

    public PointId point() {
        return point;
    }

    /** The first start that is looked at. */
    public Instant from() {
        return from;
    }

    /** The first start that is not looked at any more. */
    public Instant to() {
        return to;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeLookup
                && point.equals(((CodeLookup) other).point)
                && from.equals(((CodeLookup) other).from)
                && to.equals(((CodeLookup) other).to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(point, from, to);
    }

    @Override
    public String toString() {
        return "point " + point + " from " + from + " to " + to;
    }
}
