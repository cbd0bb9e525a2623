// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One line of a pickup as it was ordered: by the host's numbers (0 for no SKU or product), with its name, the options that were
 * chosen, how many, and what all of them cost together with their share of discounts and tax. Immutable and thread-safe.
 */
public final class OrderLine {

    private final long id;
    private final long skuId;
    private final long productId;
    private final String name;
    private final int quantity;
    private final BigDecimal total;
    private final Map<String, String> options;

    private OrderLine(Draft draft) {
        this.id = draft.id;
        this.skuId = draft.skuId;
        this.productId = draft.productId;
        this.name = draft.name;
        this.quantity = draft.quantity;
        this.total = draft.total;
        this.options = Collections.unmodifiableMap(new LinkedHashMap<>(draft.options));
    }

    /** Starts a line of which that many are wanted; throws {@link IllegalArgumentException} for fewer than 1. */
    public static Draft of(long id, String name, int quantity) {
        return new Draft(id, name, quantity);
    }

    /** Of the line in the host. */
    public long id() {
        return id;
    }

    /** 0 for what has none. */
    public long skuId() {
        return skuId;
    }

    /** 0 for what has none. */
    public long productId() {
        return productId;
    }

    /** As it was called when it was ordered; may be empty. */
    public String name() {
        return name;
    }

    /** 1 or more. */
    public int quantity() {
        return quantity;
    }

    /** What all of them cost. */
    public BigDecimal total() {
        return total;
    }

    /** Options by their names, in their order; unmodifiable. */
    public Map<String, String> options() {
        return options;
    }

    /**
     * What so many of them cost, rounded to that many digits, half up; all of them cost {@link #total()}. Throws {@link
     * IllegalArgumentException} unless 0..{@link #quantity()}.
     */
    public BigDecimal priceOf(int some, int digits) {
        if (some < 0 || some > quantity) {
            throw new IllegalArgumentException("quantity is " + some + ", allowed is 0.." + quantity);
        }
        return total.multiply(BigDecimal.valueOf(some))
                .divide(BigDecimal.valueOf(quantity), digits, RoundingMode.HALF_UP);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderLine && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return "line " + id + ": " + quantity + " x " + name + " " + options + ", SKU " + skuId + " of product "
                + productId + ", " + total.stripTrailingZeros().toPlainString();
    }

    /** Collects the parts of a line; what is not said is none, and costs nothing. For one thread. */
    public static final class Draft {

        private final long id;
        private final String name;
        private final int quantity;
        private final Map<String, String> options = new LinkedHashMap<>();
        private long skuId;
        private long productId;
        private BigDecimal total = BigDecimal.ZERO;

        private Draft(long id, String name, int quantity) {
            if (quantity < 1) {
                throw new IllegalArgumentException(
                        "quantity of line " + id + " is " + quantity + ", allowed is 1 or more");
            }
            this.id = id;
            this.name = Objects.requireNonNull(name, "name");
            this.quantity = quantity;
        }

        public Draft sku(long sku, long product) {
            this.skuId = sku;
            this.productId = product;
            return this;
        }

        public Draft costing(BigDecimal value) {
            this.total = Objects.requireNonNull(value, "total");
            return this;
        }

        public Draft option(String title, String value) {
            options.put(title, value);
            return this;
        }

        public OrderLine build() {
            return new OrderLine(this);
        }
    }
}
