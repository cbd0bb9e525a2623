// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Use case: the shopper, or the end of the cart, lets a hold go; the place is given back exactly once. What is
 * confirmed is not touched: see {@link CancelReservation}. Runs in a short transaction of its own. Thread-safe.
 */
public final class ReleaseHold {

    private final PlaceDesk desk;
    private final ReservationBook book;
    private final Clock clock;

    public ReleaseHold(PlaceDesk desk, ReservationBook book, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.clock = clock;
    }

    /** True if this call released it; false if there was nothing, or no longer, to release. */
    public boolean release(ReservationToken token) {
        return book.alone(() -> attempt(book.all().find(token)));
    }

    /** Releases what that order and group hold; true if this call released it. */
    public boolean release(Holder holder) {
        return book.alone(() -> attempt(book.all().liveOf(holder.orderId(), holder.groupId())));
    }

    /**
     * Releases a hold that its shopper has left behind, but not while it is being paid for: a payment that was begun may
     * still come to its end elsewhere. True if this call released it.
     */
    public boolean abandon(ReservationToken token) {
        Instant now = clock.instant();
        return book.alone(() -> attempt(book.all().find(token).filter(hold -> !hold.isBeingPaidAt(now))));
    }

    private boolean attempt(Optional<Reservation> found) {
        if (!found.isPresent() || found.get().state() != ReservationState.HELD) {
            return false;
        }
        Reservation hold = found.get();
        release(hold, Act.of(Actor.shopper(hold.holder()), clock.instant()).because(Reasons.RELEASED));
        return true;
    }

    /** Releases, within the running transaction, what is held. */
    void release(Reservation hold, Act act) {
        book.store(hold, hold.withState(ReservationState.CANCELLED), act);
        desk.giveBack(hold);
    }
}
