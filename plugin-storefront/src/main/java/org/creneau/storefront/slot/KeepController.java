// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.cart.Delivered;
import org.creneau.broadleaf.cart.Portion;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.StoreUnavailable;
import org.creneau.storefront.held.HeldPoints;
import org.creneau.storefront.inquiry.VisitorPortion;
import org.creneau.storefront.text.PickupTexts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code POST /pickup/extend} keeps the cart's slots longer, each once; {@code POST /pickup/deliver} lets the cart, or a {@link
 * VisitorPortion} of it, be delivered and gives back what is no longer needed. Whose cart it is comes from the session. After a POST comes a redirect, to the checkout if that is where {@code from}
 * says one was.
 */
@Controller
public class KeepController {
    private static final Log LOG = LogFactory.getLog(KeepController.class);
    private static final String PROBLEM = "pickupProblem";

    private final CollectCart collectCart;
    private final VisitorSlots slots;
    private final HeldPoints points;
    private final PickupTexts texts;
    private final VisitorPortion portions = new VisitorPortion();
    private String cartPath = "/cart";
    private String checkoutPath = "/checkout";

    public KeepController(CollectCart collectCart, VisitorSlots slots, HeldPoints points, PickupTexts texts) {
        this.collectCart = collectCart;
        this.slots = slots;
        this.points = points;
        this.texts = texts;
    }

    /** The shop's cart page. Default {@code /cart}. */
    public void setCartPath(String path) {
        this.cartPath = path;
    }

    /** The shop's checkout page. Default {@code /checkout}. */
    public void setCheckoutPath(String path) {
        this.checkoutPath = path;
    }

    @RequestMapping(value = "/pickup/extend", method = RequestMethod.POST)
    public String extend(@RequestParam(value = "from", defaultValue = "") String from, RedirectAttributes flash) {
        Order cart = CartState.getCart();
        Map<FulfillmentGroup, ChangeOutcome> outcomes = slots.extend();
        // Of several times one may have been kept longer before, or be over, which its part of the page says.
        if (outcomes.values().stream().noneMatch(outcome -> outcome != null && outcome.isDone())) {
            outcomes.forEach((group, outcome) -> tell(outcome, cart, group, flash));
        }
        return "redirect:" + ("checkout".equals(from) ? checkoutPath : cartPath);
    }

    /** The outcome is null if it is to be tried again later. */
    private void tell(ChangeOutcome outcome, Order cart, FulfillmentGroup group, RedirectAttributes flash) {
        if (outcome == null) {
            flash.addFlashAttribute(PROBLEM, texts.message("creneau.problem.later"));
        } else if (!outcome.isDone()) {
            ZoneId zone = points.of(cart, group).map(PickupPoint::zone).orElse(ZoneOffset.UTC);
            flash.addFlashAttribute(PROBLEM, texts.refusal(outcome.verdict(), zone));
        }
    }

    @RequestMapping(value = "/pickup/deliver", method = RequestMethod.POST)
    public String deliver(RedirectAttributes flash) {
        Order cart = CartState.getCart();
        if (CollectCart.isCollectable(cart) && collectCart.isDelivering()) {
            try {
                deliver(cart, flash);
            } catch (Conflict | StoreUnavailable | PricingException | IllegalStateException e) {
                LOG.warn("Order " + cart.getId() + " could not be changed to delivery", e);
                flash.addFlashAttribute(PROBLEM, texts.message("creneau.problem.later"));
            }
        }
        return "redirect:" + cartPath;
    }

    private void deliver(Order cart, RedirectAttributes flash) throws PricingException {
        Optional<Portion> portion = portions.asked();
        if (!portion.isPresent()) {
            flash.addFlashAttribute(PROBLEM, texts.message("creneau.refusal.cart-changed"));
            return;
        }
        Delivered delivered = collectCart.deliver(cart, portion.get());
        CartState.setCart(delivered.cart());
        if (!delivered.isDone()) {
            flash.addFlashAttribute(PROBLEM, texts.refusal(delivered.verdict(), ZoneOffset.UTC));
        }
    }
}
