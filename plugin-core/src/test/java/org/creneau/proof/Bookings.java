// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creneau.eligibility.RuleBook;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.CancelReservation;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.Collector;
import org.creneau.reservation.ConfirmHold;
import org.creneau.reservation.ConfirmOutcome;
import org.creneau.reservation.ExpireHolds;
import org.creneau.reservation.HoldIssue;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.HoldPolicy;
import org.creneau.reservation.HoldSlot;
import org.creneau.reservation.Holder;
import org.creneau.reservation.MovePickup;
import org.creneau.reservation.PlaceDesk;
import org.creneau.reservation.ReleaseHold;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationBook;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.UnconfirmHold;
import org.creneau.slot.Basket;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotPlans;

/** Every use case of a booking over some stores, put together here and nowhere else. Thread-safe. */
public final class Bookings {

    private static final int SWEPT_AT_ONCE = 50;

    private final Stores stores;
    private final Clock clock;
    private final HoldSlot holdSlot;
    private final ConfirmHold confirmHold;
    private final UnconfirmHold unconfirmHold;
    private final ReleaseHold releaseHold;
    private final CancelReservation cancelReservation;
    private final ExpireHolds expireHolds;
    private final MovePickup movePickup;

    public Bookings(Stores stores, PickupPoints points, SlotPlans plans, Clock clock) {
        this.stores = stores;
        this.clock = clock;
        PlaceDesk desk = new PlaceDesk(points, plans, stores.ledger(), RuleBook.standard());
        ReservationBook book = new ReservationBook(stores.reservations(), stores.transactions());
        HoldPolicy policy = HoldPolicy.standard();
        this.holdSlot = new HoldSlot(desk, book, new HoldIssue(policy, new SecureRandom()), clock);
        this.confirmHold = new ConfirmHold(desk, book, clock);
        this.unconfirmHold = new UnconfirmHold(book, policy, clock);
        this.releaseHold = new ReleaseHold(desk, book);
        this.cancelReservation = new CancelReservation(desk, book);
        this.expireHolds = new ExpireHolds(desk, book);
        this.movePickup = new MovePickup(desk, book, clock);
    }

    public HoldOutcome hold(SlotId slot, Holder holder, Load load) {
        return holdSlot.hold(slot, Collector.of(holder).with(Basket.weighing(load)));
    }

    public ConfirmOutcome confirm(Holder holder) {
        return confirmHold.confirm(holder);
    }

    public ConfirmOutcome confirm(ReservationToken token) {
        return confirmHold.confirm(token);
    }

    public ChangeOutcome unconfirm(ReservationToken token) {
        return unconfirmHold.back(token);
    }

    public boolean release(Holder holder) {
        return releaseHold.release(holder);
    }

    public ChangeOutcome cancel(ReservationToken token) {
        return cancelReservation.cancel(token);
    }

    public ChangeOutcome prepare(ReservationToken token) {
        return movePickup.advance(token, ReservationState.PREPARING, null);
    }

    /** One batch, by the clock; how many holds it ended. */
    public int sweep() {
        return expireHolds.run(clock.instant(), SWEPT_AT_ONCE);
    }

    public Optional<Reservation> live(Holder holder) {
        return stores.transactions()
                .required(() -> stores.reservations().liveOf(holder.orderId(), holder.groupId()));
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
