// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;

/**
 * Use case: the shopper asks to keep the slot longer, once, for as long again as a hold lasts. Asking again changes nothing
 * and is refused. A hold that ran out is not extended but held anew, see {@link HoldSlot}. Runs in a short transaction of
 * its own. Thread-safe.
 */
public final class ExtendHold {

    private final ReservationBook book;
    private final HoldPolicies policies;
    private final Clock clock;

    public ExtendHold(ReservationBook book, HoldPolicies policies, Clock clock) {
        this.book = book;
        this.policies = policies;
        this.clock = clock;
    }

    /** Extends what that order and group hold. */
    public ChangeOutcome extend(Holder holder) {
        Instant now = clock.instant();
        return book.alone(() -> attempt(book.all().liveOf(holder.orderId(), holder.groupId()), now));
    }

    private ChangeOutcome attempt(Optional<Reservation> found, Instant now) {
        if (!found.isPresent()) {
            return ChangeOutcome.refused(Refusals.because(Refusals.UNKNOWN));
        }
        Reservation hold = found.get();
        if (hold.state() != ReservationState.HELD || !hold.isLiveAt(now)) {
            return ChangeOutcome.refused(Refusals.because(Refusals.ENDED, hold));
        }
        if (hold.isExtended()) {
            return ChangeOutcome.refused(
                    Verdict.refusedBy(Refusal.of(Refusals.EXTENDED_ALREADY).with("expires", hold.expiresAt())));
        }
        Instant end = policies.of(hold.slotId().point()).extendedEnd(hold);
        Act act = Act.of(Actor.shopper(hold.holder()), now).because(Reasons.EXTENDED);
        return ChangeOutcome.done(book.store(hold, hold.extendedUntil(end), act));
    }
}
