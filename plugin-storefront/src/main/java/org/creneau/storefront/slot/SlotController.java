// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.cart.Collected;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.PlaceDesk;
import org.creneau.slot.SlotId;
import org.creneau.storefront.text.PickupTexts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code GET /pickup/points/ID} shows a point's slots, {@code POST /pickup/hold} holds one for the visitor's own cart,
 * {@code POST /pickup/release} gives it back. Whose hold it is comes from the session's cart, never from the client. After a
 * POST comes a redirect; a refusal is told on the page it leads to.
 */
@Controller
public class SlotController {
    private static final Log LOG = LogFactory.getLog(SlotController.class);

    private final PickupPoints points;
    private final SlotsOfPoint slots;
    private final CollectCart collectCart;
    private final PickupTexts texts;
    private String afterHold = "/cart";

    public SlotController(PickupPoints points, SlotsOfPoint slots, CollectCart collectCart, PickupTexts texts) {
        this.points = points;
        this.slots = slots;
        this.collectCart = collectCart;
        this.texts = texts;
    }

    /** Where the visitor is led once a slot is held; a path of the shop. Default {@code /cart}. */
    public void setAfterHold(String path) {
        this.afterHold = path;
    }

    @RequestMapping(value = "/pickup/points/{id}", method = RequestMethod.GET)
    public String slots(
            @PathVariable("id") String id,
            @RequestParam(value = "day", defaultValue = "") String day,
            Model model,
            HttpServletResponse response) {
        Optional<PickupPoint> point = pointOf(id);
        if (!point.isPresent()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "pickup/unknown";
        }
        model.addAttribute("point", point.get());
        model.addAttribute("modeKey", "creneau.mode." + point.get().mode().name());
        model.addAttribute("cartReady", CollectCart.isCollectable(CartState.getCart()));
        model.addAttribute("slots", slots.page(point.get(), dayOf(day)));
        return "pickup/slots";
    }

    @RequestMapping(value = "/pickup/hold", method = RequestMethod.POST)
    public String hold(@RequestParam(value = "slot", defaultValue = "") String slot, RedirectAttributes flash) {
        Order cart = CartState.getCart();
        if (!CollectCart.isCollectable(cart)) {
            return refused("creneau.problem.emptyCart", "/pickup", flash);
        }
        SlotId id;
        try {
            id = SlotId.parse(slot);
        } catch (IllegalArgumentException e) {
            return refused("creneau.problem.noSlot", "/pickup", flash);
        }
        try {
            return collect(cart, id, flash);
        } catch (Conflict | PricingException | IllegalStateException e) {
            LOG.warn("The slot " + id + " could not be held for order " + cart.getId(), e);
            return refused(
                    "creneau.problem.later", "/pickup/points/" + id.point().value(), flash);
        }
    }

    private String collect(Order cart, SlotId id, RedirectAttributes flash) throws PricingException {
        Collected collected = collectCart.collect(cart, id, Collections.<String>emptySet());
        if (!collected.outcome().isHeld()) {
            return refused(collected.outcome().verdict(), id, flash);
        }
        CartState.setCart(collected.cart());
        return "redirect:" + afterHold;
    }

    @RequestMapping(value = "/pickup/release", method = RequestMethod.POST)
    public String release() {
        Order cart = CartState.getCart();
        if (CollectCart.isCollectable(cart)) {
            collectCart.release(cart);
        }
        return "redirect:" + afterHold;
    }

    private String refused(Verdict verdict, SlotId id, RedirectAttributes flash) {
        Optional<PickupPoint> point = points.find(id.point());
        if (!point.isPresent()) {
            Verdict unknown = Verdict.refusedBy(Refusal.of(PlaceDesk.POINT_UNKNOWN));
            flash.addFlashAttribute("pickupProblem", texts.refusal(unknown, java.time.ZoneOffset.UTC));
            return "redirect:/pickup";
        }
        flash.addFlashAttribute(
                "pickupProblem", texts.refusal(verdict, point.get().zone()));
        LocalDate day = id.start().atZone(point.get().zone()).toLocalDate();
        return "redirect:/pickup/points/" + id.point().value() + "?day=" + day;
    }

    private String refused(String key, String path, RedirectAttributes flash) {
        flash.addFlashAttribute("pickupProblem", texts.message(key));
        return "redirect:" + path;
    }

    private Optional<PickupPoint> pointOf(String id) {
        try {
            return points.find(PointId.of(Long.parseLong(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LocalDate dayOf(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
