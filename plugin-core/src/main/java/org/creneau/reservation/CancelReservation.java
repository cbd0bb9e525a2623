// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Optional;

/**
 * Use case: an order that was placed is cancelled; its place is given back exactly once, and cancelling twice is
 * cancelling once. A mere hold is refused: see {@link ReleaseHold}.
 *
 * <p>Joins the caller's transaction, so that the order and its reservation are cancelled together or not at all. For
 * that reason it does not run again after losing a race but throws {@link Conflict}, after which the caller's
 * transaction can only roll back. Thread-safe.
 */
public final class CancelReservation {

    private final PlaceDesk desk;
    private final ReservationBook book;

    public CancelReservation(PlaceDesk desk, ReservationBook book) {
        this.desk = desk;
        this.book = book;
    }

    public ChangeOutcome cancel(ReservationToken token) {
        return book.joined(() -> attempt(book.all().find(token)));
    }

    private ChangeOutcome attempt(Optional<Reservation> found) {
        if (!found.isPresent()) {
            return ChangeOutcome.refused(Refusals.because(Refusals.UNKNOWN));
        }
        Reservation reservation = found.get();
        if (reservation.state() == ReservationState.CANCELLED) {
            return ChangeOutcome.done(reservation);
        }
        if (reservation.state() == ReservationState.HELD
                || !reservation.state().canBecome(ReservationState.CANCELLED)) {
            return ChangeOutcome.refused(Refusals.moveNotAllowed(reservation, ReservationState.CANCELLED));
        }
        Reservation cancelled = book.store(reservation, reservation.withState(ReservationState.CANCELLED));
        desk.giveBack(reservation.slotId(), reservation.load());
        return ChangeOutcome.done(cancelled);
    }
}
