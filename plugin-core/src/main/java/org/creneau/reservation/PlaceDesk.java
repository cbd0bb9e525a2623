// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.creneau.confinement.Reason;
import org.creneau.eligibility.CollectRequest;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.PlaceIsLeft;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.SlotIsOpenToShopper;
import org.creneau.eligibility.Verdict;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.slot.BookedSlot;
import org.creneau.slot.Load;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotOffer;
import org.creneau.slot.SlotPlans;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.Taken;
import org.jspecify.annotations.Nullable;

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

    private static final Set<String> UNTOLD = Collections.unmodifiableSet(new HashSet<>(
            Arrays.asList(Reason.DISTANCE_UNKNOWN.code(), Reason.SHOPPER_UNKNOWN.code(), SlotIsOpenToShopper.CODE)));

    private final PickupPoints points;
    private final SlotPlans plans;
    private final SlotLedger ledger;
    private final RuleBook rules;

    public PlaceDesk(PickupPoints points, SlotPlans plans, SlotLedger ledger, RuleBook rules) {
        this.points = points;
        this.plans = plans;
        this.ledger = ledger;
        this.rules = rules;
    }

    /** What the rules say of that slot now; changes nothing. */
    Verdict judge(SlotId id, Inquiry inquiry) {
        return look(id, inquiry).verdict();
    }

    /**
     * Judges the slot and, if it is allowed, takes a place of the basket's load; refused too if the last place went to
     * another meanwhile.
     */
    PlaceOutcome take(SlotId id, Inquiry inquiry) {
        return take(id, inquiry, Verdict::isBookable);
    }

    /** The same for an order that is placed, see {@link #standsUnasked}. */
    PlaceOutcome takeUnasked(SlotId id, Inquiry inquiry) {
        return take(id, inquiry, PlaceDesk::standsUnasked);
    }

    /**
     * True if nothing speaks against a placed order. Its shopper is gone and their home is no longer known: what could only
     * be confirmed, and what cannot be told without them, was judged before payment and must not cost a paid order its slot.
     */
    static boolean standsUnasked(Verdict verdict) {
        return verdict.refusals().stream().allMatch(refusal -> UNTOLD.contains(refusal.code()));
    }

    private PlaceOutcome take(SlotId id, Inquiry inquiry, Predicate<Verdict> suffices) {
        Look look = look(id, inquiry);
        SlotOffer offer = look.offer();
        if (offer == null || !suffices.test(look.verdict())) {
            return PlaceOutcome.refused(look.verdict());
        }
        if (ledger.take(id, inquiry.query().basket().load(), offer.ownCapacity())) {
            return PlaceOutcome.at(offer.price());
        }
        return PlaceOutcome.refused(Verdict.refusedBy(Refusal.of(PlaceIsLeft.CODE)
                .with("start", id.start())
                .with("capacityOrders", offer.capacity().orders())));
    }

    /**
     * Judges a slot in which the shopper has a place already, at the same start, and makes that place fit the basket; if
     * it is refused, nothing has changed.
     */
    PlaceOutcome retake(SlotId id, BookedSlot own, Inquiry inquiry) {
        SlotQuery query = inquiry.query();
        Look look = look(id, inquiry.with(query.holding(own.slot(), own.load())));
        SlotOffer offer = look.offer();
        Load load = query.basket().load();
        if (offer == null || !look.verdict().isBookable()) {
            return PlaceOutcome.refused(look.verdict());
        }
        if (load.equals(own.load())) {
            return PlaceOutcome.at(offer.price());
        }
        ledger.giveBack(own.slot(), own.load());
        if (ledger.take(id, load, offer.ownCapacity().keeping(own.load(), load))) {
            return PlaceOutcome.at(offer.price());
        }
        throw new Conflict("slot " + id + " filled up while a hold was being enlarged");
    }

    private Look look(SlotId id, Inquiry inquiry) {
        Optional<PickupPoint> point = points.find(id.point());
        if (!point.isPresent()) {
            return Look.refused(
                    Refusal.of(POINT_UNKNOWN).with("pointId", id.point().value()));
        }
        SlotGrid grid = SlotGrid.of(point.get(), plans.of(id.point()));
        return grid.offerOf(id, inquiry.query(), takenAround(id))
                .map(offer -> new Look(rules.judge(CollectRequest.of(grid, offer, inquiry)), offer))
                .orElseGet(() -> Look.refused(Refusal.of(SLOT_NOT_OFFERED).with("start", id.start())));
    }

    /** An hour before, for the load of the kitchen; the whole slot, for starts that are no longer on the grid. */
    private Taken takenAround(SlotId id) {
        return ledger.taken(id.point(), id.start().minus(Duration.ofHours(1)), id.end());
    }

    void giveBack(SlotId id, Load load) {
        ledger.giveBack(id, load);
    }

    /** What was seen of a slot; no offer if the point has no such slot. */
    private static final class Look {

        private final Verdict verdict;
        private final @Nullable SlotOffer offer;

        private Look(Verdict verdict, @Nullable SlotOffer offer) {
            this.verdict = verdict;
            this.offer = offer;
        }

        private static Look refused(Refusal refusal) {
            return new Look(Verdict.refusedBy(refusal), null);
        }

        private Verdict verdict() {
            return verdict;
        }

        private @Nullable SlotOffer offer() {
            return offer;
        }
    }
}
