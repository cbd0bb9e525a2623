// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.proof;

import java.util.ArrayList;
import java.util.List;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.creneau.storefront.held.OrderPickup;
import org.creneau.storefront.held.OrderPickups;

/**
 * The pickups of an order that prove something, for its owner. An order that does not exist, one of somebody else and one with
 * nothing to prove give the same empty answer, so that numbers cannot be tried out. Thread-safe.
 */
public class ProvenPickups {
    private static final int LONGEST_NUMBER = 255;

    private final OrderService orderService;
    private final VisitorOrders visitorOrders;
    private final OrderPickups pickups;

    public ProvenPickups(OrderService orderService, VisitorOrders visitorOrders, OrderPickups pickups) {
        this.orderService = orderService;
        this.visitorOrders = visitorOrders;
        this.pickups = pickups;
    }

    List<OrderPickup> of(String orderNumber) {
        List<OrderPickup> proven = new ArrayList<OrderPickup>();
        Order order = orderNumber.length() > LONGEST_NUMBER ? null : orderService.findOrderByOrderNumber(orderNumber);
        if (order != null && visitorOrders.contains(order)) {
            for (OrderPickup pickup : pickups.of(order)) {
                if (pickup.isProof()) {
                    proven.add(pickup);
                }
            }
        }
        return proven;
    }
}
