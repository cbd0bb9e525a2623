// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.creneau.point.PointId;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.Taken;

/** A ledger kept in memory. */
public final class InMemoryLedger implements SlotLedger {

    private record Row(PointId point, Instant start) {}

    private final Map<Row, Load> counters = new ConcurrentHashMap<>();
    private final RowLocks locks = new RowLocks();

    @Override
    public Taken taken(PointId point, Instant from, Instant to) {
        Map<Instant, Load> taken = new HashMap<>();
        counters.forEach((row, load) -> {
            if (row.point.equals(point) && !row.start.isBefore(from) && row.start.isBefore(to)) {
                taken.put(row.start, load);
            }
        });
        return Taken.of(taken);
    }

    @Override
    public Map<PointId, Taken> taken(Collection<PointId> points, Instant from, Instant to) {
        Map<PointId, Taken> taken = new HashMap<>();
        points.forEach(point -> taken.put(point, taken(point, from, to)));
        return taken;
    }

    void each(BiConsumer<SlotKey, Load> work) {
        counters.forEach((row, load) -> work.accept(new SlotKey(row.point, row.start), load));
    }

    /** A slot without its length. */
    record SlotKey(PointId point, Instant start) {}

    @Override
    public boolean take(SlotId slot, Load load, Capacity capacity) {
        return locks.with(rowOf(slot), () -> capacity.fits(loadOf(slot), load) && add(slot, load, 1));
    }

    @Override
    public void giveBack(SlotId slot, Load load) {
        locks.with(rowOf(slot), () -> loadOf(slot).covers(load) && add(slot, load, -1));
    }

    private boolean add(SlotId slot, Load load, int sign) {
        change(rowOf(slot), load, sign);
        DirectTransactions.onRollback(() -> change(rowOf(slot), load, -sign));
        return true;
    }

    private void change(Row row, Load load, int sign) {
        counters.merge(row, load, (now, any) -> sum(now, load, sign));
    }

    private static Load sum(Load now, Load load, int sign) {
        return Load.of(
                now.orders() + sign * load.orders(),
                now.items() + sign * load.items(),
                now.minutes() + sign * load.minutes());
    }

    private Load loadOf(SlotId slot) {
        return counters.getOrDefault(rowOf(slot), Load.none());
    }

    private static Row rowOf(SlotId slot) {
        return new Row(slot.point(), slot.start());
    }

    /** All that is taken, of all slots. */
    public Load total() {
        return counters.values().stream().reduce(Load.none(), Load::plus);
    }
}
