// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.manage;

import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.visit.Arrival;
import org.creneau.reservation.visit.SayComing;
import org.creneau.storefront.held.ManageLinks;
import org.creneau.storefront.held.OrderPickup;
import org.creneau.storefront.text.PickupTexts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code POST /pickup/manage/SIGNED/on-the-way} and {@code /here} tell the counter that somebody is near; the latter may say where
 * they wait. Both lead back to the page of the order, which says what came of it.
 */
@Controller
public class ComingController {
    private static final Log LOG = LogFactory.getLog(ComingController.class);

    private final ManagedPickups managed;
    private final SayComing sayComing;
    private final PickupTexts texts;

    public ComingController(ManagedPickups managed, SayComing sayComing, PickupTexts texts) {
        this.managed = managed;
        this.sayComing = sayComing;
        this.texts = texts;
    }

    @RequestMapping(value = "/pickup/manage/{signed}/on-the-way", method = RequestMethod.POST)
    public String onTheWay(
            @PathVariable("signed") String signed, RedirectAttributes flash, HttpServletResponse response) {
        return say(signed, sayComing::onTheWay, flash, response);
    }

    @RequestMapping(value = "/pickup/manage/{signed}/here", method = RequestMethod.POST)
    public String here(
            @PathVariable("signed") String signed,
            @RequestParam(value = "crnSpot", defaultValue = "") String spot,
            RedirectAttributes flash,
            HttpServletResponse response) {
        return say(signed, token -> sayComing.here(token, spot), flash, response);
    }

    /** One of the two things that can be said. */
    private interface Saying {
        SayComing.Outcome of(ReservationToken token);
    }

    private String say(String signed, Saying saying, RedirectAttributes flash, HttpServletResponse response) {
        Optional<OrderPickup> pickup = managed.open(signed, response);
        if (!pickup.isPresent()) {
            return ManageController.UNKNOWN;
        }
        try {
            tell(saying.of(pickup.get().reservation().token()), flash);
        } catch (Conflict e) {
            LOG.warn("Who comes for " + pickup.get().reservation() + " could not be noted", e);
            flash.addFlashAttribute(ManageController.PROBLEM, texts.message("creneau.problem.later"));
        }
        return "redirect:" + ManageLinks.PATH + signed;
    }

    private void tell(SayComing.Outcome outcome, RedirectAttributes flash) {
        String attribute = outcome == SayComing.Outcome.NOTED ? "said" : ManageController.PROBLEM;
        flash.addFlashAttribute(attribute, texts.message("creneau.coming.outcome." + outcome, Arrival.MOST_SPOT));
    }
}
