// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.cart;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.cart.Collected;
import org.creneau.broadleaf.cart.Delivered;
import org.creneau.broadleaf.cart.Portion;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.eligibility.Verdict;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.StoreUnavailable;
import org.creneau.storefront.held.HeldPoints;
import org.creneau.storefront.text.PickupTexts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code POST /pickup/line} moves units of one line of the visitor's own cart out of one part of it: {@code to=deliver}, {@code
 * to=21} for the pickup group 21, or {@code to=elsewhere}, which leads to the points. {@code part} is the number of the group, 0 for
 * what is delivered, {@code of} how many the page saw there. After a POST comes a redirect; what cannot be done is told on the cart page, and nothing is changed.
 */
@Controller
public class LineController {
    static final String ELSEWHERE = "elsewhere";
    static final String DELIVER = "deliver";

    private static final Log LOG = LogFactory.getLog(LineController.class);
    private static final String CHANGED = "creneau.refusal.cart-changed";
    private static final String COUNT = "[1-9][0-9]{0,6}";
    private static final int LONGEST = 18;

    private final CollectCart collectCart;
    private final HeldPoints points;
    private final PickupTexts texts;
    private String cartPath = "/cart";

    public LineController(CollectCart collectCart, HeldPoints points, PickupTexts texts) {
        this.collectCart = collectCart;
        this.points = points;
        this.texts = texts;
    }

    /** The shop's cart page. Default {@code /cart}. */
    public void setCartPath(String path) {
        this.cartPath = path;
    }

    @RequestMapping(value = "/pickup/line", method = RequestMethod.POST)
    public String move(
            @RequestParam(value = "part", defaultValue = "") String part,
            @RequestParam(value = "line", defaultValue = "") String line,
            @RequestParam(value = "units", defaultValue = "") String units,
            @RequestParam(value = "of", defaultValue = "") String of,
            @RequestParam(value = "to", defaultValue = "") String to,
            RedirectAttributes flash) {
        Order cart = CartState.getCart();
        if (!CollectCart.isCollectable(cart) || !of.matches(COUNT)) {
            return told(texts.message(CHANGED), flash);
        }
        Optional<Portion> portion = Portion.parse(part + "." + line + "x" + units.trim() + "." + of);
        if (!portion.isPresent()) {
            return told(texts.message("creneau.parts.howMany"), flash);
        }
        if (!CollectCart.look(cart, portion.get()).isPresent()) {
            return told(texts.message(CHANGED), flash);
        }
        return ELSEWHERE.equals(to) ? "redirect:/pickup?for=" + portion.get() : move(cart, portion.get(), to, flash);
    }

    private String move(Order cart, Portion portion, String to, RedirectAttributes flash) {
        try {
            return DELIVER.equals(to) ? deliver(cart, portion, flash) : join(cart, portion, to, flash);
        } catch (Conflict | StoreUnavailable | PricingException | IllegalStateException e) {
            LOG.warn("The units " + portion + " of order " + cart.getId() + " could not be moved to " + to, e);
            return told(texts.message("creneau.problem.later"), flash);
        }
    }

    private String deliver(Order cart, Portion portion, RedirectAttributes flash) throws PricingException {
        if (!collectCart.isDelivering()) {
            return told(texts.message(CHANGED), flash);
        }
        Delivered delivered = collectCart.deliver(cart, portion);
        return shown(delivered.cart(), delivered.verdict(), ZoneOffset.UTC, flash);
    }

    private String join(Order cart, Portion portion, String to, RedirectAttributes flash) throws PricingException {
        if (!to.matches("[0-9]{1," + LONGEST + "}")) {
            return told(texts.message(CHANGED), flash);
        }
        long group = Long.parseLong(to);
        ZoneId zone = zoneOf(cart, group);
        Collected collected = collectCart.join(cart, portion, group);
        return shown(collected.cart(), collected.outcome().verdict(), zone, flash);
    }

    private ZoneId zoneOf(Order cart, long number) {
        return PickupGroups.of(cart).stream()
                .filter(group -> group.getId() != null && group.getId() == number)
                .findFirst()
                .flatMap(group -> points.of(cart, group))
                .map(PickupPoint::zone)
                .orElse(ZoneOffset.UTC);
    }

    private String shown(Order cart, Verdict verdict, ZoneId zone, RedirectAttributes flash) {
        CartState.setCart(cart);
        return verdict.isBookable() ? "redirect:" + cartPath : told(texts.refusal(verdict, zone), flash);
    }

    private String told(String problem, RedirectAttributes flash) {
        flash.addFlashAttribute("pickupProblem", problem);
        return "redirect:" + cartPath;
    }
}
