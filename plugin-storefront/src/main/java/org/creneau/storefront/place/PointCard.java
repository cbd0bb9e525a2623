// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.util.Set;
import org.creneau.point.PickupPoint;
import org.creneau.slot.SlotGrid;

/** One point in the list, in words, and for which groups it keeps slots. Immutable. */
public final class PointCard {
    private final PickupPoint point;
    private final String distance;
    private final String firstSlot;
    private final boolean open;
    private final Set<String> groups;

    PointCard(SlotGrid grid, String distance, String firstSlot, boolean open) {
        this.point = grid.point();
        this.groups = grid.plan().priorityGroups();
        this.distance = distance;
        this.firstSlot = firstSlot;
        this.open = open;
    }

    public long getId() {
        return point.id().value();
    }

    public String getName() {
        return point.name();
    }

    public String getStreet() {
        return point.address().line1();
    }

    public String getTown() {
        return point.address().postcode() + " " + point.address().city();
    }

    /** Message key of how the goods are handed over. */
    public String getModeKey() {
        return "creneau.mode." + point.mode().name();
    }

    public String getAccessNotes() {
        return point.accessNotes();
    }

    public String getPhone() {
        return point.phone();
    }

    /** Empty while the visitor has said no place. */
    public String getDistance() {
        return distance;
    }

    /** Empty when no slot is free within the point's horizon. */
    public String getFirstSlot() {
        return firstSlot;
    }

    public boolean isOpen() {
        return open;
    }

    Set<String> groups() {
        return groups;
    }
}
