// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.Collections;
import java.util.Objects;

/**
 * How goods are counted at a point: whether its list is complete, so that what it does not name is not there, and what becomes
 * of the goods of orders that are not collected, and when. Immutable and thread-safe.
 */
public final class StockPolicy {

    /** The longest that goods are kept: a year. */
    public static final int MOST_KEPT_HOURS = 8_760;

    private static final StockPolicy USUAL = new StockPolicy(false, Restock.ALWAYS, 0);

    private final boolean listComplete;
    private final Restock restock;
    private final int keptHours;

    private StockPolicy(boolean listComplete, Restock restock, int keptHours) {
        this.listComplete = listComplete;
        this.restock = Objects.requireNonNull(restock, "restock");
        this.keptHours = keptHours;
    }

    /** What the list does not name is not counted and refused to nobody; what is not collected goes on sale again. */
    public static StockPolicy usual() {
        return USUAL;
    }

    /** True for a list that names everything: what it does not name is not there. */
    public StockPolicy withListComplete(boolean value) {
        return new StockPolicy(value, restock, keptHours);
    }

    public StockPolicy withRestock(Restock value) {
        return new StockPolicy(listComplete, value, keptHours);
    }

    /**
     * So many hours after the end of its slot a pickup that nobody collected is given up; 0 for never by itself. Throws {@link
     * InvalidSettings} unless 0..{@value #MOST_KEPT_HOURS}.
     */
    public StockPolicy keepingFor(int hours) {
        if (hours < 0 || hours > MOST_KEPT_HOURS) {
            throw InvalidSettings.of(
                    Collections.singletonList(Problem.of("keptHours", hours, "0.." + MOST_KEPT_HOURS + " hours")));
        }
        return new StockPolicy(listComplete, restock, hours);
    }

    public boolean isListComplete() {
        return listComplete;
    }

    public Restock restock() {
        return restock;
    }

    /** Hours after the slot; 0 if nothing is given up by itself. */
    public int keptHours() {
        return keptHours;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StockPolicy
                && listComplete == ((StockPolicy) other).listComplete
                && restock == ((StockPolicy) other).restock
                && keptHours == ((StockPolicy) other).keptHours;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * restock.hashCode() + Boolean.hashCode(listComplete)) + keptHours;
    }

    @Override
    public String toString() {
        return (listComplete ? "complete list" : "what is not named is not counted") + ", restock " + restock
                + (keptHours == 0 ? "" : ", kept for " + keptHours + " h");
    }
}
