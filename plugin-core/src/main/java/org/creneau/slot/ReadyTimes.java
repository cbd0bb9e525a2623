// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.Instant;
import org.creneau.point.PickupPoint;

/**
 * SPI: when an order is ready at a point, where an agency knows better than the lead times of plan and goods, such as from a kitchen's
 * or an ERP's own schedule. Called once for each point that a page shows or a booking judges, on pages outside any transaction, on
 * bookings in theirs; so it answers within a millisecond, from memory. Bean {@code creneauReadyTimes}; the default keeps to what is
 * planned. Thread-safe.
 */
public interface ReadyTimes {

    /**
     * The first instant at which that basket, ordered now, is ready; the load of the kitchen counts on top. Never null, and the same
     * within one booking.
     *
     * @param basket its lines are empty for a visitor who has nothing yet, and for placed orders
     * @param planned what the lead times say
     */
    Instant readyAt(PickupPoint point, Basket basket, Instant now, Instant planned);

    /** What the lead times say; always the same object. */
    static ReadyTimes asPlanned() {
        return AsPlanned.INSTANCE;
    }

    /** Keeps to the plan. */
    enum AsPlanned implements ReadyTimes {
        /** There need be no other. */
        INSTANCE;

        @Override
        public Instant readyAt(PickupPoint point, Basket basket, Instant now, Instant planned) {
            return planned;
        }
    }
}
