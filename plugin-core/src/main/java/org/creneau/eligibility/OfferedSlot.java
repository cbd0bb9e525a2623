// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Objects;
import org.creneau.slot.Slot;
import org.creneau.slot.SlotOffer;

/** A slot, how it stands for the asking shopper and what the rules say. Immutable and thread-safe. */
public final class OfferedSlot {

    private final SlotOffer offer;
    private final Verdict verdict;

    private OfferedSlot(SlotOffer offer, Verdict verdict) {
        this.offer = offer;
        this.verdict = verdict;
    }

    public static OfferedSlot of(SlotOffer offer, Verdict verdict) {
        return new OfferedSlot(Objects.requireNonNull(offer, "offer"), Objects.requireNonNull(verdict, "verdict"));
    }

    public SlotOffer offer() {
        return offer;
    }

    public Slot slot() {
        return offer.slot();
    }

    /** 0 or more; at least 1 in the slot the shopper holds. */
    public int remaining() {
        return offer.remaining();
    }

    public Verdict verdict() {
        return verdict;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfferedSlot
                && offer.equals(((OfferedSlot) other).offer)
                && verdict.equals(((OfferedSlot) other).verdict);
    }

    @Override
    public int hashCode() {
        return 31 * offer.hashCode() + verdict.hashCode();
    }

    @Override
    public String toString() {
        return offer + ", " + verdict;
    }
}
