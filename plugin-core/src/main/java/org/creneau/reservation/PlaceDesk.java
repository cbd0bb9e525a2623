// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.RuleBook;
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

    /** See {@link PlaceFinder#rulesVersion}. */
    String rulesVersion(SlotId id) {
        return finder.rulesVersion(id);
    }

    /** What the rules say of that slot now; changes nothing. */
    Verdict judge(SlotId id, Inquiry inquiry) {
        return finder.judge(id, inquiry);
    }

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
}
