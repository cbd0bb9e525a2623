// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.Objects;
import org.creneau.point.PointId;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody got who goes through conflicts in parts: all of earlier points are done, and of its point all that start before
 * an instant. Immutable and thread-safe.
 */
public final class ConflictPlace {

    private static final ConflictPlace START = new ConflictPlace(null, null, false);

    private final @Nullable PointId point;
    private final @Nullable Instant from;
    private final boolean alone;

    private ConflictPlace(@Nullable PointId point, @Nullable Instant from, boolean alone) {
        this.point = point;
        this.from = from;
        this.alone = alone;
    }

    /** Before the first of all points. */
    public static ConflictPlace start() {
        return START;
    }

    /** Before the first of that point, with nothing to come after its last. */
    public static ConflictPlace startOf(PointId only) {
        return new ConflictPlace(Objects.requireNonNull(only, "only"), null, true);
    }

    /** On from here: everything up to the first of that point that starts then, or later, is done. */
    public ConflictPlace at(PointId next, Instant start) {
        return new ConflictPlace(Objects.requireNonNull(next, "next"), Objects.requireNonNull(start, "start"), alone);
    }

    /** Null at the start. */
    public @Nullable PointId point() {
        return point;
    }

    /** What starts earlier at the point is done; null if nothing is. */
    public @Nullable Instant from() {
        return from;
    }

    boolean isPassed(Reservation reservation) {
        return from != null
                && point != null
                && reservation.slotId().point().equals(point)
                && reservation.slotId().start().isBefore(from);
    }

    boolean isOver(Reservation reservation) {
        return alone && point != null && !reservation.slotId().point().equals(point);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConflictPlace
                && Objects.equals(point, ((ConflictPlace) other).point)
                && Objects.equals(from, ((ConflictPlace) other).from)
                && alone == ((ConflictPlace) other).alone;
    }

    @Override
    public int hashCode() {
        return Objects.hash(point, from, alone);
    }

    @Override
    public String toString() {
        return (alone ? "only " : "") + (point == null ? "the start" : point + (from == null ? "" : " from " + from));
    }
}
