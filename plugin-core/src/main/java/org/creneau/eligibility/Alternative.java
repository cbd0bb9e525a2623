// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Objects;
import org.creneau.point.PickupPoint;

/**
 * What would be possible instead of a refused slot: a slot the rules allow, there or at another point. It may still ask
 * the shopper to confirm something. Immutable and thread-safe.
 */
public final class Alternative {

    private final PickupPoint point;
    private final OfferedSlot offered;

    private Alternative(PickupPoint point, OfferedSlot offered) {
        this.point = point;
        this.offered = offered;
    }

    static Alternative of(PickupPoint point, OfferedSlot offered) {
        return new Alternative(Objects.requireNonNull(point, "point"), Objects.requireNonNull(offered, "offered"));
    }

    public PickupPoint point() {
        return point;
    }

    public OfferedSlot offered() {
        return offered;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Alternative
                && point.equals(((Alternative) other).point)
                && offered.equals(((Alternative) other).offered);
    }

    @Override
    public int hashCode() {
        return 31 * point.hashCode() + offered.hashCode();
    }

    @Override
    public String toString() {
        return offered + " at " + point.id();
    }
}
