// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.List;
import java.util.Optional;
import org.creneau.broadleaf.store.ReadOnce;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.Reservations;

/**
 * What the groups of a cart hold, read once in a transaction that changes the cart: its price asks for it, and after the commit so does
 * {@link FollowCart}, which notices if it has changed since. A transaction in between, as any that changes a hold runs in, makes it
 * forget. Bean {@code creneauCartHolds}. Thread-safe.
 */
public final class CartHolds {
    private final Reservations reservations;
    private final ReadOnce<Long, List<Reservation>> read = new ReadOnce<Long, List<Reservation>>();

    public CartHolds(Reservations reservations) {
        this.reservations = reservations;
    }

    /** All that is live. */
    public List<Reservation> of(long orderId) {
        return read.get(orderId, () -> reservations.allLiveOfOrder(orderId));
    }

    /** What that group holds, or what it held last if that ran out. */
    public Optional<Reservation> heldLast(long orderId, long groupId) {
        Optional<Reservation> live = of(orderId).stream()
                .filter(each -> each.holder().groupId() == groupId)
                .findFirst();
        return live.isPresent()
                ? live
                : reservations.latestOf(orderId, groupId).filter(last -> last.state() == ReservationState.EXPIRED);
    }
}
