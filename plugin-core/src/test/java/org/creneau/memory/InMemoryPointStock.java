// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.creneau.point.PointId;
import org.creneau.stock.PointStock;
import org.creneau.stock.Shelf;
import org.creneau.stock.StockChange;
import org.creneau.stock.StockEntry;
import org.creneau.stock.StockKind;
import org.creneau.stock.StockLevel;

/** A stock kept in memory. */
public final class InMemoryPointStock implements PointStock {

    private record Row(PointId point, long sku) {}

    private final Map<Row, StockLevel> levels = new ConcurrentHashMap<>();
    private final RowLocks locks = new RowLocks();

    /** Writes one entry, with what was taken before. */
    public void put(PointId point, long sku, StockLevel level) {
        put(List.of(StockEntry.of(point, sku, level)));
    }

    @Override
    public Shelf of(PointId point, Set<Long> skus) {
        Map<Long, StockLevel> found = new HashMap<>();
        for (Long sku : skus) {
            StockLevel level = levels.get(new Row(point, sku));
            if (level != null) {
                found.put(sku, level);
            }
        }
        return Shelf.of(found);
    }

    @Override
    public Map<PointId, Shelf> of(Collection<PointId> points, Set<Long> skus) {
        Map<PointId, Shelf> found = new HashMap<>();
        points.forEach(point -> found.put(point, of(point, skus)));
        return found;
    }

    @Override
    public boolean change(List<StockChange> changes) {
        return changes.stream().allMatch(change -> {
            Row row = new Row(change.point(), change.sku());
            return locks.with(row, () -> isMade(row, change));
        });
    }

    private boolean isMade(Row row, StockChange change) {
        StockLevel before = levels.get(row);
        if (before == null) {
            return !change.isTaking();
        }
        if (change.isTaking() && (before.kind() != StockKind.COUNTED || before.left() < change.taken())) {
            return false;
        }
        if (before.taken() + change.taken() < 0) {
            return true;
        }
        int onHand = Math.max(0, before.onHand() + change.onHand());
        set(row, level(before, onHand).keepingTaken(before.taken() + change.taken()), before);
        return true;
    }

    private static StockLevel level(StockLevel like, int onHand) {
        StockLevel bare = switch (like.kind()) {
            case COUNTED -> StockLevel.counted(onHand);
            case MADE_TO_ORDER -> StockLevel.madeToOrder();
            case FROM_ELSEWHERE -> StockLevel.fromElsewhere(like.elsewhereDays());
            case NOT_THERE -> StockLevel.notThere();
        };
        return bare.keeping(like.safety()).orElseIn(like.elsewhereDays());
    }

    private void set(Row row, StockLevel level, StockLevel before) {
        levels.put(row, level);
        DirectTransactions.onRollback(() -> {
            if (before == null) {
                levels.remove(row);
            } else {
                levels.put(row, before);
            }
        });
    }

    @Override
    public void put(List<StockEntry> entries) {
        for (StockEntry entry : entries) {
            Row row = new Row(entry.point(), entry.sku());
            locks.with(row, () -> {
                StockLevel before = levels.get(row);
                set(row, entry.level().keepingTaken(before == null ? 0 : before.taken()), before);
                return null;
            });
        }
    }

    @Override
    public List<StockEntry> page(PointId point, StockEntry after, int limit) {
        Comparator<StockEntry> order = Comparator.comparing(StockEntry::point).thenComparing(StockEntry::sku);
        return levels.entrySet().stream()
                .map(row -> StockEntry.of(row.getKey().point, row.getKey().sku, row.getValue()))
                .filter(entry -> point == null || entry.point().equals(point))
                .filter(entry -> after == null || order.compare(entry, after) > 0)
                .sorted(order)
                .limit(limit)
                .toList();
    }
}
