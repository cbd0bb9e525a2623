// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.creneau.confinement.Reason;
import org.creneau.eligibility.CollectRequest;
import org.creneau.eligibility.GoodsAreThere;
import org.creneau.eligibility.GoodsSuffice;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.ItemsFit;
import org.creneau.eligibility.PlaceIsLeft;
import org.creneau.eligibility.PreparationFits;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.RulesAreKnown;
import org.creneau.eligibility.SlotIsOpenToShopper;
import org.creneau.eligibility.Verdict;
import org.creneau.eligibility.WantedGoods;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.slot.Basket;
import org.creneau.slot.BookedSlot;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotOffer;
import org.creneau.slot.SlotPlans;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.Taken;
import org.creneau.stock.PointStock;
import org.jspecify.annotations.Nullable;

/**
 * Judges slots on fresh data and finds places in them; takes nothing. A slot named by a stale page or a hostile client is looked up on
 * the grid before anything else. Thread-safe; to be used within a transaction.
 */
final class PlaceFinder {

    private static final Set<String> UNTOLD = Collections.unmodifiableSet(new HashSet<>(Arrays.asList(
            Reason.DISTANCE_UNKNOWN.code(),
            Reason.SHOPPER_UNKNOWN.code(),
            SlotIsOpenToShopper.CODE,
            RulesAreKnown.CODE)));

    /** What speaks of room and goods, and not of when and by whom a slot is booked. */
    private static final Set<String> ROOM = Collections.unmodifiableSet(new HashSet<>(Arrays.asList(
            PlaceIsLeft.CODE,
            ItemsFit.CODE,
            PreparationFits.CODE,
            GoodsAreThere.CODE,
            GoodsSuffice.CODE,
            PlaceDesk.TOO_MANY_GOODS)));

    private final PickupPoints points;
    private final SlotPlans plans;
    private final SlotLedger ledger;
    private final RuleBook rules;
    private final PointStock stock;

    PlaceFinder(PickupPoints points, SlotPlans plans, SlotLedger ledger, RuleBook rules, PointStock stock) {
        this.points = points;
        this.plans = plans;
        this.ledger = ledger;
        this.rules = rules;
        this.stock = stock;
    }

    /** Under which version of the regimes the slot is judged in this transaction; empty if by none. */
    String rulesVersion(SlotId id) {
        return rules.rulesVersion(id.start());
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
        return find(id, inquiry, PlaceFinder::standsUnasked);
    }

    /**
     * True if nothing speaks against a placed order. Its shopper is gone and their home is no longer known: what could only
     * be confirmed, and what cannot be told without them, was judged before payment and must not cost a paid order its slot.
     */
    static boolean standsUnasked(Verdict verdict) {
        return verdict.refusals().stream().allMatch(PlaceFinder::isUntold);
    }

    /** Whether it cannot be told without the shopper. */
    static boolean isUntold(Refusal refusal) {
        return UNTOLD.contains(refusal.code());
    }

    /**
     * The same for somebody of the staff, in spite of what they override, as far as the policy lets them. Who overrides a full slot
     * takes one order more than it can bear, and no more than that: if others have taken of it since, in whatever measure, they are told
     * instead. Only the measures that were full are let go of.
     *
     * @param override null for nothing
     */
    PlaceOutcome findForStaff(SlotId id, Inquiry inquiry, @Nullable SlotOverride override, OverridePolicy policy) {
        Look look = look(id, inquiry);
        SlotOffer offer = look.offer();
        if (offer == null) {
            return PlaceOutcome.refused(look.verdict());
        }
        List<Refusal> binding = OverridePolicy.binding(look.verdict());
        List<Refusal> left = binding.stream()
                .filter(refusal ->
                        override == null || !override.covers(refusal.code()) || !policy.allows(refusal.code()))
                .collect(Collectors.toList());
        if (!left.isEmpty()) {
            return PlaceOutcome.refused(Verdict.refusedBy(left));
        }
        Claim claim = new Claim(id, inquiry.query().basket().load(), offer.ownCapacity(), offer.price());
        return override == null || binding.isEmpty()
                ? look.found(claim)
                : overridden(look, claim, override, OverridePolicy.codesOf(binding));
    }

    private static PlaceOutcome overridden(Look look, Claim claim, SlotOverride override, Set<String> codes) {
        SlotId slot = claim.slot();
        if (codes.stream().noneMatch(OverridePolicy::isOfRoom)) {
            return look.found(claim.overriding(codes));
        }
        Load taken = look.taken().within(slot.start(), slot.end());
        if (!override.taken().covers(taken)) {
            return PlaceOutcome.refused(
                    Verdict.refusedBy(Refusal.of(Refusals.OVERRIDE_OVERTAKEN).with("orders", taken.orders())));
        }
        Load most = look.taken().at(slot.start()).plus(claim.load());
        return look.found(claim.overriding(codes).overbooking(OverridePolicy.measured(codes, most)));
    }

    private PlaceOutcome find(SlotId id, Inquiry inquiry, Predicate<Verdict> suffices) {
        Look look = look(id, inquiry);
        SlotOffer offer = look.offer();
        if (offer == null || !suffices.test(look.verdict())) {
            return PlaceOutcome.refused(look.verdict());
        }
        Load load = inquiry.query().basket().load();
        return look.found(new Claim(id, load, offer.ownCapacity(), offer.price()));
    }

    /**
     * Judges slots as they will be when all are taken at once, each for what is given up for it, and finds a place in each of
     * those that can be booked. One read for each point. The outcomes are in the order of the asks.
     */
    List<PlaceOutcome> find(List<Ask> asks) {
        Turnover turnover = Turnover.of(asks);
        GoodsTurnover goods = new GoodsTurnover(stock, asks);
        Map<PointId, Optional<Vacancy.Sight>> seen = new HashMap<>();
        List<PlaceOutcome> found = new ArrayList<>();
        for (Ask ask : asks) {
            Optional<Vacancy.Sight> sight =
                    seen.computeIfAbsent(ask.slot().point(), point -> sightOf(point, asks, goods));
            PlaceOutcome outcome = find(ask, goods.seenBy(ask, turnover.inquiryOf(ask)), turnover, sight);
            Claim claim = outcome.claim();
            if (claim != null) {
                goods.took(ask, claim.allotment());
            }
            found.add(outcome);
        }
        return found;
    }

    private Optional<Vacancy.Sight> sightOf(PointId point, List<Ask> asks, GoodsTurnover goods) {
        goods.expect(point);
        List<SlotId> slots = asks.stream()
                .map(Ask::slot)
                .filter(slot -> slot.point().equals(point))
                .sorted()
                .collect(Collectors.toList());
        Instant to =
                slots.stream().map(SlotId::end).reduce(Instant.EPOCH, (one, other) -> one.isAfter(other) ? one : other);
        Taken taken = ledger.taken(point, before(slots.get(0)), to);
        goods.look(point);
        return gridOf(point).map(grid -> new Vacancy.Sight(grid, taken));
    }

    private PlaceOutcome find(Ask ask, Inquiry inquiry, Turnover turnover, Optional<Vacancy.Sight> sight) {
        SlotId slot = ask.slot();
        Look look = sight.map(seen -> look(seen.grid(), slot, inquiry, turnover.seenBy(ask, seen.taken())))
                .orElseGet(() -> noPoint(slot));
        SlotOffer offer = look.offer();
        if (offer == null || !look.verdict().isBookable()) {
            return PlaceOutcome.refused(look.verdict());
        }
        Capacity capacity = offer.ownCapacity().keeping(turnover.givenAt(slot), turnover.wantedAt(slot));
        return look.found(new Claim(slot, ask.load(), capacity, offer.price()));
    }

    /**
     * A place for what had one in that very slot, and has given it back, if there is still room for it: when the slot was to be booked
     * does not matter any more.
     *
     * @param withGoods whether its goods were given back, too, and have to be taken anew
     */
    PlaceOutcome findAgain(Reservation lost, boolean withGoods, Instant now) {
        Inquiry inquiry = Inquiry.of(SlotQuery.at(now).forBasket(Basket.weighing(lost.load())));
        WantedGoods goods = WantedGoods.of(lost.allotment().wanted());
        Look look = look(lost.slotId(), withGoods ? inquiry.with(goods) : inquiry);
        SlotOffer offer = look.offer();
        List<Refusal> noRoom = look.verdict().refusals().stream()
                .filter(refusal -> offer == null || ROOM.contains(refusal.code()))
                .collect(Collectors.toList());
        return offer == null || !noRoom.isEmpty()
                ? PlaceOutcome.refused(Verdict.refusedBy(noRoom))
                : look.found(new Claim(lost.slotId(), lost.load(), offer.ownCapacity(), offer.price()));
    }

    /** Room for a load in a slot in which an offered place is counted, if the rules still allow it to one not asked. */
    PlaceOutcome findOffered(BookedSlot counted, Load load, WantedGoods goods, Instant now) {
        SlotQuery query = SlotQuery.at(now).forBasket(Basket.weighing(load)).holding(counted.slot(), counted.load());
        Look look = look(counted.slot(), Inquiry.of(query).with(goods));
        SlotOffer offer = look.offer();
        if (offer == null || !Vacancy.standsForWaiting(look.verdict())) {
            return PlaceOutcome.refused(look.verdict());
        }
        return look.found(
                new Claim(counted.slot(), load, offer.ownCapacity().keeping(counted.load(), load), offer.price()));
    }

    /** The counters first: where rows are read, the point and what it has of the goods come along in the same statement. */
    private Look look(SlotId id, Inquiry inquiry) {
        Set<Long> skus = inquiry.goods().wanted().skus();
        stock.expect(id.point(), skus);
        Taken taken = takenAround(ledger, id);
        Inquiry seeing = skus.isEmpty() ? inquiry : inquiry.seeing(id.point(), stock.of(id.point(), skus));
        return gridOf(id.point()).map(grid -> look(grid, id, seeing, taken)).orElseGet(() -> noPoint(id));
    }

    private Look look(SlotGrid grid, SlotId id, Inquiry inquiry, Taken taken) {
        return grid.offerOf(id, inquiry.query(), taken)
                .map(offer -> new Look(
                                rules.judge(CollectRequest.of(grid, offer, inquiry)),
                                offer,
                                inquiry.goods().allotmentAt(grid.point()),
                                taken)
                        .judgedUnder(rulesVersion(id)))
                .orElseGet(() ->
                        Look.refused(Refusal.of(PlaceDesk.SLOT_NOT_OFFERED).with("start", id.start())));
    }

    private static Look noPoint(SlotId id) {
        return Look.refused(
                Refusal.of(PlaceDesk.POINT_UNKNOWN).with("pointId", id.point().value()));
    }

    /** The whole slot, for starts that are no longer on the grid. */
    static Taken takenAround(SlotLedger ledger, SlotId id) {
        return ledger.taken(id.point(), before(id), id.end());
    }

    /** An hour before, for the load of the kitchen. */
    private static Instant before(SlotId id) {
        return id.start().minus(Duration.ofHours(1));
    }

    private Optional<SlotGrid> gridOf(PointId point) {
        return points.find(point).map(found -> SlotGrid.of(found, plans.of(point)));
    }
}
