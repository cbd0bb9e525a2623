// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Optional;
import org.creneau.slot.SlotId;

/**
 * Use case: before money moves, is the slot still the shopper's? A live hold is; one that has run out is judged anew and
 * renewed, or its place taken anew, so that a slow typist keeps the slot while it is free. Thread-safe.
 */
public final class VerifyHold {

    private final ReservationBook book;
    private final HoldSlot holdSlot;

    public VerifyHold(ReservationBook book, HoldSlot holdSlot) {
        this.book = book;
        this.holdSlot = holdSlot;
    }

    /** Answers with the hold, or with every reason why the slot is lost; never chosen or released is one. */
    public HoldOutcome verify(Holder holder) {
        Optional<Reservation> current = book.joined(() -> book.currentOf(holder));
        if (!current.isPresent()) {
            return HoldOutcome.refused(Refusals.because(Refusals.UNKNOWN));
        }
        Reservation reservation = current.get();
        if (isBeyondRecall(reservation.state())) {
            return HoldOutcome.refused(Refusals.because(Refusals.ENDED, reservation));
        }
        SlotId slot = reservation.slotId();
        return holdSlot.hold(slot, holder);
    }

    private static boolean isBeyondRecall(ReservationState state) {
        return state == ReservationState.CANCELLED || state == ReservationState.NO_SHOW;
    }
}
