// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

/** One radio button: a slot in words, and why not when it cannot be had. Immutable. */
public final class SlotChoice {
    private final String value;
    private final String label;
    private final int remaining;
    private final String refusal;
    private final boolean held;
    private final String price;

    SlotChoice(String value, String label, int remaining, String refusal, boolean held, String price) {
        this.value = value;
        this.label = label;
        this.remaining = remaining;
        this.refusal = refusal;
        this.held = held;
        this.price = price;
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    public int getRemaining() {
        return remaining;
    }

    /** Empty when the slot can be chosen. */
    public String getRefusal() {
        return refusal;
    }

    public boolean isFree() {
        return refusal.isEmpty();
    }

    /** What it adds to the order or takes from it, in words; empty if nothing. */
    public String getPrice() {
        return price;
    }

    /** The visitor holds this one. */
    public boolean isHeld() {
        return held;
    }
}
