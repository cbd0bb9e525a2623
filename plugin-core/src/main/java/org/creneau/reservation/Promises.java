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

    public Promises(PickupPoints points, SlotPlans plans, Outings outings) {
        this.points = Objects.requireNonNull(points, "points");
        this.plans = Objects.requireNonNull(plans, "plans");
        this.outings = Objects.requireNonNull(outings, "outings");
    }

    /** Why that hold cannot be kept for its shopper, or what they must confirm first; bookable if it can. */
    public Verdict of(Reservation hold, Collector shopper, Instant now) {
        return judged(hold, shopper, now).verdict();
    }

    /** The same, and under which version of the regimes it was found, which agree whatever is published meanwhile. */
    public PromiseFinding judged(Reservation hold, Collector shopper, Instant now) {
        return points.find(hold.slotId().point())
                .map(point -> of(hold, point, shopper, now))
                .orElseGet(() -> refused(Refusal.of(PlaceDesk.POINT_UNKNOWN)
                        .with("pointId", hold.slotId().point().value())));
    }

    /**
     * The version of the regimes under which a hold is sold that was kept and has been paid for since: that of now where others were
     * published meanwhile that let it be kept, too; otherwise the one it was judged under before the payment, which it is sold in spite of.
     */
    public String soldUnder(Reservation hold, Collector shopper, PromiseFinding before, Instant now) {
        if (outings.versionAt(hold.slotId().start()).equals(before.rulesVersion())) {
            return before.rulesVersion();
        }
        PromiseFinding again = judged(hold, shopper, now);
        return again.verdict().isBookable() ? again.rulesVersion() : before.rulesVersion();
    }

    private static PromiseFinding refused(Refusal refusal) {
        return PromiseFinding.of(Verdict.refusedBy(refusal), "");
    }

    private PromiseFinding of(Reservation hold, PickupPoint point, Collector shopper, Instant now) {
        if (!point.active()) {
            return refused(Refusal.of(PointIsActive.CODE).with("point", point.name()));
        }
        if (!now.isBefore(hold.slotId().end())) {
            return refused(
                    Refusal.of(SlotIsAhead.CODE).with("start", hold.slotId().start()));
        }
        SlotGrid grid = SlotGrid.of(point, plans.of(point.id()));
        SlotConflict conflict = SlotConflicts.among(grid, Collections.singletonList(hold), Reservation::bookedSlot)
                .get(hold);
        return conflict == null || conflict == SlotConflict.OVER_CAPACITY
                ? underRegimes(hold, grid, shopper, now)
                : refused(ReservationConflict.about(hold.slotId(), ReservationConflict.codeOf(conflict)));
    }

    /** Who was judged under the same regimes is known to keep to them, also if their home is no longer known. */
    private PromiseFinding underRegimes(Reservation hold, SlotGrid grid, Collector shopper, Instant now) {
        Outings known = outings.ofNow();
        String version = known.versionAt(hold.slotId().start());
        if (hold.outing().rulesVersion().equals(version)) {
            return PromiseFinding.of(Verdict.allowed(), version);
        }
        RuleBook regimes = RuleBook.of(Arrays.asList(new GoodsMayBeSold(known), new OutingIsAllowed(known)));
        Inquiry inquiry = shopper.remembering(hold).asking(now);
        Verdict verdict = grid.offerOf(hold.slotId(), inquiry.query(), Taken.nothing())
                .map(offer -> regimes.judge(CollectRequest.of(grid, offer, inquiry)))
                .orElse(Verdict.allowed());
        return PromiseFinding.of(verdict, version);
    }
}
