// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.core.service.CustomerService;
import org.creneau.reservation.ReleaseHold;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.Reservations;

/**
 * A customer leaves: the places that their cart holds are given back, but for one that is being paid for. The cart itself
 * stays. Bean {@code creneauAbandonCart}. Thread-safe.
 */
public class AbandonCart {

    private final CustomerService customers;
    private final OrderService orders;
    private final Reservations reservations;
    private final ReleaseHold releaseHold;

    public AbandonCart(
            CustomerService customers, OrderService orders, Reservations reservations, ReleaseHold releaseHold) {
        this.customers = customers;
        this.orders = orders;
        this.reservations = reservations;
        this.releaseHold = releaseHold;
    }

    /** For the customer of that user name, if there is one; returns how many places were given back. */
    public int abandon(String username) {
        Customer customer = customers.readCustomerByUsername(username);
        Order cart = customer == null ? null : orders.findCartForCustomer(customer);
        int released = 0;
        if (cart != null && cart.getId() != null) {
            for (Reservation live : reservations.allLiveOfOrder(cart.getId())) {
                released += releaseHold.abandon(live.token()) ? 1 : 0;
            }
        }
        return released;
    }
}
