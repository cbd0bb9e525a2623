// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Instant;

/**
 * Use case: the checkout failed after the hold was confirmed, so the reservation becomes a hold again, with a fresh
 * expiry; the place stays the shopper's. Doing it twice is doing it once, and the second time does not prolong the
 * hold. Runs in a short transaction of its own, for the caller's is being rolled back. Thread-safe.
 */
public final class UnconfirmHold {

    private final ReservationBook book;
    private final HoldPolicies policies;
    private final Clock clock;

    public UnconfirmHold(ReservationBook book, HoldPolicies policies, Clock clock) {
        this.book = book;
        this.policies = policies;
        this.clock = clock;
    }

    /** Refused once the point has begun to prepare the order, or when the reservation has ended. */
    public ChangeOutcome back(ReservationToken token) {
        Instant now = clock.instant();
        return book.alone(() -> book.all()
                .find(token)
                .map(found -> attempt(found, now))
                .orElseGet(() -> ChangeOutcome.refused(Refusals.because(Refusals.UNKNOWN))));
    }

    private ChangeOutcome attempt(Reservation found, Instant now) {
        if (found.state() == ReservationState.HELD) {
            return ChangeOutcome.done(found);
        }
        if (!found.state().canBecome(ReservationState.HELD)) {
            return ChangeOutcome.refused(Refusals.moveNotAllowed(found, ReservationState.HELD));
        }
        return ChangeOutcome.done(back(found, Act.of(Actor.system(), now).because(Reasons.CHECKOUT_FAILED)));
    }

    /** Makes, within the running transaction, a hold of what is confirmed. */
    Reservation back(Reservation confirmed, Act act) {
        Instant expiry = policies.of(confirmed.slotId().point()).expiryFrom(act.at());
        book.untell(confirmed, MessageKind.CONFIRMED);
        return book.store(confirmed, confirmed.backToHeld(expiry), act);
    }
}
