// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.wait;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CartPortion;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.eligibility.Journeys;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.Collector;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Holder;
import org.creneau.reservation.JoinWaitlist;
import org.creneau.reservation.WaitContact;
import org.creneau.reservation.WaitOutcome;
import org.creneau.reservation.WaitWindow;
import org.creneau.storefront.inquiry.VisitorPortion;
import org.creneau.storefront.text.PickupTexts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code POST /pickup/wait} puts the visitor's own cart in line: parameter {@code what} is {@code slot:ID}, {@code
 * day:POINT:yyyy-mm-dd} or {@code point:POINT}, parameter {@code email} where to tell them. Whose wait it is comes from the
 * session's cart. Leads to the page of the wait, or back with the reason why not.
 */
@Controller
public class JoinController {
    private static final Log LOG = LogFactory.getLog(JoinController.class);
    private static final String PROBLEM = "pickupProblem";

    private final WaitWindows windows;
    private final JoinWaitlist joinWaitlist;
    private final WaitLinks links;
    private final Journeys journeys;
    private final PickupTexts texts;
    private final VisitorPortion portions = new VisitorPortion();
    private Baskets baskets = Baskets.plain();

    public JoinController(
            WaitWindows windows, JoinWaitlist joinWaitlist, WaitLinks links, Journeys journeys, PickupTexts texts) {
        this.windows = windows;
        this.joinWaitlist = joinWaitlist;
        this.links = links;
        this.journeys = journeys;
        this.texts = texts;
    }

    /** What reads the cart; nothing is known about the goods unless set. */
    public void setBaskets(Baskets value) {
        this.baskets = value;
    }

    @RequestMapping(value = "/pickup/wait", method = RequestMethod.POST)
    public String join(
            @RequestParam(value = "what", defaultValue = "") String what,
            @RequestParam(value = "email", defaultValue = "") String email,
            RedirectAttributes flash) {
        Order cart = CartState.getCart();
        if (!CollectCart.isCollectable(cart)) {
            return back("creneau.problem.emptyCart", "/pickup", flash);
        }
        Optional<WaitWindow> window = windowOf(what);
        Optional<PickupPoint> point = window.flatMap(windows::pointOf);
        if (!window.isPresent() || !point.isPresent()) {
            return back("creneau.problem.noSlot", "/pickup", flash);
        }
        String page = "/pickup/points/" + point.get().id().value() + "?day="
                + window.get().from().atZone(point.get().zone()).toLocalDate() + portions.query("&");
        if (!isForOneGroup()) {
            return back("creneau.refusal.cart-changed", "/pickup", flash);
        }
        if (!WaitContact.isEmail(email.trim())) {
            return back("creneau.wait.noEmail", page, flash);
        }
        try {
            return join(window.get(), point.get(), collector(cart), email, page, flash);
        } catch (Conflict | IllegalStateException e) {
            LOG.warn("Order " + cart.getId() + " could not be put in line for " + window.get(), e);
            return back("creneau.problem.later", page, flash);
        }
    }

    /**
     * One can wait for all of a cart and for a group that there is; for units that would make a new one, the page offers it not.
     * A page that is older than that is refused: the offer would be taken in the name of a group that was never meant.
     */
    private boolean isForOneGroup() {
        return portions.asked()
                .filter(asked -> asked.isAll()
                        || portions.inCart()
                                .filter(chosen -> chosen.group().isPresent())
                                .isPresent())
                .isPresent();
    }

    private Optional<WaitWindow> windowOf(String what) {
        try {
            return windows.read(what);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private Collector collector(Order cart) {
        Optional<CartPortion> chosen = portions.inCart();
        return Collector.of(holder(cart, chosen))
                .with(chosen.map(part -> baskets.ofUnits(part.units())).orElseGet(() -> baskets.ofCart(cart)))
                .from(journeys.current().orElse(null));
    }

    private static Holder holder(Order cart, Optional<CartPortion> chosen) {
        Holder first = CollectCart.holderOf(cart);
        OptionalLong group = chosen.map(CartPortion::group).orElse(OptionalLong.empty());
        return Holder.of(first.orderId(), group.orElse(first.groupId()), first.customerId());
    }

    private String join(
            WaitWindow window,
            PickupPoint point,
            Collector collector,
            String email,
            String page,
            RedirectAttributes flash) {
        WaitOutcome outcome = joinWaitlist.join(window, collector, WaitContact.of(email, texts.locale()));
        if (outcome.entry().isPresent()) {
            return "redirect:" + links.pathOf(outcome.entry().get());
        }
        flash.addFlashAttribute(PROBLEM, texts.refusal(outcome.verdict(), point.zone()));
        return "redirect:" + page;
    }

    private String back(String key, String path, RedirectAttributes flash) {
        flash.addFlashAttribute(PROBLEM, texts.message(key));
        return "redirect:" + path;
    }
}
