// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.manage;

import org.creneau.point.PickupPoint;

/** A point to which an order may be moved, in words. Immutable. */
public final class OtherPoint {
    private final PickupPoint point;
    private final String distance;

    OtherPoint(PickupPoint point, String distance) {
        this.point = point;
        this.distance = distance;
    }

    public long getId() {
        return point.id().value();
    }

    public String getName() {
        return point.name();
    }

    public String getWhere() {
        return point.address().line1() + ", " + point.address().postcode() + " "
                + point.address().city();
    }

    /** From the point it is to be collected at now. */
    public String getDistance() {
        return distance;
    }
}
