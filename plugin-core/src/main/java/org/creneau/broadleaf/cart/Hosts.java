// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import org.broadleafcommerce.core.order.service.OrderService;
import org.creneau.reservation.Reservations;

/** What the cart needs of the host, in one parameter. Bean {@code creneauCartHosts}. */
public class Hosts {
    private final OrderService orders;
    private final GroupLines lines;
    private final PickupOption option;
    private final PointAddress address;
    private final Reservations reservations;

    public Hosts(
            OrderService orders,
            GroupLines lines,
            PickupOption option,
            PointAddress address,
            Reservations reservations) {
        this.orders = orders;
        this.lines = lines;
        this.option = option;
        this.address = address;
        this.reservations = reservations;
    }

    OrderService orders() {
        return orders;
    }

    GroupLines lines() {
        return lines;
    }

    PickupOption option() {
        return option;
    }

    PointAddress address() {
        return address;
    }

    Reservations reservations() {
        return reservations;
    }
}
