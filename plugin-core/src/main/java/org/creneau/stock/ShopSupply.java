// SPDX-License-Identifier: Apache-2.0
package org.creneau.stock;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How many of each SKU the shop as a whole can still sell, as its own inventory says. It binds what no point counts and what
 * comes from elsewhere; a SKU of which the inventory says nothing is bound by nothing. Immutable and thread-safe.
 */
public final class ShopSupply {

    private static final ShopSupply UNKNOWN = new ShopSupply(Collections.emptyMap());

    private final Map<Long, Integer> quantities;

    private ShopSupply(Map<Long, Integer> quantities) {
        this.quantities = quantities;
    }

    /** The inventory says nothing, or is not asked. */
    public static ShopSupply unknown() {
        return UNKNOWN;
    }

    /** A copy, by SKU; what is negative counts as 0. */
    public static ShopSupply of(Map<Long, Integer> quantities) {
        Map<Long, Integer> copy = new TreeMap<>();
        quantities.forEach((sku, quantity) -> copy.put(sku, Math.max(0, quantity)));
        return copy.isEmpty() ? UNKNOWN : new ShopSupply(Collections.unmodifiableMap(copy));
    }

    /** Empty if the inventory says nothing of it. */
    public OptionalInt of(long sku) {
        Integer quantity = quantities.get(sku);
        return quantity == null ? OptionalInt.empty() : OptionalInt.of(quantity);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShopSupply && quantities.equals(((ShopSupply) other).quantities);
    }

    @Override
    public int hashCode() {
        return quantities.hashCode();
    }

    @Override
    public String toString() {
        return "supply " + quantities;
    }
}
