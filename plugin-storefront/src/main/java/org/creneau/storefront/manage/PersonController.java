// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.manage;

import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.visit.NamePerson;
import org.creneau.storefront.held.ManageLinks;
import org.creneau.storefront.held.OrderPickup;
import org.creneau.storefront.text.PickupTexts;
import org.creneau.storefront.visit.PersonForm;
import org.creneau.storefront.visit.VisitViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code GET /pickup/manage/SIGNED/person} asks who comes for the goods, a POST names them, until the goods are handed over. What
 * is typed wrongly is shown again and kept nowhere.
 */
@Controller
public class PersonController {
    private static final Log LOG = LogFactory.getLog(PersonController.class);
    private static final String PAGE = "pickup/manage-person";

    private final ManagedPickups managed;
    private final VisitViews visits;
    private final NamePerson namePerson;
    private final PickupTexts texts;

    public PersonController(ManagedPickups managed, VisitViews visits, NamePerson namePerson, PickupTexts texts) {
        this.managed = managed;
        this.visits = visits;
        this.namePerson = namePerson;
        this.texts = texts;
    }

    @RequestMapping(value = "/pickup/manage/{signed}/person", method = RequestMethod.GET)
    public String ask(@PathVariable("signed") String signed, Model model, HttpServletResponse response) {
        Optional<OrderPickup> pickup = managed.open(signed, response);
        return pickup.isPresent()
                ? page(pickup.get(), signed, visits.form(pickup.get().reservation()), model)
                : ManageController.UNKNOWN;
    }

    private String page(OrderPickup pickup, String signed, PersonForm form, Model model) {
        if (!visits.of(pickup.reservation()).isEditable()) {
            return "redirect:" + ManageLinks.PATH + signed;
        }
        model.addAttribute("manage", managed.view(pickup, signed));
        model.addAttribute("form", form);
        return PAGE;
    }

    @RequestMapping(value = "/pickup/manage/{signed}/person", method = RequestMethod.POST)
    public String name(
            @PathVariable("signed") String signed,
            @RequestParam(value = PersonForm.NAME, defaultValue = "") String name,
            @RequestParam(value = PersonForm.PHONE, defaultValue = "") String phone,
            @RequestParam(value = PersonForm.NOTE, defaultValue = "") String note,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Optional<OrderPickup> pickup = managed.open(signed, response);
        if (!pickup.isPresent()) {
            return ManageController.UNKNOWN;
        }
        PersonForm form = PersonForm.typed(name, phone, note, texts);
        if (form.isWrong()) {
            return page(pickup.get(), signed, form, model);
        }
        tell(pickup.get(), form, flash);
        return "redirect:" + ManageLinks.PATH + signed;
    }

    private void tell(OrderPickup pickup, PersonForm form, RedirectAttributes flash) {
        try {
            if (namePerson.afterwards(pickup.reservation().token(), form.person())) {
                flash.addFlashAttribute("said", texts.message("creneau.person.named"));
            } else {
                flash.addFlashAttribute(ManageController.PROBLEM, texts.message("creneau.person.over"));
            }
        } catch (Conflict e) {
            LOG.warn("Who comes for " + pickup.reservation() + " could not be written", e);
            flash.addFlashAttribute(ManageController.PROBLEM, texts.message("creneau.problem.later"));
        }
    }
}
