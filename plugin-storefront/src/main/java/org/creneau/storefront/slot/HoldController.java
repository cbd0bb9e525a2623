// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.util.Optional;
import java.util.Set;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.cart.Collected;
import org.creneau.broadleaf.cart.Portion;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.StoreUnavailable;
import org.creneau.slot.SlotId;
import org.creneau.storefront.inquiry.VisitorPortion;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code POST /pickup/hold} holds a slot for the visitor's own cart or a {@link VisitorPortion} of it, {@code POST /pickup/release}
 * gives back what the cart, or one group of it, holds. Whose hold it is comes from the session's cart, never from the client. After a POST comes a redirect; a refusal is told on the page it leads to.
 */
@Controller
public class HoldController {
    private static final Log LOG = LogFactory.getLog(HoldController.class);
    private static final String CHANGED = "creneau.refusal.cart-changed";

    private final CollectCart collectCart;
    private final Confirmed confirmed;
    private final RefusedHold refused;
    private final VisitorPortion portions = new VisitorPortion();
    private String afterHold = "/cart";

    public HoldController(CollectCart collectCart, Confirmed confirmed, RefusedHold refused) {
        this.collectCart = collectCart;
        this.confirmed = confirmed;
        this.refused = refused;
    }

    /** Where the visitor is led once a slot is held; a path of the shop. Default {@code /cart}. */
    public void setAfterHold(String path) {
        this.afterHold = path;
    }

    @RequestMapping(value = "/pickup/hold", method = RequestMethod.POST)
    public String hold(
            @RequestParam(value = "slot", defaultValue = "") String slot,
            @RequestParam(value = "ack", defaultValue = "") String[] ticked,
            RedirectAttributes flash) {
        Order cart = CartState.getCart();
        if (!CollectCart.isCollectable(cart)) {
            return refused.because("creneau.problem.emptyCart", "/pickup", flash);
        }
        Optional<Portion> portion = portions.asked();
        if (!portion.isPresent()) {
            return refused.because(CHANGED, afterHold, flash);
        }
        SlotId id;
        try {
            id = SlotId.parse(slot);
        } catch (IllegalArgumentException e) {
            return refused.because("creneau.problem.noSlot", "/pickup", flash);
        }
        try {
            return collect(cart, portion.get(), id, ticked, flash);
        } catch (Conflict | StoreUnavailable | PricingException | IllegalStateException e) {
            LOG.warn("The slot " + id + " could not be held for order " + cart.getId(), e);
            return refused.because(
                    "creneau.problem.later", "/pickup/points/" + id.point().value() + portions.query("?"), flash);
        }
    }

    private String collect(Order cart, Portion portion, SlotId id, String[] ticked, RedirectAttributes flash)
            throws PricingException {
        Set<String> acknowledged = confirmed.of(id, ticked);
        Collected collected = collectCart.collect(cart, portion, id, acknowledged);
        if (collected.outcome().verdict().isRefusedFor(CollectCart.CHANGED)) {
            return refused.because(CHANGED, afterHold, flash);
        }
        if (!collected.outcome().isHeld()) {
            return refused.because(collected.outcome().verdict(), id, acknowledged, flash);
        }
        CartState.setCart(collected.cart());
        return "redirect:" + afterHold;
    }

    @RequestMapping(value = "/pickup/release", method = RequestMethod.POST)
    public String release() {
        Order cart = CartState.getCart();
        Optional<Portion> portion = portions.asked();
        if (CollectCart.isCollectable(cart) && portion.isPresent()) {
            release(cart, portion.get());
        }
        return "redirect:" + afterHold;
    }

    /** A group that is gone holds nothing, as was wanted. */
    private void release(Order cart, Portion portion) {
        if (portion.isAll()) {
            collectCart.release(cart);
        } else {
            portion.group().ifPresent(group -> collectCart.release(cart, group));
        }
    }
}
