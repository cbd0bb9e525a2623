// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.eligibility.OutingRecord;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.slot.SlotId;

/**
 * Lets a cart, or a {@link Portion} of it, be collected. The places are held first, in a transaction of their own; only then does
 * the cart change. If the cart cannot be changed, the places become what they were; if the process dies in between, a new hold
 * runs out by itself, and a group that was made for it is empty and taken out by core at the next change. To be called under
 * Broadleaf's order lock, which every POST of a shop takes. Which group takes what: {@code docs/cart.md}. Bean {@code
 * creneauCollectCart}.
 */
public class CollectCart {
    /** Refused because the cart has no longer what was chosen. */
    public static final String CHANGED = "cart-changed";

    private final CartPlaces places;
    private final CartShopper shopper;
    private final CartChange change;
    private final DeliverCart deliver;
    private boolean collectOnly;

    public CollectCart(Hosts hosts, PickupPoints points, CartPlaces places) {
        this.places = places;
        this.shopper = new CartShopper(hosts, points);
        this.change = new CartChange(hosts, points);
        this.deliver = new DeliverCart(hosts, places, shopper, change);
    }

    /** The same for all goods of the cart, which become one pickup group. */
    public Collected collect(Order cart, SlotId slot, Set<String> acknowledged) throws PricingException {
        return collect(cart, Portion.all(), slot, acknowledged);
    }

    /**
     * Holds the slot for that portion and puts it into the pickup group that has this slot, or else into a group that has nothing
     * else, or else into a new one. Priced anew. The cart must have a line; see {@link #isCollectable}.
     *
     * @param acknowledged what the shopper has confirmed, as {@link org.creneau.eligibility.Acknowledgement} writes it
     * @return the outcome and, when held, the cart as it stands now; {@link #CHANGED} if the cart has not that portion
     */
    public Collected collect(Order cart, Portion portion, SlotId slot, Set<String> acknowledged)
            throws PricingException {
        CartPlan before = CartPlan.of(cart);
        List<CartPlan.Share> chosen = before.chosen(portion);
        if (chosen.isEmpty()) {
            return nothingOf(portion, cart);
        }
        change.require();
        List<Reservation> live = places.strays().releaseGone(cart);
        Optional<Part> found = targetOf(before, chosen, portion, atSlot(slot, before, live));
        Part target = found.isPresent() ? found.get() : change.make(cart);
        Step step = new Step(cart, before, before.moved(chosen, target), live);
        HeldParts held = new HeldParts(step, target, places, shopper);
        OutingRecord outing = shopper.record(slot, acknowledged);
        return found.isPresent()
                ? changed(step, held, slot, held.hold(slot, outing))
                : changedForNew(step, held, slot, holdForNew(held, target, slot, outing));
    }

    private HoldOutcome holdForNew(HeldParts held, Part made, SlotId slot, OutingRecord outing) {
        boolean kept = false;
        try {
            HoldOutcome outcome = held.hold(slot, outing);
            kept = outcome.isHeld();
            return outcome;
        } finally {
            if (!kept) {
                change.unmake(made);
            }
        }
    }

    /**
     * The group that was made is unmade if the price is what failed, since all was rolled back then. What else is thrown may have
     * come of the commit, and the group may have its lines; should it be empty, core takes it out.
     */
    private Collected changedForNew(Step step, HeldParts held, SlotId slot, HoldOutcome outcome)
            throws PricingException {
        try {
            return changed(step, held, slot, outcome);
        } catch (PricingException e) {
            change.unmake(held.target());
            throw e;
        }
    }

    /**
     * Puts that portion into a pickup group of the cart, at the slot that this holds or held last.
     *
     * @return as {@link #collect}; {@link #CHANGED} too if there is no such group or it never had a slot
     */
    public Collected join(Order cart, Portion portion, long group) throws PricingException {
        CartPlan before = CartPlan.of(cart);
        List<CartPlan.Share> chosen = before.chosen(portion);
        Optional<Part> target = before.pickupGroup(group);
        Optional<Reservation> last = target.flatMap(part -> places.lastOf(PickupGroups.holderOf(cart, part.group())));
        if (chosen.isEmpty() || !target.isPresent() || !last.isPresent()) {
            return changed(cart);
        }
        change.require();
        Step step = new Step(
                cart,
                before,
                before.moved(chosen, target.get()),
                places.strays().releaseGone(cart));
        HeldParts held = new HeldParts(step, target.get(), places, shopper);
        SlotId slot = last.get().slotId();
        return changed(step, held, slot, held.hold(slot, last.get().outing()));
    }

    private Collected changed(Step step, HeldParts held, SlotId slot, HoldOutcome outcome) throws PricingException {
        if (!outcome.isHeld()) {
            return new Collected(outcome, step.cart());
        }
        boolean done = false;
        try {
            Order changed = change.collect(step, held.target(), slot);
            done = true;
            held.releaseEmptied();
            return new Collected(outcome, changed);
        } finally {
            if (!done) {
                held.back();
            }
        }
    }

    /** The group that has this slot already: two groups of one order at the same slot of the same point are one. */
    private static Optional<Part> atSlot(SlotId slot, CartPlan plan, List<Reservation> live) {
        return live.stream()
                .filter(each -> each.slotId().equals(slot))
                .flatMap(each -> plan.parts(true).stream()
                        .filter(part -> part.isOfNumber(each.holder().groupId())))
                .findFirst();
    }

    /** Empty if a group has to be made for it. */
    private static Optional<Part> targetOf(
            CartPlan plan, List<CartPlan.Share> chosen, Portion portion, Optional<Part> atSlot) {
        if (atSlot.isPresent()) {
            return atSlot;
        }
        if (portion.isAll()) {
            return plan.parts().stream().findFirst();
        }
        return plan.parts().stream()
                .filter(part -> chosen.stream().anyMatch(share -> share.from() == part))
                .filter(part -> plan.isAllOf(part, chosen))
                .findFirst();
    }

    private static Collected nothingOf(Portion portion, Order cart) {
        if (portion.isAll()) {
            throw new IllegalStateException("Order " + cart.getId() + " has lines but no fulfilment group.");
        }
        return changed(cart);
    }

    private static Collected changed(Order cart) {
        return new Collected(HoldOutcome.refused(Verdict.refusedBy(Refusal.of(CHANGED))), cart);
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
     * Lets that portion be delivered: a group that has nothing else becomes an ordinary one without option and address, units join
     * what is delivered already. Priced anew. Only then are the places given back, or made to hold less; if the cart cannot be
     * changed, it keeps them. Refused, by name, for goods that are only collected.
     *
     * @throws IllegalStateException if the shop does not deliver
     */
    public Delivered deliver(Order cart, Portion portion) throws PricingException {
        if (collectOnly) {
            throw new IllegalStateException(
                    "Order " + cart.getId() + " cannot be delivered: creneau.collectOnly is true.");
        }
        return deliver.deliver(cart, portion);
    }

    /** Gives the cart's places back; the lines stay in their groups, which checkout then refuses until a slot is chosen. */
    public void release(Order cart) {
        for (FulfillmentGroup group : PickupGroups.of(cart)) {
            places.release(PickupGroups.holderOf(cart, group));
        }
    }

    /** Gives back the place of one group; false if the cart has no such group. */
    public boolean release(Order cart, long group) {
        Optional<Part> part = CartPlan.of(cart).pickupGroup(group);
        part.ifPresent(found -> places.release(PickupGroups.holderOf(cart, found.group())));
        return part.isPresent();
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
        List<FulfillmentGroup> goods = new ArrayList<FulfillmentGroup>(PickupGroups.of(cart));
        goods.addAll(PickupGroups.othersOf(cart));
        if (goods.isEmpty()) {
            throw new IllegalStateException("Order " + cart.getId() + " has lines but no fulfilment group.");
        }
        return PickupGroups.holderOf(cart, goods.get(0));
    }

    /** What of the cart is meant by a portion, for pages that show slots for it; see {@link CartPortion}. */
    public static Optional<CartPortion> look(Order cart, Portion portion) {
        CartPlan plan = CartPlan.of(cart);
        List<CartPlan.Share> chosen = plan.chosen(portion);
        return chosen.isEmpty()
                ? Optional.<CartPortion>empty()
                : Optional.of(new CartPortion(
                        plan,
                        chosen,
                        targetOf(plan, chosen, portion, Optional.<Part>empty()).orElse(null)));
    }
}
