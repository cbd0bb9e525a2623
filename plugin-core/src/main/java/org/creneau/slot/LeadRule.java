// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.util.Objects;

/**
 * The lead time of a SKU, a product or a category, from a quantity on. Immutable and thread-safe.
 */
public final class LeadRule {

    /** What the rule is about, the most specific last. Stored by name: never rename a constant. */
    public enum Scope {
        CATEGORY,
        PRODUCT,
        SKU;

        boolean isAbout(long id, BasketLine line) {
            switch (this) {
                case SKU:
                    return line.skuId() == id;
                case PRODUCT:
                    return line.productId() == id;
                default:
                    return line.categoryIds().contains(id);
            }
        }
    }

    private final Scope scope;
    private final long id;
    private final int fromQuantity;
    private final LeadTime leadTime;

    private LeadRule(Scope scope, long id, int fromQuantity, LeadTime leadTime) {
        this.scope = Objects.requireNonNull(scope, "scope");
        this.id = id;
        this.fromQuantity = fromQuantity;
        this.leadTime = Objects.requireNonNull(leadTime, "leadTime");
    }

    /** Throws {@link org.creneau.point.InvalidSettings} unless the quantity is 1..1,000,000. */
    public static LeadRule of(Scope scope, long id, int fromQuantity, LeadTime leadTime) {
        Checks checks = new Checks();
        checks.within("fromQuantity", fromQuantity, 1, 1_000_000);
        checks.refuseIfAny();
        return new LeadRule(scope, id, fromQuantity, leadTime);
    }

    public Scope scope() {
        return scope;
    }

    public long id() {
        return id;
    }

    public int fromQuantity() {
        return fromQuantity;
    }

    public LeadTime leadTime() {
        return leadTime;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeadRule && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return scope + " " + id + " from " + fromQuantity + ": " + leadTime;
    }
}
