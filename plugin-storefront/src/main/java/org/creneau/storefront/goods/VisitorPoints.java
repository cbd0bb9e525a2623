// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.cart.PointAddress;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.eligibility.Journey;
import org.creneau.eligibility.Journeys;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointDistance;
import org.creneau.point.PointId;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.Reservations;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.Place;

/**
 * The points that the visitor of the running request would go to: first those where their cart is collected, then those nearest
 * to the home they have told, else the shop's first. Thread-safe.
 */
public class VisitorPoints {
    /** Farther than this nobody collects. */
    private static final double MAX_METERS = 100_000;

    private final Reservations reservations;
    private final PickupPoints points;
    private final Journeys journeys;

    public VisitorPoints(Reservations reservations, PickupPoints points, Journeys journeys) {
        this.reservations = reservations;
        this.points = points;
        this.journeys = journeys;
    }

    /** Where the slot is that the cart has: one statement if there is a cart. Empty unless it has a slot. */
    public Optional<PickupPoint> held() {
        Order cart = CartState.getCart();
        return CollectCart.isCollectable(cart)
                ? reservations
                        .liveOfOrder(cart.getId())
                        .flatMap(live -> points.find(live.slotId().point()))
                : Optional.<PickupPoint>empty();
    }

    /** Where each group of that cart has its slot, by the number of the group. */
    Map<Long, PickupPoint> heldBy(Order cart) {
        Map<Long, PickupPoint> held = new HashMap<Long, PickupPoint>();
        for (Reservation live : reservations.allLiveOfOrder(cart.getId())) {
            points.find(live.slotId().point())
                    .ifPresent(point -> held.put(live.holder().groupId(), point));
        }
        return held;
    }

    /** At most so many, without a statement. */
    List<PickupPoint> first(int most) {
        Map<PointId, PickupPoint> found = new LinkedHashMap<PointId, PickupPoint>();
        chosen().forEach(point -> found.put(point.id(), point));
        for (PickupPoint point : around(most)) {
            if (found.size() < most) {
                found.putIfAbsent(point.id(), point);
            }
        }
        return new ArrayList<PickupPoint>(found.values());
    }

    /**
     * Where the cart's groups are collected, by their addresses, which are in memory with the cart: which reservation the cart
     * has would cost a statement. A point that was renamed or has moved since is no longer known by it, and is none the worse.
     */
    private List<PickupPoint> chosen() {
        Order cart = CartState.getCart();
        List<PickupPoint> chosen = new ArrayList<PickupPoint>();
        if (CollectCart.isCollectable(cart)) {
            for (FulfillmentGroup group : PickupGroups.of(cart)) {
                PointAddress.pointOf(group.getAddress(), points.all()).ifPresent(chosen::add);
            }
        }
        return chosen;
    }

    private List<PickupPoint> around(int most) {
        Optional<GeoPoint> home = journeys.current().flatMap(Journey::home).flatMap(Place::location);
        if (!home.isPresent()) {
            List<PickupPoint> all = points.all();
            return all.subList(0, Math.min(most, all.size()));
        }
        List<PickupPoint> near = new ArrayList<PickupPoint>();
        for (PointDistance found : points.nearest().find(home.get(), most, MAX_METERS)) {
            near.add(found.point());
        }
        return near;
    }
}
