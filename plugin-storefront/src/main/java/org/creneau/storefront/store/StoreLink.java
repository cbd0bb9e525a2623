// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.store;

import org.creneau.point.PickupPoint;

/** A point in the list of all. Immutable. */
public final class StoreLink {
    private final PickupPoint point;

    StoreLink(PickupPoint point) {
        this.point = point;
    }

    public String getName() {
        return point.name();
    }

    public String getStreet() {
        return point.address().line1();
    }

    /** Within the shop. */
    public String getPath() {
        return StorePath.of(point);
    }
}
