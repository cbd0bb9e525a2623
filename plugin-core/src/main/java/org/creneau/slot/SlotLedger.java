// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.creneau.point.PointId;

/**
 * Port: what is taken of each slot, in orders, items and minutes of preparation. Implementations are thread-safe,
 * across nodes too, and take part in the transaction that is running: what is taken in a transaction that rolls back
 * was never taken.
 *
 * <p>A counter belongs to a point and a start, whatever the length: when a merchant changes the length of the slots,
 * what was booked at a start still counts there.
 */
public interface SlotLedger {

    /** What is taken of the slots of a point that start in [from, to). */
    Taken taken(PointId point, Instant from, Instant to);

    /**
     * The same for many points with few reads, not one for each. Points of which nothing is taken may be missing from
     * the answer.
     */
    Map<PointId, Taken> taken(Collection<PointId> points, Instant from, Instant to);

    /**
     * Adds the load if it then is within the capacity in every measure, in one atomic step. A measure of which the
     * load has none is not asked.
     *
     * @return true if this call took the place, false if it did not fit
     */
    boolean take(SlotId slot, Load load, Capacity capacity);

    /** Gives that load back; does nothing unless that much is taken, so that no counter falls below 0. */
    void giveBack(SlotId slot, Load load);
}
