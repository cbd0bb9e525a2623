// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.creneau.confinement.RegimeBook;
import org.creneau.eligibility.OutingPolicy;
import org.creneau.eligibility.Outings;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.SlotFinder;
import org.creneau.point.Address;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPointBuilder;
import org.creneau.point.PointId;
import org.creneau.reservation.BookForOrder;
import org.creneau.reservation.CancelReservation;
import org.creneau.reservation.ClosePayment;
import org.creneau.reservation.ConfirmHold;
import org.creneau.reservation.ExpireHolds;
import org.creneau.reservation.ExtendHold;
import org.creneau.reservation.HoldIssue;
import org.creneau.reservation.HoldLimits;
import org.creneau.reservation.HoldPolicies;
import org.creneau.reservation.HoldPolicy;
import org.creneau.reservation.HoldSlot;
import org.creneau.reservation.HoldTogether;
import org.creneau.reservation.MovePickup;
import org.creneau.reservation.OverridePolicy;
import org.creneau.reservation.PlaceDesk;
import org.creneau.reservation.ReleaseHold;
import org.creneau.reservation.RescheduleReservation;
import org.creneau.reservation.ReservationBook;
import org.creneau.reservation.ShowStaffSlots;
import org.creneau.reservation.UnconfirmHold;
import org.creneau.reservation.UndoStep;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotPlan;
import org.creneau.slot.SlotPlanBuilder;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.Place;

/**
 * A small shop with every use case wired in memory: one point in Paris, number 12, open every day from 9 to 18, slots
 * of 30 minutes for two orders, an hour's lead and a week's horizon. It is Thursday, 12 November 2020, 8 in the
 * morning.
 */
public final class Shop {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final PointId POINT = PointId.of(12);
    public static final Instant EIGHT = Instant.parse("2020-11-12T07:00:00Z");

    /** No regime at all. */
    public static final Outings OUTINGS = new Outings(
            RegimeBook::empty,
            point -> Place.in(point.zone()).build(),
            OutingPolicy.builder().build());

    public final SettableClock clock = new SettableClock(EIGHT);
    public final FixedPoints points = new FixedPoints(aPoint().build());
    public final FixedPlans plans = new FixedPlans(aPlan().build());
    public final InMemoryLedger ledger = new InMemoryLedger();
    public final InMemoryReservations reservations = new InMemoryReservations();
    public final InMemoryHistory history = new InMemoryHistory();
    public final InMemoryMessages messages = new InMemoryMessages();
    public final DirectTransactions transactions = new DirectTransactions();
    public final HoldPolicies policies = new HoldPolicies(HoldPolicy.standard(), plans);
    public final HoldIssue issue = new HoldIssue(policies, HoldLimits.none(), new SecureRandom());

    public final PlaceDesk desk = new PlaceDesk(points, plans, ledger, RuleBook.standard());
    public final ReservationBook book = new ReservationBook(reservations, history, messages, transactions);
    public final SlotFinder finder = new SlotFinder(ledger, RuleBook.standard());
    public final UseCases useCases = new UseCases(desk, book, plans, clock);
    public final HoldSlot holdSlot = useCases.holdSlot;
    public final HoldTogether holdTogether = useCases.holdTogether;
    public final ExtendHold extendHold = useCases.extendHold;
    public final ClosePayment closePayment = useCases.closePayment;
    public final ConfirmHold confirmHold = useCases.confirmHold;
    public final UnconfirmHold unconfirmHold = useCases.unconfirmHold;
    public final ReleaseHold releaseHold = useCases.releaseHold;
    public final CancelReservation cancelReservation = useCases.cancelReservation;
    public final RescheduleReservation rescheduleReservation = useCases.rescheduleReservation;
    public final ExpireHolds expireHolds = useCases.expireHolds;
    public final MovePickup movePickup = useCases.movePickup;
    public final UndoStep undoStep = useCases.undoStep;
    public final BookForOrder bookForOrder = useCases.bookForOrder;
    public final ShowStaffSlots showStaffSlots =
            new ShowStaffSlots(finder, plans, ledger, OverridePolicy.standard(), clock);

    public static PickupPointBuilder aPoint() {
        return PickupPoint.builder()
                .id(POINT)
                .name("Librairie du Canal")
                .address(Address.of("1 quai de Valmy", "75010", "Paris").withDepartmentCode("75"))
                .location(GeoPoint.of(48.8700, 2.3660))
                .zone(PARIS)
                .hours(OpeningHours.daily(OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(18, 0))));
    }

    public static SlotPlanBuilder aPlan() {
        return SlotPlan.builder()
                .lengthMinutes(30)
                .capacityOrders(2)
                .leadMinutes(60)
                .horizonDays(7);
    }

    /** The slot of the point that starts at that instant, such as {@code 2020-11-12T10:00:00Z}. */
    public static SlotId slotAt(String start) {
        return SlotId.of(POINT, Instant.parse(start), 30);
    }

    /** How many places of that slot are taken. */
    public int taken(SlotId slot) {
        return ledger.taken(slot.point(), slot.start(), slot.start().plusSeconds(1))
                .at(slot.start())
                .orders();
    }

    /** What is taken in the ledger belongs to reservations and the other way round. */
    public boolean booksBalance() {
        return ledger.total()
                .equals(reservations.everything().stream()
                        .filter(r -> r.holdsPlace())
                        .map(r -> r.load())
                        .reduce(Load.none(), Load::plus));
    }
}
