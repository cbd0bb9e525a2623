// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.math.BigDecimal;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;

/** A place that was found free and may be taken: how much of which slot, within what, and what it costs. Immutable. */
final class Claim {

    private final SlotId slot;
    private final Load load;
    private final Capacity capacity;
    private final BigDecimal price;

    Claim(SlotId slot, Load load, Capacity capacity, BigDecimal price) {
        this.slot = slot;
        this.load = load;
        this.capacity = capacity;
        this.price = price;
    }

    SlotId slot() {
        return slot;
    }

    Load load() {
        return load;
    }

    /** Of this start alone: what others at other starts take of it is off already. */
    Capacity capacity() {
        return capacity;
    }

    BigDecimal price() {
        return price;
    }

    @Override
    public String toString() {
        return load + " in " + slot;
    }
}
