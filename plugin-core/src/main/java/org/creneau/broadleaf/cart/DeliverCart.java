// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.creneau.broadleaf.checkout.GoodsInCart;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.SlotWish;

/** Takes a portion of a cart out of its pickup groups: first the cart changes, then places are given back. */
final class DeliverCart {
    private final Hosts hosts;
    private final CartPlaces places;
    private final CartShopper shopper;
    private final CartChange change;

    DeliverCart(Hosts hosts, CartPlaces places, CartShopper shopper, CartChange change) {
        this.hosts = hosts;
        this.places = places;
        this.shopper = shopper;
        this.change = change;
    }

    Delivered deliver(Order cart, Portion portion) throws PricingException {
        CartPlan before = CartPlan.of(cart);
        List<CartPlan.Share> chosen = new ArrayList<CartPlan.Share>(before.chosen(portion));
        if (chosen.isEmpty()) {
            return Delivered.refused(Verdict.refusedBy(Refusal.of(CollectCart.CHANGED)), cart);
        }
        chosen.removeIf(share -> !share.from().isCollected());
        List<Refusal> only = new GoodsInCart(hosts.baskets()).onlyCollected(CartPlan.unitsOf(chosen));
        if (!only.isEmpty()) {
            return Delivered.refused(Verdict.refusedBy(only), cart);
        }
        return chosen.isEmpty() ? Delivered.done(cart) : deliver(cart, before, chosen);
    }

    private Delivered deliver(Order cart, CartPlan before, List<CartPlan.Share> chosen) throws PricingException {
        Part target =
                targetOf(before, chosen).orElseGet(() -> new Part(hosts.lines().fresh(cart)));
        List<Part> collected = before.parts(true);
        List<Reservation> live = hosts.reservations().allLiveOfOrder(cart.getId());
        Step step = new Step(cart, before, before.moved(chosen, target), live);
        Order changed = change.deliver(step, target);
        for (Part part : collected) {
            step.liveOf(part)
                    .ifPresent(own -> CartPlaces.attempt(own.holder(), () -> giveBack(own, part, step, target)));
        }
        return Delivered.done(changed);
    }

    /** The cart is changed already, whatever becomes of the places. */
    private void giveBack(Reservation own, Part part, Step step, Part target) {
        if (part == target || step.after().isEmpty(part)) {
            places.release(PickupGroups.holderOf(step.cart(), part.group()));
        } else if (step.isLessened(part) && places.isRunning(own)) {
            places.lessen(SlotWish.of(
                    own.slotId(),
                    shopper.with(step.after().in(part), step.cart(), part.group())
                            .recording(own.outing())));
        }
    }

    /** What is delivered already; else a pickup group that would be left empty; empty if one has to be made. */
    private static Optional<Part> targetOf(CartPlan plan, List<CartPlan.Share> chosen) {
        List<Part> delivered = plan.parts(false);
        return delivered.isEmpty()
                ? plan.parts(true).stream()
                        .filter(part -> plan.isAllOf(part, chosen))
                        .findFirst()
                : Optional.of(delivered.get(0));
    }
}
