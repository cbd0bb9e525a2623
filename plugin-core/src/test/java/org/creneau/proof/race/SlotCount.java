// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import java.time.Instant;
import java.util.List;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.slot.Load;
import org.creneau.slot.SlotLedger;

/** What a slot's counter says and what the reservations in it weigh together, both seen at one moment. */
public record SlotCount(Instant start, Load taken, Load held) {

    /** Of a day's slots, where reservations cannot be read at the same moment: the counters stand for both. */
    static List<SlotCount> readIn(SlotLedger ledger, PointId point) {
        return ledger.taken(point, Shop.EIGHT, Shop.EIGHT.plusSeconds(86_400)).loads().entrySet().stream()
                .map(counter -> new SlotCount(counter.getKey(), counter.getValue(), counter.getValue()))
                .toList();
    }

    boolean isWithin(int capacityOrders) {
        return taken.equals(held) && taken.orders() <= capacityOrders;
    }
}
