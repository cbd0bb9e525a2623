// SPDX-License-Identifier: Apache-2.0
package org.creneau.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.creneau.point.PointId;

/**
 * One change of what a point has of a SKU: more or fewer are taken by orders, and fewer may be on hand. Changes are made in
 * their order, by point and SKU, so that two who want the same things never wait for each other. Immutable and thread-safe.
 */
public final class StockChange implements Comparable<StockChange> {

    private final PointId point;
    private final long sku;
    private final int taken;
    private final int onHand;

    private StockChange(PointId point, long sku, int taken, int onHand) {
        this.point = Objects.requireNonNull(point, "point");
        this.sku = sku;
        this.taken = taken;
        this.onHand = onHand;
    }

    /** Takes what somebody wants who has nothing. */
    public static List<StockChange> taking(PointId point, SkuQuantities wanted) {
        return exchanging(point, SkuQuantities.none(), point, wanted);
    }

    /** Puts back on sale what an order had. */
    public static List<StockChange> givingBack(PointId point, SkuQuantities had) {
        return exchanging(point, had, point, SkuQuantities.none());
    }

    /** What an order had leaves the point, by the hand of the shopper or of whoever throws it away. */
    public static List<StockChange> removing(PointId point, SkuQuantities had) {
        List<StockChange> changes = new ArrayList<>();
        had.each((sku, quantity) -> changes.add(new StockChange(point, sku, -quantity, -quantity)));
        return changes;
    }

    /** Takes what is wanted for what was had, sorted; what stays the same is left out. */
    public static List<StockChange> exchanging(
            PointId from, SkuQuantities had, PointId to, SkuQuantities wanted) {
        Map<PointId, Map<Long, Integer>> differences = new TreeMap<>();
        had.each((sku, quantity) -> add(differences, from, sku, -quantity));
        wanted.each((sku, quantity) -> add(differences, to, sku, quantity));
        List<StockChange> changes = new ArrayList<>();
        differences.forEach((point, bySku) -> bySku.forEach((sku, difference) -> {
            if (difference != 0) {
                changes.add(new StockChange(point, sku, difference, 0));
            }
        }));
        return changes;
    }

    private static void add(Map<PointId, Map<Long, Integer>> to, PointId point, Long sku, int difference) {
        to.computeIfAbsent(point, any -> new TreeMap<>()).merge(sku, difference, Math::addExact);
    }

    public PointId point() {
        return point;
    }

    public long sku() {
        return sku;
    }

    /** How many more are taken; negative for fewer. */
    public int taken() {
        return taken;
    }

    /** How many fewer are on hand, as a negative number; 0 for as many. */
    public int onHand() {
        return onHand;
    }

    /** True if it can fail, because it takes. */
    public boolean isTaking() {
        return taken > 0;
    }

    @Override
    public int compareTo(StockChange other) {
        int byPoint = point.compareTo(other.point);
        return byPoint != 0 ? byPoint : Long.compare(sku, other.sku);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StockChange && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return "SKU " + sku + " at point " + point + ": " + taken + " taken, " + onHand + " on hand";
    }
}
