// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.change;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creneau.admin.rights.Clerk;
import org.creneau.board.BoardSearch;
import org.creneau.board.OrderFace;
import org.creneau.board.OrderFaces;
import org.creneau.board.OrderSearch;
import org.creneau.board.PlacedOrders;
import org.creneau.broadleaf.cart.StaffOrder;
import org.creneau.broadleaf.cart.StaffPickups;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.Reservations;

/**
 * Finds the order of whoever calls. By its whole number any; by name or a part of the number those that are collected at the point
 * around now; and for who works at every point, by these and by e-mail address, all orders that are placed. Thread-safe.
 */
public class OrderFinder {

    /** Pickups that are looked through for a name, around now. */
    private static final Duration BACK = Duration.ofDays(3);

    private static final Duration AHEAD = Duration.ofDays(15);
    private static final int MOST_FOUND = 50;

    /** Of all orders, each of which is read whole. */
    private static final int MOST_OF_ALL = 20;

    private final StaffPickups pickups;
    private final Reservations reservations;
    private final OrderFaces faces;
    private final PlacedOrders placed;
    private final Clock clock;

    public OrderFinder(
            StaffPickups pickups, Reservations reservations, OrderFaces faces, PlacedOrders placed, Clock clock) {
        this.pickups = pickups;
        this.reservations = reservations;
        this.faces = faces;
        this.placed = placed;
        this.clock = clock;
    }

    /** Each group once, as that clerk may see it at that point. */
    List<StaffOrder> find(Clerk clerk, PickupPoint point, String typed) {
        String text = typed.trim();
        if (text.isEmpty()) {
            return Collections.emptyList();
        }
        List<StaffOrder> exact = seen(clerk, point, pickups.ofNumber(text));
        if (!exact.isEmpty()) {
            return exact;
        }
        Map<String, StaffOrder> found = new LinkedHashMap<>();
        named(point, BoardSearch.of(text)).forEach(order -> found.put(refOf(order), order));
        if (clerk.remit().isEverywhere()) {
            ofAll(clerk, point, text).forEach(order -> found.putIfAbsent(refOf(order), order));
        }
        return new ArrayList<>(found.values());
    }

    OrderFace faceOf(StaffOrder order) {
        return faces.of(Collections.singletonList(order.orderId()))
                .getOrDefault(order.orderId(), OrderFace.of(order.number(), ""));
    }

    private static String refOf(StaffOrder order) {
        return order.orderId() + "-" + order.groupId();
    }

    private static List<StaffOrder> seen(Clerk clerk, PickupPoint point, List<StaffOrder> orders) {
        return orders.stream().filter(order -> !isOfOthers(clerk, point, order)).collect(Collectors.toList());
    }

    /** What was handed over there is theirs as what waits there; what was cancelled there is at no point any more. */
    private static boolean isOfOthers(Clerk clerk, PickupPoint point, StaffOrder order) {
        Reservation last = order.last();
        return last != null
                && !ChangeDesk.isHeld(last)
                && last.state().holdsPlace()
                && !last.slotId().point().equals(point.id())
                && !clerk.remit().includes(last.slotId().point());
    }

    private List<StaffOrder> ofAll(Clerk clerk, PickupPoint point, String text) {
        List<StaffOrder> found = new ArrayList<>();
        OrderSearch.of(text)
                .map(search -> placed.find(search, MOST_OF_ALL))
                .orElse(Collections.emptyList())
                .forEach(order -> found.addAll(pickups.of(order)));
        return seen(clerk, point, found);
    }

    private List<StaffOrder> named(PickupPoint point, BoardSearch search) {
        if (search.isEverything()) {
            return Collections.emptyList();
        }
        Instant now = clock.instant();
        List<Reservation> here = reservations.ofPoint(point.id(), now.minus(BACK), now.plus(AHEAD)).stream()
                .filter(each -> !ChangeDesk.isHeld(each) && each.state() != ReservationState.EXPIRED)
                .collect(Collectors.toList());
        Map<Long, OrderFace> known = faces.of(
                here.stream().map(each -> each.holder().orderId()).distinct().collect(Collectors.toList()));
        List<StaffOrder> found = new ArrayList<>();
        for (Reservation each : here) {
            OrderFace face = known.getOrDefault(each.holder().orderId(), OrderFace.unknown());
            if (found.size() < MOST_FOUND && search.finds(face)) {
                pickups.of(each.holder().orderId(), each.holder().groupId())
                        .filter(order -> each.equals(order.last()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }
}
