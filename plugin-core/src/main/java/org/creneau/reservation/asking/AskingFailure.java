// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.asking;

import java.util.Objects;
import org.creneau.reservation.ReservationToken;
import org.creneau.slot.SlotId;

/** A shopper who could not be asked, and why. Immutable and thread-safe. */
public final class AskingFailure {

    private final ReservationToken token;
    private final long orderId;
    private final SlotId slot;
    private final AskingWhy why;

    public AskingFailure(ReservationToken token, long orderId, SlotId slot, AskingWhy why) {
        this.token = Objects.requireNonNull(token, "token");
        this.orderId = orderId;
        this.slot = Objects.requireNonNull(slot, "slot");
        this.why = Objects.requireNonNull(why, "why");
    }

    /** Of the reservation. */
    public ReservationToken token() {
        return token;
    }

    /** The host's number. */
    public long orderId() {
        return orderId;
    }

    /** That is broken. */
    public SlotId slot() {
        return slot;
    }

    public AskingWhy why() {
        return why;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof AskingFailure)) {
            return false;
        }
        AskingFailure that = (AskingFailure) other;
        return token.equals(that.token) && orderId == that.orderId && slot.equals(that.slot) && why == that.why;
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }

    @Override
    public String toString() {
        return token + " of order " + orderId + " at " + slot + ": " + why;
    }
}
