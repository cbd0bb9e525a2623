// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.admin.point.ProblemWords;
import org.creneau.broadleaf.point.AgreedSlots;
import org.creneau.broadleaf.point.LeftOut;
import org.creneau.broadleaf.point.PointOverview;
import org.creneau.broadleaf.point.PointSummary;
import org.creneau.broadleaf.point.StoredWeeks;
import org.creneau.broadleaf.point.WeekAnswer;
import org.creneau.broadleaf.point.WeekKeeper;
import org.creneau.point.PointId;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.StoreUnavailable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The hours of every week of a point as a table to be filled in: {@code GET /pickup-planning/POINT/hours} shows it, {@code POST} saves it, or does
 * to what was typed what another button says ({@link HoursEdit}) and shows it again, which stores nothing. What is wrong is told at its
 * field, and what was typed is never lost. After a saving comes a redirect to the week.
 */
@Controller
public class HoursController {
    private static final Log LOG = LogFactory.getLog(HoursController.class);
    private static final String PAGE = "views/creneau/hours";
    private static final String PATH = "/pickup-planning/{point}/hours";
    private static final String PROBLEM = "problem";

    /** So many slots that the hours leave out are listed; of the others it is told how many they are. */
    private static final int MOST_LISTED = 200;

    private final PlanningRights rights;
    private final WeekKeeper keeper;
    private final PointOverview overview;
    private final PlanningWords words;
    private final ProblemWords problems;
    private final Clock clock;

    public HoursController(
            PlanningRights rights,
            WeekKeeper keeper,
            PointOverview overview,
            PlanningWords words,
            ProblemWords problems,
            Clock clock) {
        this.rights = rights;
        this.keeper = keeper;
        this.overview = overview;
        this.words = words;
        this.problems = problems;
        this.clock = clock;
    }

    @RequestMapping(value = PATH, method = RequestMethod.GET)
    public String hours(@PathVariable("point") String number, Model model, HttpServletResponse response) {
        PointSummary point = point(number);
        HoursForm form = HoursForm.of(stored(point));
        return show(point, form, HoursCheck.of(form).mistakes(), model, response);
    }

    private PointSummary point(String number) {
        return overview.find(PlanningController.id(number, rights.mayChange()))
                .orElseThrow(() -> PlanningController.noSuchPoint(number));
    }

    private StoredWeeks stored(PointSummary point) {
        return keeper.read(PointId.of(point.id()))
                .orElseThrow(() -> PlanningController.noSuchPoint(Long.toString(point.id())));
    }

    private String show(
            PointSummary point,
            HoursForm form,
            List<HoursMistake> mistakes,
            Model model,
            HttpServletResponse response) {
        PlanningPages.prepare(model, response);
        model.addAttribute("point", new PointView(point, clock.instant(), AdminLanguage.current()));
        model.addAttribute("hours", HoursView.of(form, mistakes, words, clocked(point)));
        return PAGE;
    }

    private static Clocked clocked(PointSummary point) {
        return new Clocked(point.zone(), AdminLanguage.current());
    }

    /** The button is {@code save}, or what {@link HoursEdit} knows. */
    @RequestMapping(value = PATH, method = RequestMethod.POST)
    public String change(
            @PathVariable("point") String number,
            @RequestParam(value = "do", defaultValue = "") String button,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        PointSummary point = point(number);
        HoursRequest sent = new HoursRequest(request.getParameterMap());
        Optional<HoursForm> form = sent.form();
        if (!form.isPresent()) {
            flash.addFlashAttribute(PROBLEM, words.message("creneau.planning.hours.cut"));
            return "redirect:/pickup-planning/" + point.id() + "/hours";
        }
        Optional<HoursEdit> edit = HoursEdit.of(button, form.get());
        if (edit.isPresent()) {
            edit.get().change(form.get(), HoursEdit.number(button));
            model.addAttribute("said", words.message("creneau.planning.hours.unsaved"));
            return show(point, form.get(), Collections.emptyList(), model, response);
        }
        return save(point, form.get(), sent.agreed(), model, response, flash);
    }

    private String save(
            PointSummary point,
            HoursForm form,
            AgreedSlots agreed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        HoursCheck check = HoursCheck.of(form);
        if (check.mistakes().isEmpty()) {
            try {
                Instant now = clock.instant();
                WeekAnswer answer = keeper.save(
                                PointId.of(point.id()), check.usual(), check.seasons(), form.seen, agreed, now)
                        .orElseThrow(() -> PlanningController.noSuchPoint(Long.toString(point.id())));
                if (answer.kind() == WeekAnswer.Kind.SAVED) {
                    LOG.info("The hours of point " + point.id() + " were changed");
                    flash.addFlashAttribute(
                            "said", words.message("creneau.planning.hours.saved", answer.pickupsLeftOut()));
                    return "redirect:/pickup-planning/" + point.id() + "/week";
                }
                tell(answer, point, model);
            } catch (Conflict | StoreUnavailable e) {
                LOG.warn("The hours of point " + point.id() + " could not be changed", e);
                model.addAttribute(PROBLEM, words.message("creneau.planning.later"));
            }
        }
        return show(point, form, check.mistakes(), model, response);
    }

    private void tell(WeekAnswer answer, PointSummary point, Model model) {
        Clocked clocked = clocked(point);
        if (answer.kind() == WeekAnswer.Kind.CHANGED_SINCE) {
            model.addAttribute(PROBLEM, words.message("creneau.planning.hours.changedSince"));
            model.addAttribute(
                    "stored", HoursView.of(HoursForm.of(stored(point)), Collections.emptyList(), words, clocked));
        } else if (answer.kind() == WeekAnswer.Kind.REFUSED) {
            model.addAttribute(PROBLEM, problems.of(answer.problems()));
        } else {
            List<LeftOut> shown = answer.leftOut()
                    .subList(0, Math.min(MOST_LISTED, answer.leftOut().size()));
            model.addAttribute("agreed", AgreedSlots.to(answer.leftOut()).toString());
            model.addAttribute(
                    "leavesOut",
                    words.message("creneau.planning.hours.leavesOut", answer.pickupsLeftOut(), answer.holdsLeftOut()));
            List<String> lines = shown.stream().map(slot -> line(slot, clocked)).collect(Collectors.toList());
            int more = answer.leftOut().size() - shown.size();
            if (more > 0) {
                lines.add(words.message("creneau.planning.hours.leftOut.more", more));
            }
            model.addAttribute("leftOut", lines);
        }
    }

    private String line(LeftOut slot, Clocked clocked) {
        return words.message(
                slot.holds() == 0
                        ? "creneau.planning.hours.leftOut"
                        : slot.pickups() == 0
                                ? "creneau.planning.hours.leftOut.held"
                                : "creneau.planning.hours.leftOut.both",
                clocked.moment(slot.start()),
                slot.pickups(),
                slot.holds());
    }
}
