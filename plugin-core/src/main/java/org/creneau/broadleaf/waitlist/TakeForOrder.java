// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.waitlist;

import java.util.Optional;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.creneau.broadleaf.cart.MovePlacedOrder;
import org.creneau.broadleaf.identity.Households;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.ShowWait;
import org.creneau.reservation.TakeOffer;
import org.creneau.reservation.WaitEntry;

/**
 * Takes an offer for whoever follows its link. Of them nothing is known; of the order that waits, its household is asked for,
 * so that where a household may await one order the link is no way round that. An order that is gone has none. A placed
 * order goes to no point where its goods are not had, see {@link MovePlacedOrder#byTaking}. Bean
 * {@code creneauTakeForOrder}. Thread-safe.
 */
public class TakeForOrder {

    private final TakeOffer takeOffer;
    private final ShowWait showWait;
    private final OrderService orders;
    private final Households households;
    private final MovePlacedOrder moves;

    public TakeForOrder(
            TakeOffer takeOffer, ShowWait showWait, OrderService orders, Households households, MovePlacedOrder moves) {
        this.takeOffer = takeOffer;
        this.showWait = showWait;
        this.orders = orders;
        this.households = households;
        this.moves = moves;
    }

    /** As {@link TakeOffer#take(ReservationToken, String)}. */
    public HoldOutcome take(ReservationToken token) {
        Optional<WaitEntry> found = showWait.find(token);
        if (!found.isPresent()) {
            return takeOffer.take(token);
        }
        String household = found.map(this::householdOf).orElse("");
        return moves.byTaking(found.get().holder(), gate -> takeOffer.take(token, household, gate));
    }

    private String householdOf(WaitEntry entry) {
        Order order = orders.findOrderById(entry.holder().orderId());
        return order == null ? "" : households.of(order);
    }
}
