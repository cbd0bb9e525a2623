// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.Instant;
import java.util.Map;
import org.creneau.point.PointId;

/**
 * Port: how many places of each slot are taken. Implementations are thread-safe, across nodes too, and take part in
 * the transaction that is running: what is taken in a transaction that rolls back was never taken.
 *
 * <p>A counter belongs to a point and a start, whatever the length: when a merchant changes the length of the slots,
 * what was booked at a start still counts there.
 */
public interface SlotLedger {

    /** The counters above zero of the slots of a point that start in [from, to), by start. Never null. */
    Map<Instant, Integer> taken(PointId point, Instant from, Instant to);

    /**
     * Takes one place if fewer than {@code capacity} are taken, in one atomic step.
     *
     * @return true if this call took a place, false if none was left
     * @throws IllegalArgumentException for a negative capacity
     */
    boolean take(SlotId slot, int capacity);

    /** Gives one place back; does nothing if none is taken, the counter never falls below 0. */
    void giveBack(SlotId slot);
}
