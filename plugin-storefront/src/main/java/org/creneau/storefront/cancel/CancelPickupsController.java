// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.cancel;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.Actor;
import org.creneau.reservation.CancelOrderPickups;
import org.creneau.reservation.CancelOutcome;
import org.creneau.reservation.Conflict;
import org.creneau.storefront.held.OrderPickup;
import org.creneau.storefront.text.PickupTexts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code GET /pickup/order/ORDER-NUMBER/cancel} asks which of an order's pickups to cancel, a POST cancels those ticked, all of
 * them or none. To anyone but the order's owner the page does not exist. Broadleaf's order is left as it is.
 */
@Controller
public class CancelPickupsController {
    private static final Log LOG = LogFactory.getLog(CancelPickupsController.class);
    private static final String PROBLEM = "pickupProblem";
    private static final String UNKNOWN = "pickup/unknown-order";

    private final CancellablePickups pickups;
    private final CancelOrderPickups cancelOrderPickups;
    private final PickupTexts texts;

    public CancelPickupsController(
            CancellablePickups pickups, CancelOrderPickups cancelOrderPickups, PickupTexts texts) {
        this.pickups = pickups;
        this.cancelOrderPickups = cancelOrderPickups;
        this.texts = texts;
    }

    @RequestMapping(value = "/pickup/order/{orderNumber}/cancel", method = RequestMethod.GET)
    public String ask(@PathVariable("orderNumber") String orderNumber, Model model, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        List<OrderPickup> found = pickups.of(orderNumber);
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return UNKNOWN;
        }
        List<CancelChoice> choices = pickups.choices(found);
        model.addAttribute("orderNumber", orderNumber);
        model.addAttribute("choices", choices);
        model.addAttribute("changeable", choices.stream().anyMatch(CancelChoice::isChangeable));
        return "pickup/order-cancel";
    }

    @RequestMapping(value = "/pickup/order/{orderNumber}/cancel", method = RequestMethod.POST)
    public String cancel(
            @PathVariable("orderNumber") String orderNumber,
            @RequestParam(value = "pickup", defaultValue = "") String[] ticked,
            RedirectAttributes flash,
            HttpServletResponse response) {
        List<OrderPickup> found = pickups.of(orderNumber);
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return UNKNOWN;
        }
        List<OrderPickup> chosen = chosen(found, ticked);
        if (chosen.isEmpty()) {
            flash.addFlashAttribute(PROBLEM, texts.message("creneau.cancel.none"));
        } else {
            cancel(chosen, flash);
        }
        return "redirect:/pickup/order/" + orderNumber + "/cancel";
    }

    private static List<OrderPickup> chosen(List<OrderPickup> found, String... ticked) {
        List<OrderPickup> chosen = new ArrayList<OrderPickup>();
        for (OrderPickup each : found) {
            for (String group : ticked) {
                if (group.equals(String.valueOf(each.reservation().holder().groupId()))) {
                    chosen.add(each);
                }
            }
        }
        return chosen;
    }

    private void cancel(List<OrderPickup> chosen, RedirectAttributes flash) {
        Set<Long> groups = new TreeSet<Long>();
        for (OrderPickup each : chosen) {
            groups.add(each.reservation().holder().groupId());
        }
        OrderPickup first = chosen.get(0);
        long order = first.reservation().holder().orderId();
        try {
            CancelOutcome outcome = cancelOrderPickups.cancel(
                    order, groups, Actor.shopper(first.reservation().holder()), "");
            if (outcome.isDone()) {
                flash.addFlashAttribute("said", texts.message("creneau.cancel.done"));
            } else {
                flash.addFlashAttribute(PROBLEM, texts.refusal(outcome.verdict(), zoneOf(chosen)));
            }
        } catch (Conflict e) {
            LOG.warn("Pickups of order " + order + " could not be cancelled", e);
            flash.addFlashAttribute(PROBLEM, texts.message("creneau.problem.later"));
        }
    }

    private static ZoneId zoneOf(List<OrderPickup> chosen) {
        return chosen.isEmpty() ? ZoneOffset.UTC : chosen.get(0).point().zone();
    }
}
