// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.time.Clock;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.admin.regime.AskingViews;
import org.creneau.admin.rights.Clerk;
import org.creneau.broadleaf.point.PointOverview;
import org.creneau.broadleaf.point.PointSummary;
import org.creneau.point.PointId;
import org.creneau.reservation.ChoiceTerms;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.StoreUnavailable;
import org.creneau.reservation.asking.AskingScope;
import org.creneau.reservation.asking.RequestAsking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The shoppers of one point whose pickup is broken, as by hours that were changed, are asked to choose another slot: {@code POST
 * /pickup-planning/POINT/ask} has it written down for a job, {@code GET .../asked} tells how far it is. For whoever may change the point.
 */
@Controller
public class PointAskController {
    private static final Log LOG = LogFactory.getLog(PointAskController.class);
    private static final String ASKED = "/pickup-planning/{point}/asked";

    private final PlanningRights rights;
    private final PointOverview overview;
    private final RequestAsking requestAsking;
    private final ChoiceTerms terms;
    private final AskingViews views;
    private final PlanningWords words;
    private final Clock clock;

    public PointAskController(
            PlanningRights rights,
            PointOverview overview,
            RequestAsking requestAsking,
            ChoiceTerms terms,
            AskingViews views,
            PlanningWords words,
            Clock clock) {
        this.rights = rights;
        this.overview = overview;
        this.requestAsking = requestAsking;
        this.terms = terms;
        this.views = views;
        this.words = words;
        this.clock = clock;
    }

    @RequestMapping(value = "/pickup-planning/{point}/ask", method = RequestMethod.POST)
    public String ask(
            @PathVariable("point") String number,
            @RequestParam(value = "perhaps", defaultValue = "false") String perhaps,
            RedirectAttributes flash) {
        Clerk clerk = rights.changer();
        PointSummary point = point(number, clerk);
        try {
            requestAsking.request(
                    AskingScope.everywhere(terms).at(PointId.of(point.id())).perhapsToo(Boolean.parseBoolean(perhaps)),
                    clerk.actor());
        } catch (Conflict | StoreUnavailable e) {
            LOG.warn("It could not be written down that shoppers are to be asked; nobody is", e);
            flash.addFlashAttribute("problem", words.message("creneau.planning.later"));
        }
        return "redirect:/pickup-planning/" + point.id() + "/asked";
    }

    private PointSummary point(String number, Clerk clerk) {
        return overview.find(PlanningController.id(number, clerk.remit()))
                .orElseThrow(() -> PlanningController.noSuchPoint(number));
    }

    /** Nothing is changed by looking, so it can be read anew as often as one likes. */
    @RequestMapping(value = ASKED, method = RequestMethod.GET)
    public String asked(@PathVariable("point") String number, Model model, HttpServletResponse response) {
        PointSummary point = point(number, rights.changer());
        PlanningPages.prepare(model, response);
        model.addAttribute("point", new PointView(point, clock.instant(), AdminLanguage.current()));
        model.addAttribute("askings", views.at(PointId.of(point.id())));
        return "views/creneau/planningAsked";
    }
}
