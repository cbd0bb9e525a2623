// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.reservation.ReleaseHold;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.Reservations;

/** Gives back the places that a cart holds for what it no longer wants to collect. Thread-safe. */
class StrayHolds {

    private final Reservations reservations;
    private final ReleaseHold releaseHold;

    StrayHolds(Reservations reservations, ReleaseHold releaseHold) {
        this.reservations = reservations;
        this.releaseHold = releaseHold;
    }

    /** For groups that are gone: core deletes a group with its last line. Answers what is live of the others. */
    List<Reservation> releaseGone(Order cart) {
        Set<Long> groups = new HashSet<Long>();
        for (FulfillmentGroup group : cart.getFulfillmentGroups()) {
            groups.add(group.getId());
        }
        List<Reservation> live = reservations.allLiveOfOrder(cart.getId());
        release(live, hold -> !groups.contains(hold.holder().groupId()));
        List<Reservation> left = new ArrayList<Reservation>(live);
        left.removeIf(each -> !groups.contains(each.holder().groupId()));
        return left;
    }

    /** All that is held, but for what is being paid for. */
    void abandon(List<Reservation> live) {
        for (Reservation each : live) {
            if (each.state() == ReservationState.HELD) {
                releaseHold.abandon(each.token());
            }
        }
    }

    /**
     * For groups that are gone, empty or no longer collected.
     *
     * @param live what the cart has
     * @param spared holds that are let be although their group is there and not collected
     * @param stored whether there is such a group that the cart, as it was read, does not know of: it may be being made
     */
    void releaseUnwanted(Order cart, List<Reservation> live, Predicate<Reservation> spared, LongPredicate stored) {
        Set<Long> known = new HashSet<Long>();
        Set<Long> emptied = new HashSet<Long>();
        Set<Long> collected = new HashSet<Long>();
        for (FulfillmentGroup group : cart.getFulfillmentGroups()) {
            known.add(group.getId());
            if (PickupGroups.isEmpty(group) && PickupGroups.isCollected(group)) {
                emptied.add(group.getId());
            }
        }
        for (FulfillmentGroup group : PickupGroups.of(cart)) {
            collected.add(group.getId());
        }
        release(live, hold -> {
            long group = hold.holder().groupId();
            boolean gone = emptied.contains(group) || !known.contains(group) && !stored.test(group);
            return !collected.contains(group) && (!spared.test(hold) || gone);
        });
    }

    private void release(List<Reservation> live, Predicate<Reservation> stray) {
        for (Reservation each : live) {
            if (each.state() == ReservationState.HELD && stray.test(each)) {
                releaseHold.release(each.token());
            }
        }
    }
}
