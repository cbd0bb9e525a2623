// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * So many of one thing: its SKU, product and categories by the host's numbers (0 if unknown), how many (1..1,000,000), how many items
 * each counts as (1 unless said), how many minutes of preparation each needs (0 unless said) and the terms on which it is
 * collected. Immutable and thread-safe.
 */
public final class BasketLine {

    /** The most of one thing. */
    public static final int MOST = 1_000_000;

    private final long skuId;
    private final long productId;
    private final Set<Long> categoryIds;
    private final int quantity;
    private final int itemsEach;
    private final int minutesEach;
    private final CollectTerms terms;
    private final String name;

    private BasketLine(BasketLine other, Set<Long> categoryIds, int itemsEach, int minutesEach) {
        this.skuId = other.skuId;
        this.productId = other.productId;
        this.quantity = other.quantity;
        this.categoryIds = categoryIds;
        this.itemsEach = itemsEach;
        this.minutesEach = minutesEach;
        this.terms = other.terms;
        this.name = other.name;
    }

    private BasketLine(BasketLine other, CollectTerms terms, String name) {
        this.skuId = other.skuId;
        this.productId = other.productId;
        this.quantity = other.quantity;
        this.categoryIds = other.categoryIds;
        this.itemsEach = terms.itemsEach();
        this.minutesEach = terms.minutesEach();
        this.terms = terms;
        this.name = name;
    }

    private BasketLine(long skuId, long productId, int quantity) {
        this.skuId = skuId;
        this.productId = productId;
        this.quantity = quantity;
        this.categoryIds = Collections.emptySet();
        this.itemsEach = 1;
        this.minutesEach = 0;
        this.terms = CollectTerms.unsaid();
        this.name = "";
    }

    /** Throws {@link IllegalArgumentException} for a quantity out of bounds. */
    public static BasketLine of(long skuId, long productId, int quantity) {
        if (quantity < 1 || quantity > MOST) {
            throw new IllegalArgumentException("quantity is " + quantity + ", allowed is 1..1000000");
        }
        return new BasketLine(skuId, productId, quantity);
    }

    public BasketLine withCategories(Set<Long> ids) {
        return new BasketLine(this, Collections.unmodifiableSet(new TreeSet<>(ids)), itemsEach, minutesEach);
    }

    /** How much each one counts: 0..1,000 items, 0..1,440 minutes; {@link IllegalArgumentException} otherwise. */
    public BasketLine weighing(int items, int preparationMinutes) {
        if (items < 0 || items > 1000 || preparationMinutes < 0 || preparationMinutes > 1440) {
            throw new IllegalArgumentException("weight of each is " + items + " items and " + preparationMinutes
                    + " minutes, allowed is 0..1000 and 0..1440");
        }
        return new BasketLine(this, categoryIds, items, preparationMinutes);
    }

    /** On these terms, which also say how much each counts; what they leave unsaid is the usual. */
    public BasketLine under(CollectTerms value) {
        return new BasketLine(this, Objects.requireNonNull(value, "terms"), name);
    }

    /** With its name, for texts: it tells no line from another. */
    public BasketLine named(String value) {
        BasketLine line = new BasketLine(this, terms, Objects.requireNonNull(value, "name"));
        return itemsEach == line.itemsEach && minutesEach == line.minutesEach
                ? line
                : new BasketLine(line, categoryIds, itemsEach, minutesEach);
    }

    /** Unsaid unless told. */
    public CollectTerms terms() {
        return terms;
    }

    /** Empty unless told. */
    public String name() {
        return name;
    }

    public long skuId() {
        return skuId;
    }

    public long productId() {
        return productId;
    }

    public Set<Long> categoryIds() {
        return categoryIds;
    }

    public int quantity() {
        return quantity;
    }

    Load load() {
        return Load.of(0, times(quantity, itemsEach), times(quantity, minutesEach));
    }

    /** No slot takes more than a million of either, so what is more than that need not be told apart. */
    private static int times(int quantity, int each) {
        return (int) Math.min((long) quantity * each, MOST + 1L);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BasketLine && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(skuId) + quantity;
    }

    @Override
    public String toString() {
        return quantity + " of sku " + skuId + ", product " + productId + ", categories " + categoryIds + ", "
                + itemsEach + " items and " + minutesEach + " min each" + (terms.isUnsaid() ? "" : "; " + terms);
    }
}
