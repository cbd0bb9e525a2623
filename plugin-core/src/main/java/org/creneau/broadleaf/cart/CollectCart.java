// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.ArrayList;
import java.util.List;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.HoldSlot;
import org.creneau.reservation.Holder;
import org.creneau.reservation.ReleaseHold;
import org.creneau.slot.SlotId;

/**
 * Lets a whole cart be collected. The place is held first, in a transaction of its own; only then does the cart change. If
 * the cart cannot be changed, the place is given back; if the process dies in between, the hold runs out by itself. To be
 * called under Broadleaf's order lock, which every POST of a shop takes. Bean {@code creneauCollectCart}.
 */
public class CollectCart {
    private final OrderService orders;
    private final PickupPoints points;
    private final HoldSlot holdSlot;
    private final ReleaseHold releaseHold;
    private final GroupLines lines;
    private final PickupOption option;
    private final PointAddress address;

    public CollectCart(Hosts hosts, PickupPoints points, HoldSlot holdSlot, ReleaseHold releaseHold) {
        this.orders = hosts.orders();
        this.lines = hosts.lines();
        this.option = hosts.option();
        this.address = hosts.address();
        this.points = points;
        this.holdSlot = holdSlot;
        this.releaseHold = releaseHold;
    }

    /**
     * Holds the slot for the cart and makes its lines one pickup group, priced anew. The cart must have a line; see {@link
     * #isCollectable}.
     *
     * @return the outcome and, when held, the cart as it stands now
     */
    public Collected collect(Order cart, SlotId slot) throws PricingException {
        FulfillmentGroup group = groupFor(cart);
        Holder holder = PickupGroups.holderOf(cart, group);
        HoldOutcome outcome = holdSlot.hold(slot, holder);
        if (!outcome.isHeld()) {
            return new Collected(outcome, cart);
        }
        boolean done = false;
        try {
            Order changed = change(cart, group, slot);
            done = true;
            return new Collected(outcome, changed);
        } finally {
            if (!done) {
                releaseHold.release(holder);
            }
        }
    }

    /** Gives the cart's places back; the lines stay in their group, which checkout then refuses until a slot is chosen. */
    public void release(Order cart) {
        for (FulfillmentGroup group : PickupGroups.of(cart)) {
            releaseHold.release(PickupGroups.holderOf(cart, group));
        }
    }

    /** Whether there is anything to collect. */
    public static boolean isCollectable(Order cart) {
        return cart != null && cart.getId() != null && !cart.getOrderItems().isEmpty();
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
        group.setFulfillmentOption(option.get());
        group.setAddress(address.of(point));
        for (FulfillmentGroup other : new ArrayList<FulfillmentGroup>(PickupGroups.othersOf(cart))) {
            lines.move(cart, other, group);
        }
        return orders.save(cart, true);
    }
}
