// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.cart.Collected;
import org.creneau.broadleaf.cart.Portion;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.ExtendHold;
import org.creneau.reservation.StoreUnavailable;
import org.creneau.slot.SlotId;
import org.creneau.storefront.inquiry.VisitorPortion;

/**
 * Takes, keeps longer and gives back slots for the visitor's own cart or a {@link VisitorPortion} of it, for pages and API alike.
 * Whose hold it is comes from the session's cart, never from the client. Bean {@code creneauVisitorSlots}. Thread-safe.
 */
public class VisitorSlots {
    private static final Log LOG = LogFactory.getLog(VisitorSlots.class);

    private final CollectCart collectCart;
    private final ExtendHold extendHold;
    private final Confirmed confirmed;
    private final VisitorPortion portions = new VisitorPortion();

    public VisitorSlots(CollectCart collectCart, ExtendHold extendHold, Confirmed confirmed) {
        this.collectCart = collectCart;
        this.extendHold = extendHold;
        this.confirmed = confirmed;
    }

    /**
     * @param slot the slot as pages name it, whatever the client sent
     * @param ticked what the visitor confirms, whatever the client sent
     */
    public HoldAnswer hold(String slot, String[] ticked) {
        Order cart = CartState.getCart();
        if (!CollectCart.isCollectable(cart)) {
            return HoldAnswer.of(HoldAnswer.Kind.EMPTY_CART);
        }
        Optional<Portion> portion = portions.asked();
        if (!portion.isPresent()) {
            return HoldAnswer.of(HoldAnswer.Kind.CHANGED);
        }
        SlotId id;
        try {
            id = SlotId.parse(slot);
        } catch (IllegalArgumentException e) {
            return HoldAnswer.of(HoldAnswer.Kind.NO_SLOT);
        }
        try {
            return collect(cart, portion.get(), id, ticked);
        } catch (Conflict | StoreUnavailable | PricingException | IllegalStateException e) {
            LOG.warn("The slot " + id + " could not be held for order " + cart.getId(), e);
            return HoldAnswer.about(HoldAnswer.Kind.LATER, id);
        }
    }

    private HoldAnswer collect(Order cart, Portion portion, SlotId id, String[] ticked) throws PricingException {
        Set<String> acknowledged = confirmed.of(id, ticked);
        Collected collected = collectCart.collect(cart, portion, id, acknowledged);
        if (collected.outcome().verdict().isRefusedFor(CollectCart.CHANGED)) {
            return HoldAnswer.about(HoldAnswer.Kind.CHANGED, id);
        }
        if (!collected.outcome().isHeld()) {
            return HoldAnswer.refused(id, acknowledged, collected.outcome().verdict());
        }
        CartState.setCart(collected.cart());
        return HoldAnswer.held(
                id, acknowledged, collected.outcome().reservation().orElse(null));
    }

    /** What came of it for each pickup group of the cart, null for one to be tried again; empty without a cart. */
    public Map<FulfillmentGroup, ChangeOutcome> extend() {
        Map<FulfillmentGroup, ChangeOutcome> outcomes = new IdentityHashMap<FulfillmentGroup, ChangeOutcome>();
        Order cart = CartState.getCart();
        if (CollectCart.isCollectable(cart)) {
            for (FulfillmentGroup group : PickupGroups.of(cart)) {
                outcomes.put(group, extend(cart, group));
            }
        }
        return outcomes;
    }

    private ChangeOutcome extend(Order cart, FulfillmentGroup group) {
        try {
            return extendHold.extend(PickupGroups.holderOf(cart, group));
        } catch (Conflict | StoreUnavailable e) {
            LOG.warn("A hold of order " + cart.getId() + " could not be extended", e);
            return null;
        }
    }

    /** Gives back what the cart, or the group of it that is meant, holds. A group that is gone holds nothing, as was wanted. */
    public void release() {
        Order cart = CartState.getCart();
        Optional<Portion> portion = portions.asked();
        if (CollectCart.isCollectable(cart) && portion.isPresent()) {
            if (portion.get().isAll()) {
                collectCart.release(cart);
            } else {
                portion.get().group().ifPresent(group -> collectCart.release(cart, group));
            }
        }
    }
}
