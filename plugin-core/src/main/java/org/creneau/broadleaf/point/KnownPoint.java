// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import org.creneau.point.PickupPoint;
import org.creneau.slot.SlotPlan;

/** A point and its slot plan, read together. Immutable and thread-safe. */
final class KnownPoint {

    private final PickupPoint point;
    private final SlotPlan plan;

    KnownPoint(PickupPoint point, SlotPlan plan) {
        this.point = point;
        this.plan = plan;
    }

    PickupPoint point() {
        return point;
    }

    SlotPlan plan() {
        return plan;
    }
}
