// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.eligibility.SlotFinder;
import org.creneau.eligibility.Window;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.Reservations;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotPlans;
import org.creneau.slot.SlotQuery;
import org.creneau.storefront.text.PickupTexts;

/** Looks up the slots of a point for the visitor's page: from now to the point's horizon, their own hold seen as free. */
public class SlotsOfPoint {
    private final SlotPlans plans;
    private final SlotFinder finder;
    private final Reservations reservations;
    private final PickupTexts texts;
    private final Clock clock;

    public SlotsOfPoint(SlotPlans plans, SlotFinder finder, Reservations reservations, PickupTexts texts, Clock clock) {
        this.plans = plans;
        this.finder = finder;
        this.reservations = reservations;
        this.texts = texts;
        this.clock = clock;
    }

    SlotPage page(PickupPoint point, LocalDate asked) {
        Instant now = clock.instant();
        SlotGrid grid = SlotGrid.of(point, plans.of(point.id()));
        int days = grid.plan().window().horizonDays();
        Window window = Window.of(now, now.plus(Duration.ofDays(days + 1L)));
        SlotQuery query = query(now);
        SlotWords words = new SlotWords(texts, grid, now, CartState.getCart());
        return new SlotPage(finder.find(grid, window, query), words, asked, query.held());
    }

    private SlotQuery query(Instant now) {
        SlotQuery query = SlotQuery.at(now);
        Order cart = CartState.getCart();
        if (!CollectCart.isCollectable(cart)) {
            return query;
        }
        SlotQuery forCart = query.forBasket(CollectCart.basketOf(cart));
        Optional<Reservation> live = reservations.liveOfOrder(cart.getId());
        return live.filter(found -> found.state() == ReservationState.HELD)
                .map(held -> forCart.holding(held.slotId(), held.load()))
                .orElse(forCart);
    }
}
