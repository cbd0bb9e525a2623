// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.util.Objects;

/** A slot that somebody has booked, and what the booking weighs. Immutable and thread-safe. */
public final class BookedSlot {

    private final SlotId slot;
    private final Load load;

    private BookedSlot(SlotId slot, Load load) {
        this.slot = slot;
        this.load = load;
    }

    public static BookedSlot of(SlotId slot, Load load) {
        return new BookedSlot(Objects.requireNonNull(slot, "slot"), Objects.requireNonNull(load, "load"));
    }

    public SlotId slot() {
        return slot;
    }

    public Load load() {
        return load;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BookedSlot
                && slot.equals(((BookedSlot) other).slot)
                && load.equals(((BookedSlot) other).load);
    }

    @Override
    public int hashCode() {
        return 31 * slot.hashCode() + load.hashCode();
    }

    @Override
    public String toString() {
        return slot + " by " + load;
    }
}
