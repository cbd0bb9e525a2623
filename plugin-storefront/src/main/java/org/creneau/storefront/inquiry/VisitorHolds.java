// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.inquiry;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.broadleaf.stock.ShopInventory;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.Journey;
import org.creneau.eligibility.Journeys;
import org.creneau.reservation.Collector;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.Reservations;
import org.creneau.slot.Basket;
import org.creneau.slot.SlotQuery;

/**
 * The slots that the groups of the visitor's cart hold at this moment, each with what is in its group now. One statement, and one
 * for the goods of each group. Bean {@code creneauVisitorHolds}. Thread-safe.
 */
public class VisitorHolds {
    private final Reservations reservations;
    private final Baskets baskets;
    private final Journeys journeys;
    private final Clock clock;
    private ShopInventory inventory = ShopInventory.unknown();

    public VisitorHolds(Reservations reservations, Baskets baskets, Journeys journeys, Clock clock) {
        this.reservations = reservations;
        this.baskets = baskets;
        this.journeys = journeys;
        this.clock = clock;
    }

    /** What the shop as a whole can sell; nothing is known unless set. */
    public void setInventory(ShopInventory value) {
        this.inventory = value;
    }

    /** Those that run; in the order of the groups, empty if none. To be kept no longer than the request. */
    public List<VisitorHold> running() {
        List<VisitorHold> running = new ArrayList<VisitorHold>();
        Order cart = CartState.getCart();
        if (CollectCart.isCollectable(cart)) {
            Instant now = clock.instant();
            for (Reservation live : reservations.allLiveOfOrder(cart.getId())) {
                if (live.state() == ReservationState.HELD && live.isLiveAt(now)) {
                    add(cart, live, now, running);
                }
            }
        }
        return running;
    }

    private void add(Order cart, Reservation hold, Instant now, List<VisitorHold> running) {
        for (FulfillmentGroup group : PickupGroups.of(cart)) {
            if (Long.valueOf(hold.holder().groupId()).equals(group.getId())) {
                running.add(of(cart, group, hold, now));
            }
        }
    }

    private VisitorHold of(Order cart, FulfillmentGroup group, Reservation hold, Instant now) {
        List<FulfillmentGroup> one = Collections.singletonList(group);
        Basket basket = baskets.of(one);
        Journey way = journeys.current().orElse(null);
        Collector shopper = Collector.of(PickupGroups.holderOf(cart, group))
                .with(basket)
                .suppliedBy(inventory.of(one))
                .from(way);
        SlotQuery query = SlotQuery.at(now).forBasket(basket).holding(hold.slotId(), hold.load());
        return new VisitorHold(
                group, hold, shopper, hold.keptIn(Inquiry.of(query).from(way)));
    }
}
