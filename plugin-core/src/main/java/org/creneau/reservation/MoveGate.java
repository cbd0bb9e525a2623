// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Optional;
import org.creneau.eligibility.Verdict;
import org.creneau.slot.SlotId;

/**
 * Whether the host's order may still move. Asked as the first thing within the transaction of the move, and anew for each attempt: an
 * implementation makes whoever else changes the order wait until the end of it, and then reads how the order stands, so that none
 * can end it in between. A database that reads as of the first read of a transaction would else show it as it was before the wait.
 */
public interface MoveGate {

    /** Why it may not move; empty if it may. */
    Optional<Verdict> against();

    /**
     * Why an order, as it was found placed within the transaction, may not move to that slot; empty if it may. Asked after {@link
     * #against()} by who learns only then whether anything is placed, and before anything is written: since what is written is what was
     * found, whoever confirms the order meanwhile makes the attempt start anew.
     */
    default Optional<Verdict> against(Reservation placed, SlotId slot) {
        return Optional.empty();
    }

    /** Knows the gate of each pickup. Thread-safe. */
    interface Keeper {
        /** To be asked before the transaction of the move begins. */
        MoveGate gateOf(Reservation placed);
    }

    /** For what stands in no order that could end. */
    static MoveGate open() {
        return Optional::empty;
    }
}
