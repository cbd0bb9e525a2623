// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A slot as it stands for one shopper: what is left in it, what it can bear, what it costs, when the order would be
 * ready and every reason why it is not free. Immutable and thread-safe.
 */
public final class SlotOffer {

    private final Slot slot;
    private final Capacity capacity;
    private final Capacity ownCapacity;
    private final int remaining;
    private final int reasons;
    private final long readySecond;
    private final BigDecimal price;
    private final @Nullable KeptBack keptBack;

    SlotOffer(OfferWalk at) {
        this.slot = at.slot();
        this.capacity = at.capacity();
        this.ownCapacity = at.ownCapacity();
        this.remaining = at.remaining();
        this.reasons = at.reasons();
        this.readySecond = at.readySecond();
        this.price = at.price();
        this.keptBack = at.keptBack();
    }

    public Slot slot() {
        return slot;
    }

    /** How many more orders it takes now, the shopper's own place counted as free; 0 or more. */
    public int remaining() {
        return remaining;
    }

    /** All it can bear: the tightest of capacity, gauge and throughput. */
    public Capacity capacity() {
        return capacity;
    }

    /**
     * How far the slot's own counter in the {@link SlotLedger} may go: the capacity, less what is kept back still and less
     * what is taken at starts within the slot that are no longer on the grid.
     */
    public Capacity ownCapacity() {
        return ownCapacity;
    }

    /** When the orders that are kept back can be had; empty if none are, or no longer. */
    public Optional<Instant> moreFrom() {
        return keptBack == null ? Optional.empty() : Optional.of(keptBack.releasedAt(slot.start()));
    }

    public boolean isFree() {
        return reasons == 0;
    }

    public boolean isRefusedFor(SlotReason reason) {
        return reason.isIn(reasons);
    }

    /** Empty if it is free. */
    public Set<SlotReason> reasons() {
        return SlotReason.in(reasons);
    }

    /** The first instant at which the order would be ready for this slot, load included. */
    public Instant readyAt() {
        return Instant.ofEpochSecond(readySecond);
    }

    /** In the shop's currency: what the order is charged for this slot; negative for a discount. */
    public BigDecimal price() {
        return price;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlotOffer && sameAs((SlotOffer) other);
    }

    private boolean sameAs(SlotOffer other) {
        return slot.equals(other.slot)
                && capacity.equals(other.capacity)
                && ownCapacity.equals(other.ownCapacity)
                && remaining == other.remaining
                && reasons == other.reasons
                && readySecond == other.readySecond
                && Objects.equals(keptBack, other.keptBack)
                && price.compareTo(other.price) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(slot, remaining, reasons);
    }

    @Override
    public String toString() {
        return slot + " with " + remaining + " left" + (isFree() ? "" : ", not free: " + reasons());
    }
}
