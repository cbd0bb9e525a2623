// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Use case: a payment came to nothing, so the place need not be kept for it any longer: the shopper has as long as a new
 * hold lasts to try another way, or what is left of the payment's time if that is less. Doing it twice is doing it once.
 * Runs in a short transaction of its own. Thread-safe.
 */
public final class ClosePayment {

    private final ReservationBook book;
    private final HoldPolicies policies;
    private final Clock clock;

    public ClosePayment(ReservationBook book, HoldPolicies policies, Clock clock) {
        this.book = book;
        this.policies = policies;
        this.clock = clock;
    }

    /** True if this call ended the time for a payment; false if there is none under way. */
    public boolean close(ReservationToken token) {
        Instant now = clock.instant();
        return book.alone(() -> attempt(book.all().find(token), now));
    }

    private boolean attempt(Optional<Reservation> found, Instant now) {
        if (!found.isPresent() || found.get().payingSince() == null) {
            return false;
        }
        Reservation hold = found.get();
        Instant expiry = policies.of(hold.slotId().point()).expiryFrom(now);
        Act act = Act.of(Actor.system(), now).because(Reasons.PAYMENT_FAILED);
        book.store(hold, hold.notPaying(expiry), act);
        return true;
    }
}
