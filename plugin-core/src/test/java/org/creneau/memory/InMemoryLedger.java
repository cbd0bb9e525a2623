// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.creneau.point.PointId;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;

/** A ledger kept in memory. */
public final class InMemoryLedger implements SlotLedger {

    private record Row(PointId point, Instant start) {}

    private final Map<Row, Integer> counters = new ConcurrentHashMap<>();
    private final RowLocks locks = new RowLocks();

    @Override
    public Map<Instant, Integer> taken(PointId point, Instant from, Instant to) {
        Map<Instant, Integer> taken = new TreeMap<>();
        counters.forEach((row, places) -> {
            if (places > 0 && row.point.equals(point) && !row.start.isBefore(from) && row.start.isBefore(to)) {
                taken.put(row.start, places);
            }
        });
        return taken;
    }

    @Override
    public boolean take(SlotId slot, int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity is " + capacity + ", allowed is 0 or more");
        }
        return locks.with(rowOf(slot), () -> {
            boolean left = placesOf(slot) < capacity;
            return left && add(slot, 1);
        });
    }

    @Override
    public void giveBack(SlotId slot) {
        locks.with(rowOf(slot), () -> placesOf(slot) > 0 && add(slot, -1));
    }

    private boolean add(SlotId slot, int places) {
        counters.merge(rowOf(slot), places, Integer::sum);
        DirectTransactions.onRollback(() -> counters.merge(rowOf(slot), -places, Integer::sum));
        return true;
    }

    private int placesOf(SlotId slot) {
        return counters.getOrDefault(rowOf(slot), 0);
    }

    private static Row rowOf(SlotId slot) {
        return new Row(slot.point(), slot.start());
    }

    /** All places taken, of all slots. */
    public int total() {
        return counters.values().stream().mapToInt(Integer::intValue).sum();
    }
}
