// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.wait;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.eligibility.Verdict;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.WaitEntry;
import org.creneau.storefront.text.PickupTexts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code GET /pickup/wait/SIGNED}: what somebody waits for and what they are offered, with buttons that POST to {@code take},
 * {@code decline} and {@code leave} below it. Whose wait it is comes from the signed link alone, so that it works on another
 * device; a link that was not signed here does not exist. Looking changes nothing: mail programs look, too.
 */
@Controller
public class WaitController {
    private static final Log LOG = LogFactory.getLog(WaitController.class);
    private static final String PROBLEM = "pickupProblem";
    private static final String NOTE = "waitNote";

    private final WaitLinks links;
    private final WaitDoors doors;
    private final PickupPoints points;
    private final PickupTexts texts;
    private final Clock clock;

    public WaitController(WaitLinks links, WaitDoors doors, PickupPoints points, PickupTexts texts, Clock clock) {
        this.links = links;
        this.doors = doors;
        this.points = points;
        this.texts = texts;
        this.clock = clock;
    }

    @RequestMapping(value = "/pickup/wait/{signed}", method = RequestMethod.GET)
    public String show(@PathVariable("signed") String signed, Model model, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        Optional<WaitView> view = links.read(signed).flatMap(doors.show()::find).flatMap(this::viewOf);
        if (!view.isPresent()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "pickup/unknown-wait";
        }
        model.addAttribute("wait", view.get());
        model.addAttribute("path", "/pickup/wait/" + signed);
        return "pickup/wait";
    }

    private Optional<WaitView> viewOf(WaitEntry entry) {
        int number = entry.state().isOpen() ? doors.show().numberInLine(entry) : 0;
        Optional<PickupPoint> point = points.find(entry.window().point());
        return point.map(found -> new WaitView(entry, number, found, texts, clock));
    }

    @RequestMapping(value = "/pickup/wait/{signed}/take", method = RequestMethod.POST)
    public String take(@PathVariable("signed") String signed, RedirectAttributes flash) {
        return act(
                signed, "creneau.wait.taken", token -> doors.take().take(token).verdict(), flash);
    }

    @RequestMapping(value = "/pickup/wait/{signed}/decline", method = RequestMethod.POST)
    public String decline(@PathVariable("signed") String signed, RedirectAttributes flash) {
        return act(
                signed,
                "creneau.wait.declined",
                token -> doors.decline().decline(token).verdict(),
                flash);
    }

    @RequestMapping(value = "/pickup/wait/{signed}/leave", method = RequestMethod.POST)
    public String leave(@PathVariable("signed") String signed, RedirectAttributes flash) {
        return act(
                signed, "creneau.wait.left", token -> doors.leave().leave(token).verdict(), flash);
    }

    private String act(String signed, String done, Function<ReservationToken, Verdict> deed, RedirectAttributes flash) {
        Optional<ReservationToken> token = links.read(signed);
        if (token.isPresent()) {
            tell(token.get(), done, deed, flash);
            return "redirect:/pickup/wait/" + signed;
        }
        flash.addFlashAttribute(PROBLEM, texts.message("creneau.wait.unknown"));
        return "redirect:/pickup";
    }

    private void tell(
            ReservationToken token, String done, Function<ReservationToken, Verdict> deed, RedirectAttributes flash) {
        try {
            Verdict verdict = deed.apply(token);
            if (verdict.isBookable()) {
                flash.addFlashAttribute(NOTE, texts.message(done));
            } else {
                flash.addFlashAttribute(PROBLEM, texts.refusal(verdict, zoneOf(token)));
            }
        } catch (Conflict e) {
            LOG.warn("The wait " + token + " could not be changed", e);
            flash.addFlashAttribute(PROBLEM, texts.message("creneau.problem.later"));
        }
    }

    private ZoneId zoneOf(ReservationToken token) {
        return doors.show()
                .find(token)
                .flatMap(entry -> points.find(entry.window().point()))
                .map(PickupPoint::zone)
                .orElse(ZoneOffset.UTC);
    }
}
