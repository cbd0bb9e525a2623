// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.waitlist;

import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.creneau.broadleaf.identity.Households;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.ShowWait;
import org.creneau.reservation.TakeOffer;
import org.creneau.reservation.WaitEntry;

/**
 * Takes an offer for whoever follows its link. Of them nothing is known; of the order that waits, its household is asked for,
 * so that where a household may await one order the link is no way round that. An order that is gone has none. Bean
 * {@code creneauTakeForOrder}. Thread-safe.
 */
public class TakeForOrder {

    private final TakeOffer takeOffer;
    private final ShowWait showWait;
    private final OrderService orders;
    private final Households households;

    public TakeForOrder(TakeOffer takeOffer, ShowWait showWait, OrderService orders, Households households) {
        this.takeOffer = takeOffer;
        this.showWait = showWait;
        this.orders = orders;
        this.households = households;
    }

    /** As {@link TakeOffer#take(ReservationToken, String)}. */
    public HoldOutcome take(ReservationToken token) {
        return takeOffer.take(token, showWait.find(token).map(this::householdOf).orElse(""));
    }

    private String householdOf(WaitEntry entry) {
        Order order = orders.findOrderById(entry.holder().orderId());
        return order == null ? "" : households.of(order);
    }
}
