// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
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
    private final Set<String> overridden;
    private final String rulesVersion;

    /** Of a place alone. */
    Claim(SlotId slot, Load load, Capacity capacity, BigDecimal price) {
        this(new BookedPlace(slot, load, price, ""), capacity, Allotment.none(), Collections.emptySet());
    }

    private Claim(BookedPlace place, Capacity capacity, Allotment allotment, Set<String> overridden) {
        this.slot = place.slot;
        this.load = place.load;
        this.price = place.price;
        this.capacity = capacity;
        this.allotment = allotment;
        this.overridden = overridden;
        this.rulesVersion = place.rulesVersion;
    }

    /** The same, and of those goods at its point. */
    Claim with(Allotment goods) {
        return new Claim(place(), capacity, goods, overridden);
    }

    /** The same, in spite of refusals with those codes. */
    Claim overriding(Set<String> refusals) {
        return new Claim(place(), capacity, allotment, refusals);
    }

    /** The same, and it fits on top of that load in those measures, however little of them the slot can bear. */
    Claim overbooking(Load most) {
        return new Claim(place(), capacity.atLeast(most), allotment, overridden);
    }

    /** The same, judged under that version of the regimes. */
    Claim judgedUnder(String version) {
        return new Claim(new BookedPlace(slot, load, price, version), capacity, allotment, overridden);
    }

    private BookedPlace place() {
        return new BookedPlace(slot, load, price, rulesVersion);
    }

    /** What of which slot for how much, and under which rules. */
    private static final class BookedPlace {

        private final SlotId slot;
        private final Load load;
        private final BigDecimal price;
        private final String rulesVersion;

        private BookedPlace(SlotId slot, Load load, BigDecimal price, String rulesVersion) {
            this.slot = slot;
            this.load = load;
            this.price = price;
            this.rulesVersion = rulesVersion;
        }
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

    /** The codes of what it is taken in spite of; empty for a place that was free. */
    Set<String> overridden() {
        return overridden;
    }

    /** The version of the regimes it was judged under, in the transaction that takes it; empty if by none. */
    String rulesVersion() {
        return rulesVersion;
    }

    @Override
    public String toString() {
        return load + " in " + slot;
    }
}
