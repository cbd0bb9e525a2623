// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.util.Optional;
import java.util.OptionalDouble;
import org.creneau.eligibility.BasketStanding;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.point.PickupPoint;
import org.creneau.slot.SlotGrid;

/** What was found out about one point of the list: how far it is, its first free slot and what it has of the basket. Immutable. */
public final class PointFacts {
    private final SlotGrid grid;
    private final OptionalDouble meters;
    private final Optional<OfferedSlot> first;
    private final BasketStanding standing;

    PointFacts(SlotGrid grid, OptionalDouble meters, Optional<OfferedSlot> first, BasketStanding standing) {
        this.grid = grid;
        this.meters = meters;
        this.first = first;
        this.standing = standing;
    }

    SlotGrid grid() {
        return grid;
    }

    public PickupPoint point() {
        return grid.point();
    }

    /** Empty while the visitor has said no place. */
    public OptionalDouble meters() {
        return meters;
    }

    /** Empty when none is free within the horizon. */
    public Optional<OfferedSlot> first() {
        return first;
    }

    /** Without lines for an empty cart. */
    public BasketStanding standing() {
        return standing;
    }
}
