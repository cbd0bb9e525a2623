// SPDX-License-Identifier: Apache-2.0
package org.creneau.stock;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/**
 * So many of each SKU, by the host's number, in the order of the numbers; SKUs of which there are none are left out.
 * Immutable and thread-safe.
 */
public final class SkuQuantities {

    private static final SkuQuantities NONE = new SkuQuantities(new TreeMap<>());

    private final SortedMap<Long, Integer> quantities;

    private SkuQuantities(SortedMap<Long, Integer> quantities) {
        this.quantities = Collections.unmodifiableSortedMap(quantities);
    }

    public static SkuQuantities none() {
        return NONE;
    }

    /** Throws {@link IllegalArgumentException} for a SKU below 1 or a negative quantity. */
    public static SkuQuantities of(long sku, int quantity) {
        return NONE.plus(sku, quantity);
    }

    /** A copy; throws like {@link #of(long, int)}. */
    public static SkuQuantities of(Map<Long, Integer> quantities) {
        SortedMap<Long, Integer> copy = new TreeMap<>();
        quantities.forEach((sku, quantity) -> add(copy, sku, quantity));
        return copy.isEmpty() ? NONE : new SkuQuantities(copy);
    }

    /** The same and so many more; throws {@link ArithmeticException} past two thousand million. */
    public SkuQuantities plus(long sku, int quantity) {
        SortedMap<Long, Integer> more = new TreeMap<>(quantities);
        add(more, sku, quantity);
        return new SkuQuantities(more);
    }

    private static void add(Map<Long, Integer> to, long sku, int quantity) {
        if (sku < 1 || quantity < 0) {
            throw new IllegalArgumentException(
                    quantity + " of SKU " + sku + ", allowed is a quantity from 0 of a SKU from 1");
        }
        if (quantity > 0) {
            to.merge(sku, quantity, Math::addExact);
        }
    }

    /** 0 if it is not among them. */
    public int of(long sku) {
        return quantities.isEmpty() ? 0 : quantities.getOrDefault(sku, 0);
    }

    /** Sorted. */
    public Set<Long> skus() {
        return quantities.keySet();
    }

    public boolean isNone() {
        return quantities.isEmpty();
    }

    /** In the order of the SKUs. */
    public void each(ObjIntConsumer<Long> reader) {
        quantities.forEach((sku, quantity) -> reader.accept(sku, quantity));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SkuQuantities && quantities.equals(((SkuQuantities) other).quantities);
    }

    @Override
    public int hashCode() {
        return quantities.hashCode();
    }

    /** Quantities by SKU. */
    @Override
    public String toString() {
        return quantities.toString();
    }
}
