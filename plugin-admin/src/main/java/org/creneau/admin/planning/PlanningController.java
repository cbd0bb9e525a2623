// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.admin.point.ProblemWords;
import org.creneau.board.Remit;
import org.creneau.broadleaf.point.PointKeeper;
import org.creneau.broadleaf.point.PointOverview;
import org.creneau.broadleaf.point.PointSummary;
import org.creneau.point.PointId;
import org.creneau.point.Problem;
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
 * What is done to points as a whole: {@code GET /pickup-planning} lists them, {@code GET /pickup-planning/POINT} is the page of one,
 * and POSTs below it copy it, stop its orders for a while, close it for some days, put it away and fetch it back. After a POST comes a
 * redirect.
 */
@Controller
public class PlanningController {
    private static final Log LOG = LogFactory.getLog(PlanningController.class);
    private static final String PROBLEM = "problem";
    private static final String SAID = "said";

    private final PlanningRights rights;
    private final PointOverview overview;
    private final PointKeeper keeper;
    private final PlanningWords words;
    private final ProblemWords problems;
    private final Clock clock;

    public PlanningController(
            PlanningRights rights,
            PointOverview overview,
            PointKeeper keeper,
            PlanningWords words,
            ProblemWords problems,
            Clock clock) {
        this.rights = rights;
        this.overview = overview;
        this.keeper = keeper;
        this.words = words;
        this.problems = problems;
        this.clock = clock;
    }

    @RequestMapping(value = "/pickup-planning", method = RequestMethod.GET)
    public String points(
            @RequestParam(value = "q", defaultValue = "") String typed,
            @RequestParam(value = "which", defaultValue = "") String which,
            @RequestParam(value = "page", defaultValue = "0") String page,
            Model model,
            HttpServletResponse response) {
        Remit remit = rights.mayLook();
        PlanningPages.prepare(model, response);
        PointOverview.Which wanted = which(which);
        int number = page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : 0;
        Instant now = clock.instant();
        Locale locale = AdminLanguage.current();
        String word = typed.length() > 80 ? typed.substring(0, 80) : typed;
        List<PointSummary> found = overview.find(remit, word, wanted, number, now);
        long all = overview.count(remit, word, wanted, now);
        model.addAttribute(
                "points",
                found.stream().map(point -> new PointView(point, now, locale)).collect(Collectors.toList()));
        model.addAttribute("typed", word);
        model.addAttribute("which", wanted.name());
        model.addAttribute("all", all);
        model.addAttribute("page", number);
        model.addAttribute("isMore", (number + 1L) * PointOverview.PAGE < all);
        return "views/creneau/planning";
    }

    private static PointOverview.Which which(String name) {
        for (PointOverview.Which each : PointOverview.Which.values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return PointOverview.Which.PRESENT;
    }

    @RequestMapping(value = "/pickup-planning/{point}", method = RequestMethod.GET)
    public String point(@PathVariable("point") String number, Model model, HttpServletResponse response) {
        Remit remit = rights.mayLook();
        PlanningPages.prepare(model, response);
        Instant now = clock.instant();
        PointSummary point = summary(number, remit);
        model.addAttribute("point", new PointView(point, now, AdminLanguage.current()));
        model.addAttribute("today", now.atZone(point.zone()).toLocalDate().toString());
        model.addAttribute("mayChange", rights.isChangeAllowed());
        return "views/creneau/planningPoint";
    }

    private PointSummary summary(String number, Remit remit) {
        return overview.find(id(number, remit)).orElseThrow(() -> noSuchPoint(number));
    }

    /** One that is outside of the remit is not there. */
    static PointId id(String number, Remit remit) {
        try {
            PointId id = PointId.of(Long.parseLong(number));
            if (remit.includes(id)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw noSuchPoint(number);
        }
        throw noSuchPoint(number);
    }

    static NoSuchPlan noSuchPoint(String number) {
        return new NoSuchPlan("point is " + number + ", allowed is the number of a pickup point");
    }

    @RequestMapping(value = "/pickup-planning/{point}/copy", method = RequestMethod.POST)
    public String copy(
            @PathVariable("point") String number,
            @RequestParam(value = "name", defaultValue = "") String name,
            RedirectAttributes flash) {
        rights.mayAdd();
        PointSummary point = summary(number, Remit.everywhere());
        if (name.trim().isEmpty() || name.trim().length() > 120) {
            flash.addFlashAttribute(PROBLEM, words.message("creneau.planning.copy.noName"));
            return back(point);
        }
        Optional<PointId> copy = trying(flash, () -> keeper.copy(PointId.of(point.id()), name.trim()))
                .orElse(Optional.empty());
        if (copy.isPresent()) {
            flash.addFlashAttribute(SAID, words.message("creneau.planning.copied", point.name()));
            return "redirect:/pickup-planning/" + copy.get().value();
        }
        return back(point);
    }

    /** The moment is one of the point's clock, such as {@code 2026-08-03T18:00}. */
    @RequestMapping(value = "/pickup-planning/{point}/stop", method = RequestMethod.POST)
    public String stop(
            @PathVariable("point") String number,
            @RequestParam(value = "until", defaultValue = "") String until,
            RedirectAttributes flash) {
        PointSummary point = summary(number, rights.mayChange());
        Instant now = clock.instant();
        Optional<Instant> end = moment(until, point)
                .filter(now::isBefore)
                .filter(each -> !each.isAfter(now.plus(PointKeeper.LONGEST_STOP)));
        if (!end.isPresent()) {
            flash.addFlashAttribute(
                    PROBLEM, words.message("creneau.planning.stop.not", PointKeeper.LONGEST_STOP.toDays()));
            return back(point);
        }
        trying(flash, () -> keeper.stopOrders(PointId.of(point.id()), end.get(), now))
                .ifPresent(done -> flash.addFlashAttribute(
                        SAID,
                        words.message("creneau.planning.stopped", clocked(point).moment(end.get()))));
        return back(point);
    }

    private static Optional<Instant> moment(String text, PointSummary point) {
        try {
            return Optional.of(LocalDateTime.parse(text.trim().replace(' ', 'T'))
                    .atZone(point.zone())
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Clocked clocked(PointSummary point) {
        return new Clocked(point.zone(), AdminLanguage.current());
    }

    @RequestMapping(value = "/pickup-planning/{point}/take", method = RequestMethod.POST)
    public String take(@PathVariable("point") String number, RedirectAttributes flash) {
        PointSummary point = summary(number, rights.mayChange());
        trying(flash, () -> keeper.takeOrders(PointId.of(point.id())))
                .ifPresent(done -> flash.addFlashAttribute(SAID, words.message("creneau.planning.taken")));
        return back(point);
    }

    /** Days are as {@code 2026-08-03}; the last one is closed too. */
    @RequestMapping(value = "/pickup-planning/{point}/close", method = RequestMethod.POST)
    public String close(
            @PathVariable("point") String number,
            @RequestParam(value = "first", defaultValue = "") String first,
            @RequestParam(value = "last", defaultValue = "") String last,
            @RequestParam(value = "reason", defaultValue = "") String reason,
            RedirectAttributes flash) {
        PointSummary point = summary(number, rights.mayChange());
        Optional<LocalDate> from = day(first);
        Optional<LocalDate> until = last.trim().isEmpty() ? from : day(last);
        if (!from.isPresent()
                || !until.isPresent()
                || reason.trim().isEmpty()
                || reason.trim().length() > 200) {
            flash.addFlashAttribute(PROBLEM, words.message("creneau.planning.close.not"));
            return back(point);
        }
        trying(flash, () -> keeper.close(PointId.of(point.id()), from.get(), until.get(), reason))
                .ifPresent(found -> tellClosed(found, point, from.get(), until.get(), flash));
        return back(point);
    }

    private void tellClosed(
            List<Problem> found, PointSummary point, LocalDate first, LocalDate last, RedirectAttributes flash) {
        if (!found.isEmpty()) {
            flash.addFlashAttribute(PROBLEM, problems.of(found));
            return;
        }
        long awaited = keeper.awaited(
                PointId.of(point.id()),
                first.atStartOfDay(point.zone()).toInstant(),
                last.plusDays(1).atStartOfDay(point.zone()).toInstant());
        Clocked clocked = clocked(point);
        flash.addFlashAttribute(
                SAID,
                words.message("creneau.planning.closed", clocked.shortDay(first), clocked.shortDay(last), awaited));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.trim()))
                    .filter(date -> date.getYear() >= 2000 && date.getYear() < 2200);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @RequestMapping(value = "/pickup-planning/{point}/archive", method = RequestMethod.POST)
    public String archive(@PathVariable("point") String number, RedirectAttributes flash) {
        PointSummary point = summary(number, rights.mayChange());
        Instant now = clock.instant();
        trying(flash, () -> keeper.archive(PointId.of(point.id())))
                .ifPresent(done -> flash.addFlashAttribute(
                        SAID,
                        words.message(
                                "creneau.planning.archived",
                                keeper.awaited(PointId.of(point.id()), now, Instant.ofEpochSecond(253_402_300_800L)))));
        return back(point);
    }

    @RequestMapping(value = "/pickup-planning/{point}/restore", method = RequestMethod.POST)
    public String restore(@PathVariable("point") String number, RedirectAttributes flash) {
        PointSummary point = summary(number, rights.mayChange());
        trying(flash, () -> keeper.restore(PointId.of(point.id())))
                .ifPresent(done -> flash.addFlashAttribute(SAID, words.message("creneau.planning.restored")));
        return back(point);
    }

    /** Empty, and said, if it is to be tried again later. */
    private <T> Optional<T> trying(RedirectAttributes flash, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Conflict | StoreUnavailable e) {
            LOG.warn("A point could not be changed", e);
            flash.addFlashAttribute(PROBLEM, words.message("creneau.planning.later"));
            return Optional.empty();
        }
    }

    private static String back(PointSummary point) {
        return "redirect:/pickup-planning/" + point.id();
    }
}
