// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

import java.util.Optional;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.Reservations;

/** At which point a group of a cart has its slot. Thread-safe. */
public class HeldPoints {
    private final Reservations reservations;
    private final PickupPoints points;

    public HeldPoints(Reservations reservations, PickupPoints points) {
        this.reservations = reservations;
        this.points = points;
    }

    /** Empty if it has none, or none any more, or the point is gone. */
    public Optional<PickupPoint> of(Order cart, FulfillmentGroup group) {
        return reservations
                .liveOf(cart.getId(), group.getId())
                .flatMap(live -> points.find(live.slotId().point()));
    }
}
