// SPDX-License-Identifier: Apache-2.0
package org.creneau.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creneau.point.PointId;

/** Collects what is given up and what is taken for it, of any points and SKUs, into one change of each. For one thread. */
public final class StockExchange {

    private final Map<PointId, Map<Long, int[]>> differences = new TreeMap<>();

    /** Goes on sale again. */
    public StockExchange giveBack(PointId point, SkuQuantities had) {
        had.each((sku, quantity) -> add(point, sku, -quantity, 0));
        return this;
    }

    /** Leaves the point, by the hand of the shopper or of whoever throws it away. */
    public StockExchange remove(PointId point, SkuQuantities had) {
        had.each((sku, quantity) -> add(point, sku, -quantity, -quantity));
        return this;
    }

    /** Is back at the point, by whoever had taken it away, and theirs. */
    public StockExchange bringBack(PointId point, SkuQuantities had) {
        had.each((sku, quantity) -> add(point, sku, quantity, quantity));
        return this;
    }

    public StockExchange take(PointId point, SkuQuantities wanted) {
        wanted.each((sku, quantity) -> add(point, sku, quantity, 0));
        return this;
    }

    private void add(PointId point, Long sku, int taken, int onHand) {
        int[] sums = differences.computeIfAbsent(point, any -> new TreeMap<>()).computeIfAbsent(sku, any -> new int[2]);
        sums[0] = Math.addExact(sums[0], taken);
        sums[1] = Math.addExact(sums[1], onHand);
    }

    /** In their order; what stays the same is left out. */
    public List<StockChange> changes() {
        List<StockChange> changes = new ArrayList<>();
        differences.forEach((point, bySku) -> bySku.forEach((sku, sums) -> {
            if (sums[0] != 0 || sums[1] != 0) {
                changes.add(new StockChange(point, sku, sums[0], sums[1]));
            }
        }));
        return changes;
    }
}
