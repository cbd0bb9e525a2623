// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.creneau.admin.page.NoSuchPage;
import org.creneau.admin.page.Typed;
import org.creneau.admin.rights.Clerk;
import org.creneau.admin.rights.PointRights;
import org.creneau.board.OrderFace;
import org.creneau.broadleaf.cart.StaffOrder;
import org.creneau.broadleaf.cart.StaffPickups;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.SlotOverride;
import org.creneau.reservation.StaffWish;

/**
 * Who may change pickups of orders, and which orders they see. The right is that on {@link StaffWish} among Broadleaf's permissions, and
 * to override that on {@link SlotOverride}. A pickup is seen by those who work at its point. An order without a pickup is at no point: who
 * works at some points alone must name its number, so that nobody reads through the orders of others by counting. Thread-safe.
 */
public class ChangeDesk {

    private final PointRights rights;
    private final PickupPoints points;
    private final StaffPickups pickups;
    private final Reservations reservations;
    private final OrderFinder finder;
    private final Clock clock;

    public ChangeDesk(
            PointRights rights,
            PickupPoints points,
            StaffPickups pickups,
            Reservations reservations,
            OrderFinder finder,
            Clock clock) {
        this.rights = rights;
        this.points = points;
        this.pickups = pickups;
        this.reservations = reservations;
        this.finder = finder;
        this.clock = clock;
    }

    /** Whoever is signed in, if they may look for orders. */
    Clerk mayLook() {
        return rights.clerk(StaffWish.class, EntityOperationType.FETCH);
    }

    /** Whoever is signed in, if they may change pickups. */
    Clerk mayChange() {
        return rights.clerk(StaffWish.class, EntityOperationType.UPDATE);
    }

    /** Whoever is signed in, if they may override what speaks against a slot. */
    Clerk mayOverride() {
        return rights.clerk(SlotOverride.class, EntityOperationType.UPDATE);
    }

    boolean offersOverride() {
        return rights.mayOffer(SlotOverride.class, EntityOperationType.UPDATE);
    }

    /** Those of others are not even looked up: who works elsewhere does not learn whether they exist. */
    PickupPoint point(Clerk clerk, String number) {
        return Typed.point(number)
                .filter(clerk.remit()::includes)
                .flatMap(points::find)
                .orElseThrow(() -> new NoSuchPage("point " + number));
    }

    /** Where they may have something collected. */
    List<PickupPoint> pointsOf(Clerk clerk) {
        return clerk.remit().among(points.all());
    }

    /** The placed pickup of it that can be moved; empty if it has none, or none any more. */
    static Optional<Reservation> liveOf(StaffOrder order) {
        return Optional.ofNullable(order.last()).filter(last -> last.state().isAwaited() && !isHeld(last));
    }

    static boolean isHeld(Reservation reservation) {
        return reservation.state() == ReservationState.HELD;
    }

    /**
     * That group of an order, as somebody at that point sees it.
     *
     * @param number that the order is known by, for one that is at no point
     * @throws NoSuchPage if its pickup is at a point that is not theirs, or the number is wrong
     */
    StaffOrder order(Clerk clerk, PickupPoint point, String ref, String number) {
        OrderRef wanted = OrderRef.parse(ref);
        Optional<Reservation> live = reservations.liveOf(wanted.order(), wanted.group());
        if (live.isPresent() && !isHeld(live.get()) && !isTheirs(clerk, point, live.get())) {
            throw new NoSuchPage("order " + ref + " at point " + point.id());
        }
        return pickups.of(wanted.order(), wanted.group())
                .filter(order -> isSeen(clerk, point, order, number))
                .orElseThrow(() -> new NoSuchPage("order " + ref + " at point " + point.id()));
    }

    /** At that point, or at another of theirs, to which a colleague, or a first tap, has moved it meanwhile. */
    private static boolean isTheirs(Clerk clerk, PickupPoint point, Reservation live) {
        return live.slotId().point().equals(point.id())
                || clerk.remit().includes(live.slotId().point());
    }

    private static boolean isSeen(Clerk clerk, PickupPoint point, StaffOrder order, String number) {
        Reservation last = order.last();
        boolean here = last != null && !isHeld(last) && isTheirs(clerk, point, last);
        return here
                || clerk.remit().isEverywhere()
                || !number.isEmpty() && order.number().equals(number.trim());
    }

    /** The point at which its pickup is, if that is not the one that was named. */
    Optional<PickupPoint> elsewhere(Clerk clerk, PickupPoint named, StaffOrder order) {
        return liveOf(order)
                .map(live -> live.slotId().point())
                .filter(point -> !point.equals(named.id()) && clerk.remit().includes(point))
                .flatMap(points::find);
    }

    /** The address of the pickup of that token at that point, for whoever comes from the board. */
    String refOf(PickupPoint point, String token) {
        try {
            return reservations
                    .find(ReservationToken.parse(token))
                    .filter(found -> found.slotId().point().equals(point.id()))
                    .map(found ->
                            found.holder().orderId() + "-" + found.holder().groupId())
                    .orElseThrow(() -> new NoSuchPage("such pickup at point " + point.id()));
        } catch (IllegalArgumentException e) {
            throw new NoSuchPage("such pickup at point " + point.id());
        }
    }

    /** See {@link OrderFinder#find}. */
    List<StaffOrder> find(Clerk clerk, PickupPoint point, String typed) {
        return finder.find(clerk, point, typed);
    }

    /** Whether it is theirs to know what its last pickup was. */
    boolean knows(Clerk clerk, StaffOrder order) {
        Reservation last = order.last();
        return last == null || clerk.remit().includes(last.slotId().point());
    }

    OrderFace faceOf(StaffOrder order) {
        return finder.faceOf(order);
    }

    LocalDate today(PickupPoint point) {
        return clock.instant().atZone(point.zone()).toLocalDate();
    }
}
