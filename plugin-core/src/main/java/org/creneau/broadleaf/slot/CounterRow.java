// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.slot;

import org.creneau.slot.Load;

/** How a counter is read: point, start and the three measures, of those counters that are above zero. */
final class CounterRow {

    static final String SELECT = "select c.pointId, c.slotStart, c.takenOrders, c.takenItems, c.takenMinutes"
            + " from SlotCounterEntity c where c.pointId in (:points) and c.slotStart >= :least and c.slotStart < :most"
            + " and c.takenOrders > 0";

    private CounterRow() {}

    static Load load(Object[] row) {
        return Load.of((Integer) row[2], (Integer) row[3], (Integer) row[4]);
    }
}
