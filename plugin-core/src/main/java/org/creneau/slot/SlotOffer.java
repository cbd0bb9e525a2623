// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.util.Objects;

/** A slot and how many places are left in it, 0 or more. Immutable and thread-safe. */
public final class SlotOffer {

    private final Slot slot;
    private final int remaining;

    private SlotOffer(Slot slot, int remaining) {
        this.slot = slot;
        this.remaining = remaining;
    }

    /** Throws {@link IllegalArgumentException} for a negative number of places. */
    public static SlotOffer of(Slot slot, int remaining) {
        if (remaining < 0) {
            throw new IllegalArgumentException("remaining is " + remaining + ", allowed is 0 or more");
        }
        return new SlotOffer(Objects.requireNonNull(slot, "slot"), remaining);
    }

    public Slot slot() {
        return slot;
    }

    public int remaining() {
        return remaining;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlotOffer
                && slot.equals(((SlotOffer) other).slot)
                && remaining == ((SlotOffer) other).remaining;
    }

    @Override
    public int hashCode() {
        return 31 * slot.hashCode() + remaining;
    }

    @Override
    public String toString() {
        return slot + " with " + remaining + " left";
    }
}
