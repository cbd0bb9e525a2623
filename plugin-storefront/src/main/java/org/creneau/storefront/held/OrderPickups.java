// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.Reservations;

/** Looks up the reservations of a placed order; whose order it is has been asked before. Thread-safe. */
public class OrderPickups {
    private final Reservations reservations;
    private final PickupPoints points;

    public OrderPickups(Reservations reservations, PickupPoints points) {
        this.reservations = reservations;
        this.points = points;
    }

    /** In the order of the order's groups; those whose point is gone are left out. */
    public List<OrderPickup> of(Order order) {
        List<OrderPickup> pickups = new ArrayList<OrderPickup>();
        for (FulfillmentGroup group : PickupGroups.of(order)) {
            Optional<Reservation> latest = reservations.liveOf(order.getId(), group.getId());
            if (!latest.isPresent()) {
                latest = reservations.latestOf(order.getId(), group.getId());
            }
            latest.flatMap(this::atItsPoint).ifPresent(pickups::add);
        }
        return pickups;
    }

    /** Empty when its point is gone. */
    public Optional<OrderPickup> atItsPoint(Reservation reservation) {
        return points.find(reservation.slotId().point()).map(point -> new OrderPickup(point, reservation));
    }
}
