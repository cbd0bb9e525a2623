// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.board.Remit;
import org.creneau.broadleaf.point.PlanCopies;
import org.creneau.broadleaf.point.PlanCopy;
import org.creneau.broadleaf.point.PointOverview;
import org.creneau.broadleaf.point.PointSummary;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.StoreUnavailable;
import org.creneau.reservation.Transactions;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotPlan;
import org.creneau.slot.SlotPlans;
import org.creneau.slot.Taken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The week of a point: {@code GET /pickup-planning/POINT/week?day=} shows it, {@code POST .../plan-look} shows what its plan would
 * replace at other points, {@code POST .../plan-copy} replaces it. Read in a transaction, so that what was just saved is seen.
 */
@Controller
public class WeekController {
    private static final Log LOG = LogFactory.getLog(WeekController.class);

    /** Days. */
    private static final int FURTHEST = 731;

    private final PlanningRights rights;
    private final PickupPoints points;
    private final PointOverview overview;
    private final SlotPlans plans;
    private final SlotLedger ledger;
    private final PlanCopies copies;
    private final Transactions transactions;
    private final PlanningWords words;
    private final Clock clock;

    public WeekController(
            PlanningRights rights,
            PickupPoints points,
            PointOverview overview,
            SlotPlans plans,
            SlotLedger ledger,
            PlanCopies copies,
            Transactions transactions,
            PlanningWords words,
            Clock clock) {
        this.rights = rights;
        this.points = points;
        this.overview = overview;
        this.plans = plans;
        this.ledger = ledger;
        this.copies = copies;
        this.transactions = transactions;
        this.words = words;
        this.clock = clock;
    }

    @RequestMapping(value = "/pickup-planning/{point}/week", method = RequestMethod.GET)
    public String week(
            @PathVariable("point") String number,
            @RequestParam(value = "day", defaultValue = "") String day,
            Model model,
            HttpServletResponse response) {
        PointId id = PlanningController.id(number, rights.mayLook());
        PlanningPages.prepare(model, response);
        model.addAttribute("week", transactions.separate(() -> view(id, day)));
        model.addAttribute("mayChange", rights.isChangeAllowed());
        return "views/creneau/week";
    }

    private WeekView view(PointId id, String day) {
        PickupPoint point = point(id);
        SlotPlan plan = plans.of(point.id());
        Instant now = clock.instant();
        Locale locale = AdminLanguage.current();
        LocalDate shown = day(day, now.atZone(point.zone()).toLocalDate());
        Instant from =
                WeekView.firstOf(shown, locale).atStartOfDay(point.zone()).toInstant();
        Taken taken = ledger.taken(point.id(), from.minus(Duration.ofHours(1)), from.plus(Duration.ofDays(8)));
        return WeekView.of(point, plan, shown, now, taken, locale, words::holiday);
    }

    private PickupPoint point(PointId id) {
        return points.find(id).orElseThrow(() -> PlanningController.noSuchPoint(id.toString()));
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            LocalDate day = text.isEmpty() ? today : LocalDate.parse(text);
            return Math.abs(ChronoUnit.DAYS.between(today, day)) > FURTHEST ? today : day;
        } catch (DateTimeException e) {
            return today;
        }
    }

    /** Without points to copy to, or with nonsense among them, the page asks once more. */
    @RequestMapping(value = "/pickup-planning/{point}/plan", method = RequestMethod.GET)
    public String plan(@PathVariable("point") String number, Model model, HttpServletResponse response) {
        Remit remit = rights.mayChange();
        PlanningPages.prepare(model, response);
        PickupPoint point = point(number, remit);
        model.addAttribute("point", point);
        List<PointSummary> others = new ArrayList<>(overview.all(remit, PointOverview.Which.PRESENT, clock.instant()));
        others.removeIf(each -> each.id() == point.id().value());
        model.addAttribute("others", others);
        return "views/creneau/plan";
    }

    @RequestMapping(value = "/pickup-planning/{point}/plan-look", method = RequestMethod.POST)
    public String look(
            @PathVariable("point") String number,
            @RequestParam(value = "to", required = false) List<String> to,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Remit remit = rights.mayChange();
        PickupPoint point = point(number, remit);
        Optional<PlanCopy> seen = idsOf(to, remit).flatMap(ids -> copies.look(point.id(), ids));
        if (!seen.isPresent()) {
            flash.addFlashAttribute("problem", words.message("creneau.planning.plan.none", PlanCopies.MOST));
            return "redirect:/pickup-planning/" + point.id().value() + "/plan";
        }
        PlanningPages.prepare(model, response);
        model.addAttribute("point", point);
        model.addAttribute("copy", new PlanCopyView(seen.get(), words));
        return "views/creneau/plan";
    }

    private PickupPoint point(String number, Remit remit) {
        PointId id = PlanningController.id(number, remit);
        return transactions.separate(() -> point(id));
    }

    /** Empty if one of them is none, or outside of the remit. */
    private static Optional<List<PointId>> idsOf(List<String> texts, Remit remit) {
        List<PointId> ids = new ArrayList<>();
        if (texts == null || texts.size() > PlanCopies.MOST) {
            return Optional.empty();
        }
        try {
            texts.forEach(text -> ids.add(PointId.of(Long.parseLong(text))));
            return Optional.of(ids).filter(all -> all.stream().allMatch(remit::includes));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @RequestMapping(value = "/pickup-planning/{point}/plan-copy", method = RequestMethod.POST)
    public String copy(
            @PathVariable("point") String number,
            @RequestParam(value = "to", required = false) List<String> to,
            @RequestParam(value = "fingerprint", defaultValue = "") String fingerprint,
            RedirectAttributes flash) {
        Remit remit = rights.mayChange();
        PickupPoint point = point(number, remit);
        String back = "redirect:/pickup-planning/" + point.id().value();
        try {
            if (idsOf(to, remit)
                    .map(ids -> copies.copy(point.id(), ids, fingerprint))
                    .orElse(false)) {
                flash.addFlashAttribute("said", words.message("creneau.planning.plan.copied", to.size()));
                return back;
            }
            flash.addFlashAttribute("problem", words.message("creneau.planning.plan.changedSince"));
        } catch (Conflict | StoreUnavailable e) {
            LOG.warn("The plan of point " + point.id() + " could not be copied", e);
            flash.addFlashAttribute("problem", words.message("creneau.planning.later"));
        }
        return back + "/plan";
    }
}
