// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.creneau.eligibility.CollectRequest;
import org.creneau.eligibility.PlaceIsLeft;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.Verdict;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.slot.Slot;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotPlan;
import org.creneau.slot.SlotPlans;

/**
 * Judges one slot on fresh data and takes or gives back a place in it. A slot named by a stale page or a hostile
 * client is looked up on the grid before anything else, so that no counter exists for a slot that is not offered.
 * Thread-safe; to be used within a transaction.
 */
public final class PlaceDesk {

    /** Refused because there is no such point. */
    public static final String POINT_UNKNOWN = "point-unknown";

    /** Refused because the point has no such slot, or no longer. */
    public static final String SLOT_NOT_OFFERED = "slot-not-offered";

    private final PickupPoints points;
    private final SlotPlans plans;
    private final SlotLedger ledger;
    private final RuleBook rules;
    private final SlotGrid grid = new SlotGrid();

    public PlaceDesk(PickupPoints points, SlotPlans plans, SlotLedger ledger, RuleBook rules) {
        this.points = points;
        this.plans = plans;
        this.ledger = ledger;
        this.rules = rules;
    }

    /** What the rules say of that slot now; changes nothing. */
    Verdict judge(SlotId id, Instant now, boolean heldByShopper) {
        Optional<PickupPoint> point = points.find(id.point());
        if (!point.isPresent()) {
            return Verdict.refusedBy(
                    Refusal.of(POINT_UNKNOWN).with("pointId", id.point().value()));
        }
        SlotPlan plan = plans.of(id.point());
        Optional<Slot> slot = grid.slotAt(point.get(), plan, id);
        if (!slot.isPresent()) {
            return Verdict.refusedBy(Refusal.of(SLOT_NOT_OFFERED).with("start", id.start()));
        }
        return rules.judge(CollectRequest.of(point.get(), plan, slot.get(), now)
                .withTaken(takenIn(id))
                .withHeldByShopper(heldByShopper));
    }

    private int takenIn(SlotId id) {
        Map<Instant, Integer> taken =
                ledger.taken(id.point(), id.start(), id.start().plusSeconds(1));
        return taken.getOrDefault(id.start(), 0);
    }

    /**
     * Judges the slot and, if it is allowed, takes a place; refused too if the last place went to another meanwhile.
     */
    Verdict take(SlotId id, Instant now) {
        Verdict verdict = judge(id, now, false);
        if (!verdict.isAllowed()) {
            return verdict;
        }
        int capacity = plans.of(id.point()).capacityOrders();
        if (ledger.take(id, capacity)) {
            return Verdict.allowed();
        }
        return Verdict.refusedBy(
                Refusal.of(PlaceIsLeft.CODE).with("start", id.start()).with("capacityOrders", capacity));
    }

    void giveBack(SlotId id) {
        ledger.giveBack(id);
    }
}
