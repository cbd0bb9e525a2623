// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
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
import org.creneau.point.PointId;
import org.creneau.slot.Basket;
import org.creneau.slot.BookedSlot;
import org.creneau.slot.Load;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotOffer;
import org.creneau.slot.SlotPattern;
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

    private static final Duration LONGEST_SLOT = Duration.ofMinutes(SlotPattern.MAX_LENGTH_MINUTES);

    private final PickupPoints points;
    private final SlotPlans plans;
    private final SlotLedger ledger;
    private final RuleBook rules;
    private final FreedPlaces freed;

    /** For a shop without waitlists. */
    public PlaceDesk(PickupPoints points, SlotPlans plans, SlotLedger ledger, RuleBook rules) {
        this(points, plans, ledger, rules, FreedPlaces.toAnybody());
    }

    public PlaceDesk(PickupPoints points, SlotPlans plans, SlotLedger ledger, RuleBook rules, FreedPlaces freed) {
        this(points, plans, ledger, rules, freed, org.creneau.stock.PointStock.none());
    }

    public PlaceDesk(PickupPoints points, SlotPlans plans, SlotLedger ledger, RuleBook rules, FreedPlaces freed, org.creneau.stock.PointStock stock) {
        this.points = points;
        this.plans = plans;
        this.ledger = ledger;
        this.rules = rules;
        this.freed = freed;
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
     * the order of their slots, so that two who swap never wait for each other; who gets the old place is settled before.
     */
    void exchange(BookedSlot own, Claim claim) {
        if (claim.slot().sharesPlacesWith(own.slot())) {
            replace(own, claim);
            return;
        }
        Claim heir = heirOf(own);
        if (own.slot().compareTo(claim.slot()) < 0) {
            bequeath(own, heir);
            take(claim);
        } else {
            take(claim);
            bequeath(own, heir);
        }
    }

    /** On one counter. */
    private void replace(BookedSlot own, Claim claim) {
        if (!claim.load().equals(own.load())) {
            ledger.giveBack(own.slot(), own.load());
            take(claim);
        }
    }

    /** Null if nobody waits for that place. */
    private @Nullable Claim heirOf(BookedSlot own) {
        Vacancy vacancy = new Vacancy(own.slot(), rules, () -> sightOf(own));
        return freed.pass(vacancy).map(load -> vacancy.fitting()).orElse(null);
    }

    private void bequeath(BookedSlot own, @Nullable Claim heir) {
        if (heir == null) {
            ledger.giveBack(own.slot(), own.load());
        } else {
            replace(own, heir);
        }
    }

    private Optional<Vacancy.Sight> sightOf(BookedSlot own) {
        Taken taken = Vacancy.without(takenAround(own.slot()), own.slot(), own.load());
        return gridOf(own.slot().point()).map(grid -> new Vacancy.Sight(grid, taken));
    }

    private Optional<SlotGrid> gridOf(PointId point) {
        return points.find(point).map(found -> SlotGrid.of(found, plans.of(point)));
    }

    /** The slots of a window that are ahead and within the horizon of the point, sorted, read at once. */
    List<Vacancy> vacancies(WaitWindow window, Instant now) {
        Optional<SlotGrid> grid = gridOf(window.point());
        return grid.isPresent() ? vacancies(grid.get(), window, now) : Collections.emptyList();
    }

    private List<Vacancy> vacancies(SlotGrid grid, WaitWindow window, Instant now) {
        Instant reach = now.plus(Duration.ofDays(grid.plan().window().horizonDays() + 1L));
        Instant from = window.from().isBefore(now) ? now : window.from();
        Instant to = window.to().isBefore(reach) ? window.to() : reach;
        List<Vacancy> found = new ArrayList<>();
        if (!from.isBefore(to)) {
            return found;
        }
        Taken taken = ledger.taken(window.point(), from.minus(Duration.ofHours(1)), to.plus(LONGEST_SLOT));
        Optional<Vacancy.Sight> sight = Optional.of(new Vacancy.Sight(grid, taken));
        grid.between(from, to).forEach(slot -> found.add(new Vacancy(slot.id(), rules, () -> sight)));
        return found;
    }

    /** Room for a load in a slot in which an offered place is counted, if the rules still allow it to one not asked. */
    PlaceOutcome findOffered(BookedSlot counted, Load load, Instant now) {
        SlotQuery query = SlotQuery.at(now).forBasket(Basket.weighing(load)).holding(counted.slot(), counted.load());
        Look look = look(counted.slot(), Inquiry.of(query));
        SlotOffer offer = look.offer();
        if (offer == null || !Vacancy.standsForWaiting(look.verdict())) {
            return PlaceOutcome.refused(look.verdict());
        }
        return PlaceOutcome.found(
                new Claim(counted.slot(), load, offer.ownCapacity().keeping(counted.load(), load), offer.price()));
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

    /** Passes the place on to who waits for it, or else gives it back. */
    void giveBack(SlotId id, Load load) {
        BookedSlot own = BookedSlot.of(id, load);
        bequeath(own, heirOf(own));
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
