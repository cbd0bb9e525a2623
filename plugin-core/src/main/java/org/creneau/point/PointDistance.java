// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.Objects;

/** A pickup point and how far it is as the crow flies, in the metres of {@link NearestPoints}, 0 or more. Immutable and thread-safe. */
public final class PointDistance {

    private final PickupPoint point;
    private final double meters;

    private PointDistance(PickupPoint point, double meters) {
        this.point = point;
        this.meters = meters;
    }

    /** Throws {@link IllegalArgumentException} for a negative distance or NaN. */
    public static PointDistance of(PickupPoint point, double meters) {
        if (!(meters >= 0)) {
            throw new IllegalArgumentException("meters is " + meters + ", allowed is 0 or more");
        }
        return new PointDistance(Objects.requireNonNull(point, "point"), meters);
    }

    public PickupPoint point() {
        return point;
    }

    public double meters() {
        return meters;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PointDistance
                && point.equals(((PointDistance) other).point)
                && Double.compare(meters, ((PointDistance) other).meters) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * point.hashCode() + Double.hashCode(meters);
    }

    @Override
    public String toString() {
        return point + " at " + Math.round(meters) + " m";
    }
}
