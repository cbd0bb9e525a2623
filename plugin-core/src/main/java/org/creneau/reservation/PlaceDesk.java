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
import org.creneau.point.Restock;
import org.creneau.slot.Basket;
import org.creneau.slot.BookedSlot;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotOffer;
import org.creneau.slot.SlotPattern;
import org.creneau.slot.SlotPlans;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.Taken;
import org.creneau.stock.Allotment;
import org.creneau.stock.PointStock;
import org.creneau.stock.StockChange;
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

    /** Refused because a reservation cannot remember so many different goods. */
    public static final String TOO_MANY_GOODS = "goods-too-many";

    private static final Set<String> UNTOLD = Collections.unmodifiableSet(new HashSet<>(
            Arrays.asList(
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
            TOO_MANY_GOODS)));

    private static final Duration LONGEST_SLOT = Duration.ofMinutes(SlotPattern.MAX_LENGTH_MINUTES);

    private final PickupPoints points;
    private final SlotPlans plans;
    private final SlotLedger ledger;
    private final RuleBook rules;
    private final PointStock stock;
    private final PlaceExchange exchange;

    /** For a shop without waitlists. */
    public PlaceDesk(PickupPoints points, SlotPlans plans, SlotLedger ledger, RuleBook rules) {
        this(points, plans, ledger, rules, FreedPlaces.toAnybody());
    }

    /** For a shop that counts no goods. */
    public PlaceDesk(PickupPoints points, SlotPlans plans, SlotLedger ledger, RuleBook rules, FreedPlaces freed) {
        this(points, plans, ledger, rules, freed, PointStock.none());
    }

    public PlaceDesk(
            PickupPoints points,
            SlotPlans plans,
            SlotLedger ledger,
            RuleBook rules,
            FreedPlaces freed,
            PointStock stock) {
        this.points = points;
        this.plans = plans;
        this.ledger = ledger;
        this.rules = rules;
        this.stock = stock;
        this.exchange = new PlaceExchange(ledger, stock, freed, this::vacancy);
    }

    /** What the rules say of that slot now; changes nothing. */
    Verdict judge(SlotId id, Inquiry inquiry) {
        return look(id, inquiry).verdict();
    }

    /** Under which version of the regimes the slot is judged in this transaction; empty if by none. */
    String rulesVersion(SlotId id) {
        return rules.rulesVersion(id.start());
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
        return verdict.refusals().stream().allMatch(PlaceDesk::isUntold);
    }

    /** Whether it cannot be told without the shopper. */
    static boolean isUntold(Refusal refusal) {
        return UNTOLD.contains(refusal.code());
    }

    /**
     * The same for somebody of the staff, in spite of what they override, as far as the policy lets them. Who overrides a full slot
     * takes one order more than it can bear, and no more than that: if others have taken of it since, they are told instead.
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
        Load taken = look.taken.at(claim.slot().start());
        if (codes.stream().noneMatch(OverridePolicy::isOfRoom)) {
            return look.found(claim.overriding(codes));
        }
        return taken.orders() > override.takenOrders()
                ? PlaceOutcome.refused(Verdict.refusedBy(
                        Refusal.of(Refusals.OVERRIDE_OVERTAKEN).with("orders", taken.orders())))
                : look.found(claim.overriding(codes).overbooking(taken));
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

    /** Takes what was found, see {@link #exchange(List, List)}. */
    void take(Claim claim) {
        exchange(Collections.emptyList(), Collections.singletonList(claim));
    }

    /** Takes what was found in exchange for what that one has; both or neither, see {@link #exchange(List, List)}. */
    void exchange(Reservation own, Claim claim) {
        exchange(Collections.singletonList(Given.of(own)), Collections.singletonList(claim));
    }

    /** Passes the place on to who waits for it, or else gives it back, see {@link #exchange(List, List)}. */
    void giveBack(SlotId id, Load load) {
        exchange(Collections.singletonList(Given.of(BookedSlot.of(id, load))), Collections.emptyList());
    }

    /** The same of what a hold has; its goods go on sale again. */
    void giveBack(Reservation hold) {
        exchange(Collections.singletonList(Given.of(hold)), Collections.emptyList());
    }

    /** The same of what was ordered and is not collected: whether its goods go on sale again the point has chosen. */
    void giveBackPlaced(Reservation placed) {
        Given given = isOnSaleAgain(placed) ? Given.of(placed) : Given.losing(placed);
        exchange(Collections.singletonList(given), Collections.emptyList());
    }

    /** Whether the goods of what was ordered and is not collected go on sale again now. */
    boolean isOnSaleAgain(Reservation placed) {
        if (placed.allotment().fromShelf().isNone()) {
            return true;
        }
        Restock restock = points.find(placed.slotId().point())
                .map(point -> point.stockPolicy().restock())
                .orElse(Restock.ALWAYS);
        return restock == Restock.ALWAYS
                || restock == Restock.UNLESS_PREPARED && placed.state() == ReservationState.CONFIRMED;
    }

    /** What was collected leaves the point; its place stays taken. */
    void handOver(Reservation collected) {
        List<StockChange> leaving = StockChange.removing(
                collected.slotId().point(), collected.allotment().fromShelf());
        if (!leaving.isEmpty()) {
            stock.change(leaving);
        }
    }

    /** What had left the point is there again, and still nobody else's. */
    void takeBack(Reservation collected) {
        List<StockChange> returning = StockChange.bringingBack(
                collected.slotId().point(), collected.allotment().fromShelf());
        if (!returning.isEmpty()) {
            stock.change(returning);
        }
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

    /**
     * Takes what was found in exchange for what one has, places and goods; all or none. To be called last in a transaction,
     * once: from here on others wait for the same slots.
     *
     * @throws Conflict if one of the places or goods went to another meanwhile; the transaction must roll back and may start over, to
     *     be refused with reasons
     */
    void exchange(List<Given> own, List<Claim> claims) {
        exchange.run(own, claims);
    }

    /** As it is without that load of its own and with what somebody else takes of it. */
    private Vacancy vacancy(BookedSlot own, Load passed) {
        return new Vacancy(own.slot(), rules, () -> sightOf(own, passed));
    }

    private Optional<Vacancy.Sight> sightOf(BookedSlot own, Load passed) {
        Taken taken = Vacancy.instead(takenAround(own.slot()), own, passed);
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
        Taken taken = takenAround(id);
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
                .orElseGet(() -> Look.refused(Refusal.of(SLOT_NOT_OFFERED).with("start", id.start())));
    }

    private static Look noPoint(SlotId id) {
        return Look.refused(Refusal.of(POINT_UNKNOWN).with("pointId", id.point().value()));
    }

    /** The whole slot, for starts that are no longer on the grid. */
    private Taken takenAround(SlotId id) {
        return ledger.taken(id.point(), before(id), id.end());
    }

    /** An hour before, for the load of the kitchen. */
    private static Instant before(SlotId id) {
        return id.start().minus(Duration.ofHours(1));
    }

    /** What was seen of a slot; no offer if the point has no such slot. */
    private static final class Look {

        private final Verdict verdict;
        private final @Nullable SlotOffer offer;
        private final Allotment allotment;
        private final Taken taken;
        private String rulesVersion = "";

        private Look(Verdict verdict, @Nullable SlotOffer offer, Allotment allotment, Taken taken) {
            this.verdict = verdict;
            this.offer = offer;
            this.allotment = allotment;
            this.taken = taken;
        }

        private static Look refused(Refusal refusal) {
            return new Look(Verdict.refusedBy(refusal), null, Allotment.none(), Taken.nothing());
        }

        private Look judgedUnder(String version) {
            this.rulesVersion = version;
            return this;
        }

        /** The claim with the goods, unless they are more than can be remembered. */
        private PlaceOutcome found(Claim claim) {
            return allotment.text().length() > Allotment.MOST_CHARACTERS
                    ? PlaceOutcome.refused(Verdict.refusedBy(Refusal.of(TOO_MANY_GOODS)))
                    : PlaceOutcome.found(claim.with(allotment).judgedUnder(rulesVersion));
        }

        private Verdict verdict() {
            return verdict;
        }

        private @Nullable SlotOffer offer() {
            return offer;
        }
    }
}
