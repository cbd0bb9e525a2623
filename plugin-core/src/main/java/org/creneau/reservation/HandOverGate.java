// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import org.creneau.eligibility.Verdict;

/**
 * SPI: what must be true, beside the shopper's code, before goods change hands, such as that an age was checked. Bean {@code
 * creneauHandOverGate}. Asked by {@link MovePickup} once for each hand-over, in the transaction that records it and whoever vouches
 * for the shopper; never for a pickup that is handed over already. Must be quick; what it throws undoes the hand-over. Thread-safe.
 */
public interface HandOverGate {

    /** Why it may not be handed over; allowed otherwise. */
    Verdict judge(Reservation reservation);

    /** Lets everything pass. */
    static HandOverGate open() {
        return reservation -> Verdict.allowed();
    }
}
