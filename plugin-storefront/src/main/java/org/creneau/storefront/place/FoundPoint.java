// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.util.Optional;
import java.util.OptionalDouble;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.point.PickupPoint;
import org.creneau.slot.SlotGrid;

/** One point of a search, and how it stands for the visitor now. Immutable. */
public final class FoundPoint {
    private final SlotGrid grid;
    private final double meters;
    private final OfferedSlot first;
    private final boolean open;

    /** Not a number if nobody said from where; a null slot if none is free. */
    FoundPoint(SlotGrid grid, double meters, OfferedSlot first, boolean open) {
        this.grid = grid;
        this.meters = meters;
        this.first = first;
        this.open = open;
    }

    public PickupPoint point() {
        return grid.point();
    }

    SlotGrid grid() {
        return grid;
    }

    /** In a straight line; empty if nobody said from where. */
    public OptionalDouble meters() {
        return Double.isNaN(meters) ? OptionalDouble.empty() : OptionalDouble.of(meters);
    }

    /** The first free slot for what is in the visitor's cart; empty if none is within the point's horizon. */
    public Optional<OfferedSlot> first() {
        return Optional.ofNullable(first);
    }

    /** Whether the shop is open at this moment. */
    public boolean isOpen() {
        return open;
    }
}
