// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

/** A day one can look at. Immutable. */
public final class DayTab {
    private final String iso;
    private final String label;
    private final int free;
    private final boolean current;

    DayTab(String iso, String label, int free, boolean current) {
        this.iso = iso;
        this.label = label;
        this.free = free;
        this.current = current;
    }

    public String getIso() {
        return iso;
    }

    public String getLabel() {
        return label;
    }

    /** How many slots of that day can be had. */
    public int getFree() {
        return free;
    }

    public boolean isCurrent() {
        return current;
    }
}
