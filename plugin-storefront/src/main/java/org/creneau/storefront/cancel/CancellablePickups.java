// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.cancel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.creneau.reservation.ChangePolicy;
import org.creneau.storefront.held.OrderPickup;
import org.creneau.storefront.held.OrderPickups;
import org.creneau.storefront.held.PickupViews;
import org.creneau.storefront.proof.VisitorOrders;

/**
 * The pickups of a placed order, for its owner. An order that does not exist, one of somebody else and one that is not collected
 * give the same empty answer, so that numbers cannot be tried out. Thread-safe.
 */
public class CancellablePickups {
    private static final int LONGEST_NUMBER = 255;

    private final OrderService orderService;
    private final VisitorOrders visitorOrders;
    private final OrderPickups pickups;
    private final PickupViews views;
    private final ChangePolicy policy;
    private final Clock clock;

    public CancellablePickups(
            OrderService orderService,
            VisitorOrders visitorOrders,
            OrderPickups pickups,
            PickupViews views,
            ChangePolicy policy,
            Clock clock) {
        this.orderService = orderService;
        this.visitorOrders = visitorOrders;
        this.pickups = pickups;
        this.views = views;
        this.policy = policy;
        this.clock = clock;
    }

    List<OrderPickup> of(String orderNumber) {
        Order order = orderNumber.length() > LONGEST_NUMBER ? null : orderService.findOrderByOrderNumber(orderNumber);
        return order != null && visitorOrders.contains(order)
                ? pickups.of(order)
                : Collections.<OrderPickup>emptyList();
    }

    List<CancelChoice> choices(List<OrderPickup> found) {
        List<CancelChoice> choices = new ArrayList<CancelChoice>();
        for (OrderPickup each : found) {
            choices.add(new CancelChoice(
                    each.reservation().holder().groupId(),
                    views.of(each),
                    policy.allows(each.reservation(), clock.instant())));
        }
        return choices;
    }
}
