// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.visit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.Transactions;

/**
 * Use case: it is said who comes for the goods, in the checkout while the slot is held and afterwards until they are handed
 * over. Runs in a short transaction of its own, so that a payment that is declined takes nothing of it back. Thread-safe.
 */
public final class NamePerson {

    /** A hold that ran out may still be confirmed. */
    private static final Set<ReservationState> IN_CART =
            Collections.unmodifiableSet(EnumSet.of(ReservationState.HELD, ReservationState.EXPIRED));

    private final Visits visits;
    private final Reservations reservations;
    private final Tries tries;

    public NamePerson(Visits visits, Reservations reservations, Transactions transactions) {
        this.visits = Objects.requireNonNull(visits, "visits");
        this.reservations = Objects.requireNonNull(reservations, "reservations");
        this.tries = new Tries(transactions);
    }

    /** For what that group of a cart holds; false if it holds nothing. */
    public boolean inCart(long orderId, long groupId, PickupPerson person) {
        return tries.of(() -> {
            Optional<Reservation> live = reservations.liveOf(orderId, groupId);
            Optional<Reservation> found = live.isPresent() ? live : reservations.latestOf(orderId, groupId);
            return found.filter(held -> visits.writePerson(held.token(), person, IN_CART))
                    .isPresent();
        });
    }

    /** For a hold that was taken anew: whoever was named for the one that ran out comes for it, too. */
    public void handOn(Reservation anew) {
        tries.of(() -> {
            PickupPerson last =
                    visits.lastPersonOf(anew.holder().orderId(), anew.holder().groupId());
            return !last.isNone() && visits.writePerson(anew.token(), last, IN_CART);
        });
    }

    /** For a placed order; false if it is not waited for any more. */
    public boolean afterwards(ReservationToken token, PickupPerson person) {
        return tries.of(() -> visits.writePerson(token, person, ArrivalPolicy.WAITING));
    }

    /** Who was named for that group of the cart, for its current hold or one before. */
    public PickupPerson namedInCart(long orderId, long groupId) {
        return visits.lastPersonOf(orderId, groupId);
    }
}
