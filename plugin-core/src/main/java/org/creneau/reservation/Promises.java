// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import org.creneau.eligibility.CollectRequest;
import org.creneau.eligibility.GoodsMayBeSold;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.OutingIsAllowed;
import org.creneau.eligibility.Outings;
import org.creneau.eligibility.PointIsActive;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.SlotIsAhead;
import org.creneau.eligibility.Verdict;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.slot.SlotConflict;
import org.creneau.slot.SlotConflicts;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotPlans;
import org.creneau.slot.Taken;

/**
 * A hold is a promise: what is decided later about the room in its slot, about the lead time, the cut-off or a pause of the
 * point does not take it away. This tells what does, because it cannot or must not be kept: the point is closed for good, or
 * at that time; the slot is over; the regimes in force are others than those it was judged under, and forbid it or ask for
 * something to be confirmed.
 *
 * <p>Points, plans and regimes are those of now as far as the caller's transaction sees them; outside of one they may be some
 * seconds old, and nothing is read. Thread-safe.
 */
public final class Promises {

    private final PickupPoints points;
    private final SlotPlans plans;
    private final Outings outings;
    private final RuleBook regimes;

    public Promises(PickupPoints points, SlotPlans plans, Outings outings) {
        this.points = Objects.requireNonNull(points, "points");
        this.plans = Objects.requireNonNull(plans, "plans");
        this.outings = Objects.requireNonNull(outings, "outings");
        this.regimes = RuleBook.of(Arrays.asList(new GoodsMayBeSold(outings), new OutingIsAllowed(outings)));
    }

    /** Why that hold cannot be kept for its shopper, or what they must confirm first; bookable if it can. */
    public Verdict of(Reservation hold, Collector shopper, Instant now) {
        return points.find(hold.slotId().point())
                .map(point -> of(hold, point, shopper, now))
                .orElseGet(() -> Verdict.refusedBy(Refusal.of(PlaceDesk.POINT_UNKNOWN)
                        .with("pointId", hold.slotId().point().value())));
    }

    private Verdict of(Reservation hold, PickupPoint point, Collector shopper, Instant now) {
        if (!point.active()) {
            return Verdict.refusedBy(Refusal.of(PointIsActive.CODE).with("point", point.name()));
        }
        if (!now.isBefore(hold.slotId().end())) {
            return Verdict.refusedBy(
                    Refusal.of(SlotIsAhead.CODE).with("start", hold.slotId().start()));
        }
        SlotGrid grid = SlotGrid.of(point, plans.of(point.id()));
        SlotConflict conflict = SlotConflicts.among(grid, Collections.singletonList(hold), Reservation::bookedSlot)
                .get(hold);
        return conflict == null || conflict == SlotConflict.OVER_CAPACITY
                ? underRegimes(hold, grid, shopper, now)
                : Verdict.refusedBy(ReservationConflict.about(hold.slotId(), ReservationConflict.codeOf(conflict)));
    }

    /** Who was judged under the same regimes is known to keep to them, also if their home is no longer known. */
    private Verdict underRegimes(Reservation hold, SlotGrid grid, Collector shopper, Instant now) {
        if (hold.outing().rulesVersion().equals(outings.versionAt(hold.slotId().start()))) {
            return Verdict.allowed();
        }
        Inquiry inquiry = shopper.remembering(hold).asking(now);
        return grid.offerOf(hold.slotId(), inquiry.query(), Taken.nothing())
                .map(offer -> regimes.judge(CollectRequest.of(grid, offer, inquiry)))
                .orElse(Verdict.allowed());
    }
}
