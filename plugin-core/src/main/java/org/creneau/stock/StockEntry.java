// SPDX-License-Identifier: Apache-2.0
package org.creneau.stock;

import java.util.Objects;
import org.creneau.point.PointId;

/** What a point has of a SKU, with both named. Immutable and thread-safe. */
public final class StockEntry {

    private final PointId point;
    private final long sku;
    private final StockLevel level;

    private StockEntry(PointId point, long sku, StockLevel level) {
        this.point = Objects.requireNonNull(point, "point");
        this.sku = sku;
        this.level = Objects.requireNonNull(level, "level");
    }

    /** Throws {@link IllegalArgumentException} for a SKU below 1. */
    public static StockEntry of(PointId point, long sku, StockLevel level) {
        if (sku < 1) {
            throw new IllegalArgumentException("sku is " + sku + ", allowed is 1 or more");
        }
        return new StockEntry(point, sku, level);
    }

    public PointId point() {
        return point;
    }

    public long sku() {
        return sku;
    }

    public StockLevel level() {
        return level;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StockEntry
                && point.equals(((StockEntry) other).point)
                && sku == ((StockEntry) other).sku
                && level.equals(((StockEntry) other).level);
    }

    @Override
    public int hashCode() {
        return 31 * point.hashCode() + Long.hashCode(sku);
    }

    @Override
    public String toString() {
        return "SKU " + sku + " at point " + point + ": " + level;
    }
}
