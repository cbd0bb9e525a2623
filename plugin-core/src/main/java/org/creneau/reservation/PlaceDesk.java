// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.RulesAreKnown;
import org.creneau.eligibility.SlotIsOpenToShopper;
import org.creneau.eligibility.Verdict;
import org.creneau.eligibility.WantedGoods;
import org.creneau.point.PickupPoints;
import org.creneau.point.Restock;
import org.creneau.slot.BookedSlot;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotPlans;
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
    private final PointStock stock;
    private final PlaceFinder finder;
    private final Vacancies vacancies;
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
        this.stock = stock;
        this.finder = new PlaceFinder(points, plans, ledger, rules, stock);
        this.vacancies = new Vacancies(points, plans, ledger, rules);
        this.exchange = new PlaceExchange(ledger, stock, freed, vacancies::vacancy);
    }

    /** What the rules say of that slot now; changes nothing. */
    Verdict judge(SlotId id, Inquiry inquiry) {
        return finder.judge(id, inquiry);
    }

    /** Under which version of the regimes the slot is judged in this transaction; empty if by none. */
    String rulesVersion(SlotId id) {
        return rules.rulesVersion(id.start());
    }

    /** Judges the slot and, if it can be booked, finds a place of the basket's load in it; takes nothing yet. */
    /** See {@link PlaceFinder#find(SlotId, Inquiry)}. */
    PlaceOutcome find(SlotId id, Inquiry inquiry) {
        return finder.find(id, inquiry);
    }

    /** See {@link PlaceFinder#findUnasked}. */
    PlaceOutcome findUnasked(SlotId id, Inquiry inquiry) {
        return finder.findUnasked(id, inquiry);
    }

    /** See {@link PlaceFinder#findForStaff}. */
    PlaceOutcome findForStaff(SlotId id, Inquiry inquiry, @Nullable SlotOverride override, OverridePolicy policy) {
        return finder.findForStaff(id, inquiry, override, policy);
    }

    /** See {@link PlaceFinder#find(List)}. */
    List<PlaceOutcome> find(List<Ask> asks) {
        return finder.find(asks);
    }

    /** See {@link PlaceFinder#findAgain}. */
    PlaceOutcome findAgain(Reservation lost, boolean withGoods, Instant now) {
        return finder.findAgain(lost, withGoods, now);
    }

    /** See {@link PlaceFinder#findOffered}. */
    PlaceOutcome findOffered(BookedSlot counted, Load load, WantedGoods goods, Instant now) {
        return finder.findOffered(counted, load, goods, now);
    }

    /** The slots of a window that are ahead and within the horizon of the point, sorted, read at once. */
    List<Vacancy> vacancies(WaitWindow window, Instant now) {
        return vacancies.of(window, now);
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
