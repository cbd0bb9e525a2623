// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadleafcommerce.common.web.expression.BroadleafVariableExpression;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.Reservations;
import org.creneau.storefront.text.PickupTexts;

/**
 * {@code #pickup}: what templates ask. Whoever shows an order has made sure that it is the visitor's: this object asks no
 * more. Thread-safe.
 */
public class PickupVariableExpression implements BroadleafVariableExpression {
    private final Reservations reservations;
    private final PickupPoints points;
    private final PickupTexts texts;
    private final Clock clock;

    public PickupVariableExpression(Reservations reservations, PickupPoints points, PickupTexts texts, Clock clock) {
        this.reservations = reservations;
        this.points = points;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String getName() {
        return "pickup";
    }

    /** Whether all of the visitor's cart has a slot that is held at this moment. */
    public boolean isHeld() {
        Order cart = CartState.getCart();
        return CollectCart.isCollectable(cart)
                && PickupGroups.othersOf(cart).isEmpty()
                && held().size() == PickupGroups.of(cart).size();
    }

    /** The slots the visitor's cart holds at this moment; empty if none. */
    public List<PickupView> held() {
        List<PickupView> views = new ArrayList<PickupView>();
        Order cart = CartState.getCart();
        if (CollectCart.isCollectable(cart)) {
            for (FulfillmentGroup group : PickupGroups.of(cart)) {
                Optional<Reservation> live = reservations.liveOf(cart.getId(), group.getId());
                live.filter(this::isHeldNow).flatMap(held -> view(cart, held)).ifPresent(views::add);
            }
        }
        return views;
    }

    /** The reservations of a placed order. */
    public List<PickupView> of(Order order) {
        List<PickupView> views = new ArrayList<PickupView>();
        for (FulfillmentGroup group : PickupGroups.of(order)) {
            Optional<Reservation> latest = reservations.liveOf(order.getId(), group.getId());
            if (!latest.isPresent()) {
                latest = reservations.latestOf(order.getId(), group.getId());
            }
            latest.flatMap(its -> view(order, its)).ifPresent(views::add);
        }
        return views;
    }

    private boolean isHeldNow(Reservation reservation) {
        return reservation.state() == ReservationState.HELD && reservation.isLiveAt(clock.instant());
    }

    private Optional<PickupView> view(Order order, Reservation reservation) {
        return points.find(reservation.slotId().point())
                .map(point -> new PickupView(point, reservation, words(order, point.zone(), reservation)));
    }

    private HeldWords words(Order order, ZoneId zone, Reservation reservation) {
        Instant start = reservation.slotId().start();
        String time = texts.time(start, zone)
                + " \u2013 "
                + texts.time(reservation.slotId().end(), zone);
        long left = Duration.between(clock.instant(), reservation.expiresAt()).toMinutes();
        String price = texts.price(reservation.price(), order);
        return new HeldWords(texts.day(start.atZone(zone).toLocalDate()), time, price, Math.max(0, left));
    }
}
