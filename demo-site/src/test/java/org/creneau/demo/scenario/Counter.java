// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.util.List;
import org.creneau.reservation.Actor;
import org.creneau.reservation.CancelOrderPickups;
import org.creneau.reservation.CancelOutcome;
import org.creneau.reservation.CancelReservation;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.MovePickup;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;

/** What staff of a point do with reservations. */
final class Counter {
    private static final Actor STAFF = Actor.staff(3);

    private final Shop shop;

    Counter(Shop shop) {
        this.shop = shop;
    }

    ChangeOutcome advance(Reservation reservation, ReservationState next) {
        return shop.bean("creneauMovePickup", MovePickup.class).advance(reservation.token(), next, STAFF, null);
    }

    /** Prepares it, has it ready, hands it over against the code. */
    ChangeOutcome handOver(Reservation reservation) {
        advance(reservation, ReservationState.PREPARING);
        advance(reservation, ReservationState.READY);
        return shop.bean("creneauMovePickup", MovePickup.class)
                .advance(
                        reservation.token(),
                        ReservationState.COLLECTED,
                        STAFF,
                        reservation.code().value());
    }

    ChangeOutcome cancel(Reservation reservation) {
        return shop.bean("creneauCancelReservation", CancelReservation.class)
                .cancelAlone(reservation.token(), STAFF, "they called");
    }

    /** Cancels some groups of an order, in the shop's own transaction. */
    CancelOutcome cancel(long orderId, List<Long> groups) {
        return shop.transaction(() -> shop.bean("creneauCancelOrderPickups", CancelOrderPickups.class)
                .cancel(orderId, groups, STAFF, "they called"));
    }

    CancelOutcome cancelAll(long orderId) {
        return shop.transaction(() ->
                shop.bean("creneauCancelOrderPickups", CancelOrderPickups.class).cancel(orderId, STAFF, "they called"));
    }
}
