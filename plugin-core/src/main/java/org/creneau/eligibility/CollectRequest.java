// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Instant;
import java.util.Objects;
import org.creneau.point.PickupPoint;
import org.creneau.slot.Slot;
import org.creneau.slot.SlotPlan;

/**
 * The question put to the rules: may an order be collected at this point in this slot, asked at this instant? Carries
 * how many places of the slot are taken and whether the asking shopper holds one of them already. Immutable and
 * thread-safe.
 */
public final class CollectRequest {

    private final PickupPoint point;
    private final SlotPlan plan;
    private final Slot slot;
    private final Instant now;
    private final int taken;
    private final boolean heldByShopper;

    private CollectRequest(CollectRequest other, int taken, boolean heldByShopper) {
        this.point = other.point;
        this.plan = other.plan;
        this.slot = other.slot;
        this.now = other.now;
        this.taken = taken;
        this.heldByShopper = heldByShopper;
    }

    private CollectRequest(PickupPoint point, SlotPlan plan, Slot slot, Instant now) {
        this.point = Objects.requireNonNull(point, "point");
        this.plan = Objects.requireNonNull(plan, "plan");
        this.slot = Objects.requireNonNull(slot, "slot");
        this.now = Objects.requireNonNull(now, "now");
        this.taken = 0;
        this.heldByShopper = false;
    }

    /** A request for a slot of which nothing is taken, by a shopper who does not hold it. */
    public static CollectRequest of(PickupPoint point, SlotPlan plan, Slot slot, Instant now) {
        return new CollectRequest(point, plan, slot, now);
    }

    /** Throws {@link IllegalArgumentException} for a negative number. */
    public CollectRequest withTaken(int places) {
        if (places < 0) {
            throw new IllegalArgumentException("taken is " + places + ", allowed is 0 or more");
        }
        return new CollectRequest(this, places, heldByShopper);
    }

    public CollectRequest withHeldByShopper(boolean held) {
        return new CollectRequest(this, taken, held);
    }

    public PickupPoint point() {
        return point;
    }

    public SlotPlan plan() {
        return plan;
    }

    public Slot slot() {
        return slot;
    }

    public Instant now() {
        return now;
    }

    /** Places taken, the shopper's own included. */
    public int taken() {
        return taken;
    }

    /** True if the shopper holds this very slot, so that one of the taken places is theirs. */
    public boolean heldByShopper() {
        return heldByShopper;
    }

    /** Places the shopper can have: what is left, and at least the one they hold. Never negative. */
    public int remaining() {
        int left = Math.max(0, plan.capacityOrders() - taken + (heldByShopper ? 1 : 0));
        return heldByShopper ? Math.max(1, left) : left;
    }
}
