// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.admin.page.PageHeaders;
import org.creneau.reservation.Actor;
import org.creneau.reservation.ChoiceTerms;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.StoreUnavailable;
import org.creneau.reservation.asking.AskingScope;
import org.creneau.reservation.asking.RequestAsking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The shoppers of what is broken are asked: {@code POST /pickup-regimes/ask} has it written down for a job, {@code GET .../asked?id=} tells
 * how far the last ones are, who could not be asked and why. For whoever may change own regimes.
 */
@Controller
public class AskController {
    private static final Log LOG = LogFactory.getLog(AskController.class);
    private static final String PAGE = "views/creneau/regimesAsked";
    private static final String HOME = "/pickup-regimes";

    private final OwnDesk desk;
    private final RequestAsking requestAsking;
    private final ChoiceTerms terms;
    private final AskingViews views;

    public AskController(OwnDesk desk, RequestAsking requestAsking, ChoiceTerms terms, AskingViews views) {
        this.desk = desk;
        this.requestAsking = requestAsking;
        this.terms = terms;
        this.views = views;
    }

    /** Of every placed pickup that the rules of its time break when its turn comes; whoever was asked already is not asked again. */
    @RequestMapping(value = "/pickup-regimes/ask", method = RequestMethod.POST)
    public String ask(
            @RequestParam(value = "id", defaultValue = "") String id,
            @RequestParam(value = "perhaps", defaultValue = "false") String perhaps,
            RedirectAttributes flash) {
        long staff = desk.mayChange();
        int last = desk.register().lastNumberOf(id);
        if (last == 0) {
            return "redirect:" + HOME;
        }
        try {
            requestAsking.request(
                    AskingScope.everywhere(terms).because(id, last).perhapsToo(Boolean.parseBoolean(perhaps)),
                    Actor.staff(staff));
        } catch (Conflict | StoreUnavailable e) {
            LOG.warn("It could not be written down that shoppers are to be asked; nobody is", e);
            flash.addFlashAttribute("problem", "creneau.report.later");
            return "redirect:" + HOME + "/own?id=" + id;
        }
        return "redirect:" + HOME + "/asked?id=" + id;
    }

    /** Nothing is changed by looking, so it can be read anew as often as one likes. */
    @RequestMapping(value = "/pickup-regimes/asked", method = RequestMethod.GET)
    public String asked(
            @RequestParam(value = "id", defaultValue = "") String id, Model model, HttpServletResponse response) {
        desk.mayChange();
        if (desk.register().lastNumberOf(id) == 0) {
            return "redirect:" + HOME;
        }
        PageHeaders.page(response);
        model.addAttribute("language", AdminLanguage.current().getLanguage());
        model.addAttribute("id", id);
        model.addAttribute("askings", views.latest());
        return PAGE;
    }
}
