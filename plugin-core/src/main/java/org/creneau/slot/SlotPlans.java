// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import org.creneau.point.PointId;

/** Port: the slot plan of each point. Implementations are thread-safe. */
public interface SlotPlans {

    /**
     * The plan of that point as it is now, or the shop's default if it has none of its own; never null. Inside a
     * transaction it is read in that transaction, never from a cache: a booking rests on it.
     */
    SlotPlan of(PointId point);
}
