// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creneau.eligibility.RuleBook;
import org.creneau.memory.UseCases;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.Collector;
import org.creneau.reservation.ConfirmOutcome;
import org.creneau.reservation.ExpireHolds;
import org.creneau.reservation.FreedPlaces;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.Holder;
import org.creneau.reservation.PlaceDesk;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.slot.Basket;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotPlans;

/** Every use case of a booking over some stores, put together here and nowhere else. Thread-safe. */
public final class Bookings {

    /** What a shop has unless it says otherwise. */
    public static final Duration GRACE = Duration.ofSeconds(30);

    private static final int SWEPT_AT_ONCE = 50;
    private static final Actor STAFF = Actor.staff(3);

    private final Stores stores;
    private final Clock clock;
    private final UseCases useCases;
    private final ExpireHolds expireHolds;

    public Bookings(Stores stores, PickupPoints points, SlotPlans plans, Clock clock) {
        this.stores = stores;
        this.clock = clock;
        PlaceDesk desk = new PlaceDesk(
                points, plans, stores.ledger(), RuleBook.standard(), FreedPlaces.toAnybody(), stores.stock());
        this.useCases = new UseCases(desk, stores.book(), plans, clock);
        this.expireHolds = new ExpireHolds(desk, stores.book(), GRACE);
    }

    public HoldOutcome hold(SlotId slot, Holder holder, Load load) {
        return hold(slot, holder, Basket.weighing(load));
    }

    public HoldOutcome hold(SlotId slot, Holder holder, Basket basket) {
        return useCases.holdSlot.hold(slot, Collector.of(holder).with(basket));
    }

    public ChangeOutcome extend(Holder holder) {
        return useCases.extendHold.extend(holder);
    }

    /** The shopper goes to pay for what they hold. */
    public HoldOutcome verify(Holder holder, Load load) {
        return verify(holder, Basket.weighing(load));
    }

    public HoldOutcome verify(Holder holder, Basket basket) {
        return useCases.verifyHold.verify(Collector.of(holder).with(basket));
    }

    public boolean closePayment(ReservationToken token) {
        return useCases.closePayment.close(token);
    }

    public ConfirmOutcome confirm(Holder holder) {
        return useCases.confirmHold.confirm(holder);
    }

    public ConfirmOutcome confirm(ReservationToken token) {
        return useCases.confirmHold.confirm(token);
    }

    public ChangeOutcome unconfirm(ReservationToken token) {
        return useCases.unconfirmHold.back(token);
    }

    public boolean release(Holder holder) {
        return useCases.releaseHold.release(holder);
    }

    /** By staff, who may until the end. */
    public ChangeOutcome cancel(ReservationToken token) {
        return useCases.cancelReservation.cancelAlone(token, STAFF, "on purpose");
    }

    public ChangeOutcome reschedule(ReservationToken token, SlotId slot) {
        return useCases.rescheduleReservation.reschedule(token, slot, STAFF, "on purpose");
    }

    public ChangeOutcome prepare(ReservationToken token) {
        return useCases.movePickup.advance(token, ReservationState.PREPARING, STAFF, null);
    }

    /** One batch, by the clock; how many holds it ended. */
    public int sweep() {
        return expireHolds.run(clock.instant(), SWEPT_AT_ONCE);
    }

    public Optional<Reservation> live(Holder holder) {
        return stores.transactions().required(() -> stores.reservations().liveOf(holder.orderId(), holder.groupId()));
    }

    /** The live one, or else the one held last. */
    public Optional<Reservation> current(Holder holder) {
        Optional<Reservation> live = live(holder);
        return live.isPresent()
                ? live
                : stores.transactions()
                        .required(() -> stores.reservations().latestOf(holder.orderId(), holder.groupId()));
    }

    public List<Reservation> of(PointId point, Instant from, Instant to) {
        return stores.transactions().required(() -> stores.reservations().ofPoint(point, from, to));
    }
}
