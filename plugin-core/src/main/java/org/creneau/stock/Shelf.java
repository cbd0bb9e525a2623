// SPDX-License-Identifier: Apache-2.0
package org.creneau.stock;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What one point has of the SKUs somebody asked for; a SKU that nobody counts there has no level. Immutable and thread-safe. */
public final class Shelf {

    private static final Shelf EMPTY = new Shelf(Collections.emptyMap());

    private final Map<Long, StockLevel> levels;

    private Shelf(Map<Long, StockLevel> levels) {
        this.levels = levels;
    }

    /** Where nothing is counted. */
    public static Shelf empty() {
        return EMPTY;
    }

    /** A copy, by SKU. */
    public static Shelf of(Map<Long, StockLevel> levels) {
        return levels.isEmpty() ? EMPTY : new Shelf(Collections.unmodifiableMap(new HashMap<>(levels)));
    }

    public Optional<StockLevel> level(long sku) {
        return Optional.ofNullable(levels.get(sku));
    }

    /** By SKU; unmodifiable. */
    public Map<Long, StockLevel> levels() {
        return levels;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shelf && levels.equals(((Shelf) other).levels);
    }

    @Override
    public int hashCode() {
        return levels.hashCode();
    }

    @Override
    public String toString() {
        return levels.toString();
    }
}
