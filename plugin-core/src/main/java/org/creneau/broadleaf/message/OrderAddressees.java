// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.creneau.notice.Addressee;
import org.creneau.notice.Addressees;
import org.creneau.reservation.Holder;

/** The e-mail address an order was placed with, or else that of its customer. Thread-safe; within a transaction. */
public final class OrderAddressees implements Addressees {

    private final OrderService orders;

    public OrderAddressees(OrderService orders) {
        this.orders = orders;
    }

    @Override
    public Addressee of(Holder holder) {
        Order order = orders.findOrderById(holder.orderId());
        return order == null
                ? Addressee.nobody()
                : Addressee.of(emailOf(order)).withOrderNumber(text(order.getOrderNumber()));
    }

    private static String emailOf(Order order) {
        String own = text(order.getEmailAddress());
        Customer customer = order.getCustomer();
        return own.isEmpty() && customer != null ? text(customer.getEmailAddress()) : own;
    }

    private static String text(String value) {
        return value == null ? "" : value.trim();
    }
}
