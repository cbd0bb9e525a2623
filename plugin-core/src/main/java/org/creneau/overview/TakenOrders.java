// SPDX-License-Identifier: Apache-2.0
package org.creneau.overview;

import java.time.Instant;
import org.creneau.point.PointId;

/** Port: what is taken of all slots of the shop. Implementations are thread-safe, change nothing and read once. */
public interface TakenOrders {

    /** Shows every slot that starts in [from, to) of which orders are taken, in no order, whatever point it is of. */
    void between(Instant from, Instant to, Visitor visitor);

    /** Is shown slots, one after the other, in one thread. */
    interface Visitor {

        /** 1 or more orders are taken of the slot that starts then. */
        void taken(PointId point, Instant start, int orders);
    }
}
