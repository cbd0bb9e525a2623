// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.manage;

import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.Actor;
import org.creneau.reservation.CancelReservation;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Reservation;
import org.creneau.storefront.held.ManageLinks;
import org.creneau.storefront.held.OrderPickup;
import org.creneau.storefront.held.PickupViews;
import org.creneau.storefront.text.PickupTexts;
import org.creneau.storefront.visit.VisitViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code GET /pickup/manage/SIGNED} shows a placed order's collection and what may still be done with it; {@code
 * /pickup/manage/SIGNED/cancel} asks first and cancels on a POST. The signature is all that is asked for. A link that is not one, is
 * over or was made for something else is not found.
 */
@Controller
public class ManageController {
    static final String PROBLEM = "pickupProblem";
    static final String UNKNOWN = "pickup/unknown-link";

    private static final Log LOG = LogFactory.getLog(ManageController.class);

    private final ManagedPickups managed;
    private final PickupViews views;
    private final VisitViews visits;
    private final CancelReservation cancelReservation;
    private final PickupTexts texts;

    public ManageController(
            ManagedPickups managed,
            PickupViews views,
            VisitViews visits,
            CancelReservation cancelReservation,
            PickupTexts texts) {
        this.managed = managed;
        this.views = views;
        this.visits = visits;
        this.cancelReservation = cancelReservation;
        this.texts = texts;
    }

    @RequestMapping(value = "/pickup/manage/{signed}", method = RequestMethod.GET)
    public String show(@PathVariable("signed") String signed, Model model, HttpServletResponse response) {
        return page("pickup/manage", signed, model, response);
    }

    @RequestMapping(value = "/pickup/manage/{signed}/cancel", method = RequestMethod.GET)
    public String ask(@PathVariable("signed") String signed, Model model, HttpServletResponse response) {
        return page("pickup/manage-cancel", signed, model, response);
    }

    private String page(String name, String signed, Model model, HttpServletResponse response) {
        Optional<OrderPickup> pickup = managed.open(signed, response);
        if (!pickup.isPresent()) {
            return UNKNOWN;
        }
        model.addAttribute("pickup", views.of(pickup.get()));
        model.addAttribute("manage", managed.view(pickup.get(), signed));
        model.addAttribute("visit", visits.of(pickup.get().reservation()));
        return name;
    }

    @RequestMapping(value = "/pickup/manage/{signed}/cancel", method = RequestMethod.POST)
    public String cancel(
            @PathVariable("signed") String signed, RedirectAttributes flash, HttpServletResponse response) {
        Optional<OrderPickup> pickup = managed.open(signed, response);
        if (!pickup.isPresent()) {
            return UNKNOWN;
        }
        Reservation reservation = pickup.get().reservation();
        try {
            ChangeOutcome outcome =
                    cancelReservation.cancelAlone(reservation.token(), Actor.shopper(reservation.holder()), "");
            if (!outcome.isDone()) {
                flash.addFlashAttribute(
                        PROBLEM,
                        texts.refusal(outcome.verdict(), pickup.get().point().zone()));
            }
        } catch (Conflict e) {
            LOG.warn(reservation + " could not be cancelled", e);
            flash.addFlashAttribute(PROBLEM, texts.message("creneau.problem.later"));
        }
        return "redirect:" + ManageLinks.PATH + signed;
    }
}
