// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.creneau.slot.SlotId;

/**
 * What is waited for: the slots of one point that start in [from, to), whole seconds both. Immutable and thread-safe.
 */
public final class WaitWindow {

    private final WaitScope scope;
    private final PointId point;
    private final Instant from;
    private final Instant to;

    private WaitWindow(WaitScope scope, PointId point, Instant from, Instant to) {
        this.scope = Objects.requireNonNull(scope, "scope");
        this.point = Objects.requireNonNull(point, "point");
        this.from = Objects.requireNonNull(from, "from");
        this.to = Objects.requireNonNull(to, "to");
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "window is " + from + " to " + to + ", allowed is an end after the start");
        }
    }

    /** As it was stored; throws {@link IllegalArgumentException} unless it ends after it starts. */
    public static WaitWindow of(WaitScope scope, PointId point, Instant from, Instant to) {
        return new WaitWindow(scope, point, from, to);
    }

    /** That slot, whatever its length. */
    public static WaitWindow ofSlot(SlotId slot) {
        return of(WaitScope.SLOT, slot.point(), slot.start(), slot.start().plusSeconds(1));
    }

    /** From midnight to midnight on the clock of the point, be the day of 23, 24 or 25 hours. */
    public static WaitWindow ofDay(PickupPoint point, LocalDate day) {
        Instant from = day.atStartOfDay(point.zone()).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(point.zone()).toInstant();
        return of(WaitScope.DAY, point.id(), from, to);
    }

    /** From now on for so many days; throws {@link IllegalArgumentException} unless they are 1..400. */
    public static WaitWindow ofPoint(PointId point, Instant now, int days) {
        if (days < 1 || days > 400) {
            throw new IllegalArgumentException("days is " + days + ", allowed is 1..400");
        }
        Instant from = Instant.ofEpochSecond(now.getEpochSecond());
        return of(WaitScope.POINT, point, from, from.plus(Duration.ofDays(days)));
    }

    public WaitScope scope() {
        return scope;
    }

    public PointId point() {
        return point;
    }

    public Instant from() {
        return from;
    }

    /** The first instant at which no slot of the window can start any more. */
    public Instant to() {
        return to;
    }

    public boolean covers(SlotId slot) {
        return slot.point().equals(point)
                && !slot.start().isBefore(from)
                && slot.start().isBefore(to);
    }

    /** True if some slot may lie in both. */
    public boolean overlaps(WaitWindow other) {
        return point.equals(other.point) && from.isBefore(other.to) && other.from.isBefore(to);
    }

    public boolean isOverAt(Instant now) {
        return !now.isBefore(to);
    }

    /**
     * The same text for windows that nobody waits for twice: a point is waited for from now on, whenever that was said. At
     * most 32 characters.
     */
    public String key() {
        return point + "-" + scope.name().charAt(0) + (scope == WaitScope.POINT ? "" : from.getEpochSecond());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WaitWindow
                && scope == ((WaitWindow) other).scope
                && point.equals(((WaitWindow) other).point)
                && from.equals(((WaitWindow) other).from)
                && to.equals(((WaitWindow) other).to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scope, point, from, to);
    }

    @Override
    public String toString() {
        return scope + " of point " + point + " from " + from + " to " + to;
    }
}
