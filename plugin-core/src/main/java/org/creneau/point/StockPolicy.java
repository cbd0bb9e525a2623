// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.Objects;

/**
 * How goods are counted at a point: whether its list is complete, so that what it does not name is not there, and what becomes
 * of the goods of orders that are not collected. Immutable and thread-safe.
 */
public final class StockPolicy {

    private static final StockPolicy USUAL = new StockPolicy(false, Restock.ALWAYS);

    private final boolean listComplete;
    private final Restock restock;

    private StockPolicy(boolean listComplete, Restock restock) {
        this.listComplete = listComplete;
        this.restock = Objects.requireNonNull(restock, "restock");
    }

    /** What the list does not name is not counted and refused to nobody; what is not collected goes on sale again. */
    public static StockPolicy usual() {
        return USUAL;
    }

    /** True for a list that names everything: what it does not name is not there. */
    public StockPolicy withListComplete(boolean value) {
        return new StockPolicy(value, restock);
    }

    public StockPolicy withRestock(Restock value) {
        return new StockPolicy(listComplete, value);
    }

    public boolean isListComplete() {
        return listComplete;
    }

    public Restock restock() {
        return restock;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StockPolicy
                && listComplete == ((StockPolicy) other).listComplete
                && restock == ((StockPolicy) other).restock;
    }

    @Override
    public int hashCode() {
        return 31 * restock.hashCode() + Boolean.hashCode(listComplete);
    }

    @Override
    public String toString() {
        return (listComplete ? "complete list" : "what is not named is not counted") + ", restock " + restock;
    }
}
