// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentOption;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.broadleaf.identity.Identities;
import org.creneau.broadleaf.stock.ShopInventory;
import org.creneau.eligibility.Journeys;
import org.creneau.eligibility.OutingRecord;
import org.creneau.eligibility.Outings;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.Collector;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.HoldSlot;
import org.creneau.reservation.Holder;
import org.creneau.reservation.ReleaseHold;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.Reservations;
import org.creneau.slot.SlotId;

/**
 * Lets a whole cart be collected. The place is held first, in a transaction of its own; only then does the cart change. If
 * the cart cannot be changed, the place is given back; if the process dies in between, the hold runs out by itself. To be
 * called under Broadleaf's order lock, which every POST of a shop takes. Bean {@code creneauCollectCart}.
 */
public class CollectCart {
    private final OrderService orders;
    private final Reservations reservations;
    private final PickupPoints points;
    private final Journeys journeys;
    private final Outings outings;
    private final Identities identities;
    private final HoldSlot holdSlot;
    private final ReleaseHold releaseHold;
    private final StrayHolds strays;
    private final GroupLines lines;
    private final PickupOption option;
    private final PointAddress address;
    private final Baskets baskets;
    private final ShopInventory inventory;
    private boolean collectOnly;

    public CollectCart(Hosts hosts, PickupPoints points, HoldSlot holdSlot, ReleaseHold releaseHold) {
        this.orders = hosts.orders();
        this.reservations = hosts.reservations();
        this.lines = hosts.lines();
        this.option = hosts.option();
        this.address = hosts.address();
        this.baskets = hosts.baskets();
        this.inventory = hosts.inventory();
        this.journeys = hosts.journeys();
        this.outings = hosts.outings();
        this.identities = hosts.identities();
        this.points = points;
        this.holdSlot = holdSlot;
        this.releaseHold = releaseHold;
        this.strays = new StrayHolds(reservations, releaseHold);
    }

    /**
     * Holds the slot for the cart and makes its lines one pickup group, priced anew. The cart must have a line; see {@link
     * #isCollectable}.
     *
     * @param acknowledged what the shopper has confirmed, as {@link org.creneau.eligibility.Acknowledgement} writes it
     * @return the outcome and, when held, the cart as it stands now
     */
    public Collected collect(Order cart, SlotId slot, Set<String> acknowledged) throws PricingException {
        FulfillmentGroup group = groupFor(cart);
        Holder holder = PickupGroups.holderOf(cart, group);
        Collector shopper = Collector.of(holder)
                .with(baskets.ofCart(cart))
                .suppliedBy(inventory.of(cart.getFulfillmentGroups()))
                .from(journeys.current().orElse(null))
                .recording(record(slot, acknowledged));
        Collector collector = identities.identify(shopper, cart);
        FulfillmentOption chosen = option.get();
        strays.releaseGone(cart);
        Optional<Reservation> before = reservations.liveOf(holder.orderId(), holder.groupId());
        HoldOutcome outcome = holdSlot.hold(slot, collector);
        if (!outcome.isHeld()) {
            return new Collected(outcome, cart);
        }
        boolean done = false;
        try {
            group.setFulfillmentOption(chosen);
            Order changed = change(cart, group, slot);
            done = true;
            return new Collected(outcome, changed);
        } finally {
            if (!done) {
                undo(holder, before, collector);
            }
        }
    }

    /** The cart stayed what it was, so the hold becomes what it was; if that place is gone, none is held. */
    private void undo(Holder holder, Optional<Reservation> before, Collector collector) {
        boolean back = before.isPresent()
                && holdSlot.hold(
                                before.get().slotId(),
                                collector.recording(before.get().outing()))
                        .isHeld();
        if (!back) {
            releaseHold.release(holder);
        }
    }

    private OutingRecord record(SlotId slot, Set<String> acknowledged) {
        return points.find(slot.point())
                .map(point -> outings.record(journeys.current(), point, acknowledged))
                .orElse(OutingRecord.none());
    }

    /** True for a shop that does not deliver: a cart then stays one that is collected. Default false. */
    public void setCollectOnly(boolean value) {
        this.collectOnly = value;
    }

    /** Whether the shopper may have the cart delivered instead. */
    public boolean isDelivering() {
        return !collectOnly;
    }

    /**
     * Lets the cart be delivered, as it was before a slot was chosen: its pickup groups become ordinary ones without option
     * and address, priced anew. Only then are the places given back; if the cart cannot be changed, it keeps them.
     *
     * @return the cart as it stands now
     * @throws IllegalStateException if the shop does not deliver
     */
    public Order deliver(Order cart) throws PricingException {
        if (collectOnly) {
            throw new IllegalStateException(
                    "Order " + cart.getId() + " cannot be delivered: creneau.collectOnly is true.");
        }
        List<Holder> holders = new ArrayList<Holder>();
        for (FulfillmentGroup group : PickupGroups.of(cart)) {
            holders.add(PickupGroups.holderOf(cart, group));
            group.setType(null);
            group.setFulfillmentOption(null);
            group.setAddress(null);
        }
        Order changed = orders.save(cart, true);
        for (Holder holder : holders) {
            releaseHold.release(holder);
        }
        return changed;
    }

    /** Gives the cart's places back; the lines stay in their group, which checkout then refuses until a slot is chosen. */
    public void release(Order cart) {
        for (FulfillmentGroup group : PickupGroups.of(cart)) {
            releaseHold.release(PickupGroups.holderOf(cart, group));
        }
    }

    /** Whether this is a cart, not an order that a second click finds placed, and has anything to collect. */
    public static boolean isCollectable(Order cart) {
        return cart != null
                && cart.getId() != null
                && OrderStatus.IN_PROCESS.equals(cart.getStatus())
                && !cart.getOrderItems().isEmpty();
    }

    /** Who holds what is or will be collected of a cart that {@link #isCollectable}. */
    public static Holder holderOf(Order cart) {
        return PickupGroups.holderOf(cart, groupFor(cart));
    }

    private static FulfillmentGroup groupFor(Order cart) {
        List<FulfillmentGroup> collected = PickupGroups.of(cart);
        if (!collected.isEmpty()) {
            return collected.get(0);
        }
        List<FulfillmentGroup> others = PickupGroups.othersOf(cart);
        if (others.isEmpty()) {
            throw new IllegalStateException("Order " + cart.getId() + " has lines but no fulfilment group.");
        }
        return others.get(0);
    }

    private Order change(Order cart, FulfillmentGroup group, SlotId slot) throws PricingException {
        PickupPoint point = points.find(slot.point())
                .orElseThrow(
                        () -> new IllegalStateException("Point " + slot.point() + " vanished while it was chosen."));
        group.setType(FulfillmentType.PHYSICAL_PICKUP);
        group.setAddress(address.of(point));
        for (FulfillmentGroup other : new ArrayList<FulfillmentGroup>(PickupGroups.othersOf(cart))) {
            lines.move(cart, other, group);
        }
        return orders.save(cart, true);
    }
}
