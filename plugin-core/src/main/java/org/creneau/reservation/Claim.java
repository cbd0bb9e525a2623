// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.math.BigDecimal;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.stock.Allotment;

/**
 * A place that was found free and may be taken: how much of which slot, within what, what it costs, and which goods go with it.
 * Immutable.
 */
final class Claim {

    private final SlotId slot;
    private final Load load;
    private final Capacity capacity;
    private final BigDecimal price;
    private final Allotment allotment;

    /** Of a place alone. */
    Claim(SlotId slot, Load load, Capacity capacity, BigDecimal price) {
        this(slot, load, capacity, price, Allotment.none());
    }

    private Claim(SlotId slot, Load load, Capacity capacity, BigDecimal price, Allotment allotment) {
        this.slot = slot;
        this.load = load;
        this.capacity = capacity;
        this.price = price;
        this.allotment = allotment;
    }

    /** The same, and of those goods at its point. */
    Claim with(Allotment goods) {
        return new Claim(slot, load, capacity, price, goods);
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

    /** What is given of the goods at the point. */
    Allotment allotment() {
        return allotment;
    }

    @Override
    public String toString() {
        return load + " in " + slot;
    }
}
