// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.Optional;
import org.creneau.point.PickupPoint;
import org.creneau.slot.SlotPlan;
import org.jspecify.annotations.Nullable;

/** A point and its slot plan, read together; or one that cannot be read, at which nothing can be booked. Immutable and thread-safe. */
final class KnownPoint {

    private static final KnownPoint UNREADABLE =
            new KnownPoint(null, SlotPlan.builder().capacityOrders(0).build());

    private final @Nullable PickupPoint point;
    private final SlotPlan plan;

    private KnownPoint(@Nullable PickupPoint point, SlotPlan plan) {
        this.point = point;
        this.plan = plan;
    }

    static KnownPoint of(PickupPoint point, SlotPlan plan) {
        return new KnownPoint(point, plan);
    }

    static KnownPoint unreadable() {
        return UNREADABLE;
    }

    /** Empty if it cannot be read. */
    Optional<PickupPoint> point() {
        return Optional.ofNullable(point);
    }

    SlotPlan plan() {
        return plan;
    }
}
