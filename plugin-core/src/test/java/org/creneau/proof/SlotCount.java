// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof;

import java.time.Instant;
import org.creneau.slot.Load;

/** What a slot's counter says and what the reservations in it weigh together, both seen at one moment. */
public record SlotCount(Instant start, Load taken, Load held) {

    public boolean isWithin(int capacityOrders) {
        return taken.equals(held) && taken.orders() <= capacityOrders;
    }
}
