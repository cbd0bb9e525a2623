// SPDX-License-Identifier: Apache-2.0
package org.creneau.stock;

import java.util.List;
import java.util.Objects;
import org.creneau.point.PointId;

/**
 * One change of what a point has of a SKU: more or fewer are taken by orders, and are on hand. Changes are made in
 * their order, by point and SKU, so that two who want the same things never wait for each other. Immutable and thread-safe.
 */
public final class StockChange implements Comparable<StockChange> {

    private final PointId point;
    private final long sku;
    private final int taken;
    private final int onHand;

    StockChange(PointId point, long sku, int taken, int onHand) {
        this.point = Objects.requireNonNull(point, "point");
        this.sku = sku;
        this.taken = taken;
        this.onHand = onHand;
    }

    /** Takes what somebody wants who has nothing. */
    public static List<StockChange> taking(PointId point, SkuQuantities wanted) {
        return new StockExchange().take(point, wanted).changes();
    }

    /** Puts back on sale what an order had. */
    public static List<StockChange> givingBack(PointId point, SkuQuantities had) {
        return new StockExchange().giveBack(point, had).changes();
    }

    /** What an order had leaves the point. */
    public static List<StockChange> removing(PointId point, SkuQuantities had) {
        return new StockExchange().remove(point, had).changes();
    }

    /** What an order had and took away is back at the point, and still the order's. */
    public static List<StockChange> bringingBack(PointId point, SkuQuantities had) {
        return new StockExchange().bringBack(point, had).changes();
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

    /** How many more are on hand; negative for fewer. */
    public int onHand() {
        return onHand;
    }

    /** True if it can fail, because it takes of what is left. */
    public boolean isTaking() {
        return taken > 0 && needed() > 0;
    }

    /** How many must be left before, for one that takes. */
    public int needed() {
        return taken - onHand;
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
