// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Optional;

/**
 * Use case: somebody no longer waits. A place that was offered to them goes to the next in line in the same transaction.
 * Leaving twice is leaving once. Thread-safe.
 */
public final class LeaveWaitlist {

    private final PlaceDesk desk;
    private final ReservationBook book;
    private final OfferDesk offers;

    public LeaveWaitlist(PlaceDesk desk, ReservationBook book, OfferDesk offers) {
        this.desk = desk;
        this.book = book;
        this.offers = offers;
    }

    /** Leaves in a short transaction of its own. */
    public WaitOutcome leave(ReservationToken token) {
        return book.alone(() -> Waits.found(offers.entries().find(token), this::leave));
    }

    /**
     * Leaves within the caller's transaction, so that it is done together with something else or not at all. For that reason
     * it does not run again after losing a race but throws {@link Conflict}, after which that transaction can only roll back.
     */
    public WaitOutcome leaveWithin(ReservationToken token) {
        return book.joined(() -> Waits.found(offers.entries().find(token), this::leave));
    }

    private WaitOutcome leave(WaitEntry entry) {
        if (!entry.state().isOpen()) {
            return WaitOutcome.done(entry);
        }
        WaitEntry left = offers.store(entry, entry.ended(WaitState.LEFT));
        Waits.passOn(desk, Optional.ofNullable(entry.offered()), entry.load());
        return WaitOutcome.done(left);
    }
}
