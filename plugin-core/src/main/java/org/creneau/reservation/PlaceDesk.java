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

    /** Judges the slot and, if it can be booked, finds a place of the basket's load in it; takes nothing yet. */
    PlaceOutcome find(SlotId id, Inquiry inquiry) {
        return find(id, inquiry, Verdict::isBookable);
    }

    /** The same for an order that is placed, see {@link #standsUnasked}. */
    PlaceOutcome findUnasked(SlotId id, Inquiry inquiry) {
        return find(id, inquiry, PlaceDesk::standsUnasked);
    }

    /**
     * True if nothing speaks against a placed order. Its shopper is gone and their home is no longer known: what could only
     * be confirmed, and what cannot be told without them, was judged before payment and must not cost a paid order its slot.
     */
    static boolean standsUnasked(Verdict verdict) {
        return verdict.refusals().stream().allMatch(refusal -> UNTOLD.contains(refusal.code()));
    }

    private PlaceOutcome find(SlotId id, Inquiry inquiry, Predicate<Verdict> suffices) {
        Look look = look(id, inquiry);
        SlotOffer offer = look.offer();
        if (offer == null || !suffices.test(look.verdict())) {
            return PlaceOutcome.refused(look.verdict());
        }
        Load load = inquiry.query().basket().load();
        return PlaceOutcome.found(new Claim(id, load, offer.ownCapacity(), offer.price()));
    }

    /** Judges a slot in which the shopper has a place already, at the same start, and finds room for the basket there. */
    PlaceOutcome refit(SlotId id, BookedSlot own, Inquiry inquiry) {
        SlotQuery query = inquiry.query();
        Look look = look(id, inquiry.with(query.holding(own.slot(), own.load())));
        SlotOffer offer = look.offer();
        if (offer == null || !look.verdict().isBookable()) {
            return PlaceOutcome.refused(look.verdict());
        }
        Load load = query.basket().load();
        return PlaceOutcome.found(new Claim(id, load, offer.ownCapacity().keeping(own.load(), load), offer.price()));
    }

    /**
     * Takes what was found. To be called last in a transaction: from here on others wait for the same slot.
     *
     * @throws Conflict if it went to another meanwhile; the transaction must roll back and may start over, to be refused
     *     with reasons
     */
    void take(Claim claim) {
        if (!ledger.take(claim.slot(), claim.load(), claim.capacity())) {
            throw new Conflict("slot " + claim.slot() + " was filled by others meanwhile");
        }
    }

    /**
     * Takes what was found in exchange for a place one has; both or neither, see {@link #take}. The counters are changed in
     * the order of their slots, so that two who swap never wait for each other.
     */
    void exchange(BookedSlot own, Claim claim) {
        boolean sameCounter = claim.slot().sharesPlacesWith(own.slot());
        if (sameCounter && claim.load().equals(own.load())) {
            return;
        }
        if (sameCounter || own.slot().compareTo(claim.slot()) < 0) {
            ledger.giveBack(own.slot(), own.load());
            take(claim);
        } else {
            take(claim);
            ledger.giveBack(own.slot(), own.load());
        }
    }

    /** The counters first: where rows are read, the point comes along in the same statement. */
    private Look look(SlotId id, Inquiry inquiry) {
        Taken taken = takenAround(id);
        Optional<PickupPoint> point = points.find(id.point());
        if (!point.isPresent()) {
            return Look.refused(
                    Refusal.of(POINT_UNKNOWN).with("pointId", id.point().value()));
        }
        SlotGrid grid = SlotGrid.of(point.get(), plans.of(id.point()));
        return grid.offerOf(id, inquiry.query(), taken)
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
