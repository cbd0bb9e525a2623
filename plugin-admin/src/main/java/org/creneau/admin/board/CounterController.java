// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import java.time.Duration;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.admin.rights.Clerk;
import org.creneau.board.BoardSearch;
import org.creneau.board.BoardStep;
import org.creneau.board.EasePoint;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.Actor;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.MovePickup;
import org.creneau.reservation.Refusals;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.StoreUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Working at the board: {@code POST /pickup-board/POINT/move} takes a pickup one step further, {@code POST .../ease} lets the point take
 * fewer orders for a while. Who did it is whoever is signed in. After a POST comes a redirect to the day.
 */
@Controller
public class CounterController {
    private static final Log LOG = LogFactory.getLog(CounterController.class);
    private static final String PROBLEM = "problem";
    private static final String SAID = "said";

    private final Counter counter;
    private final BoardPages pages;
    private final Finder finder;
    private final MovePickup movePickup;
    private final EasePoint easePoint;
    private final BoardWords words;

    public CounterController(
            Counter counter,
            BoardPages pages,
            Finder finder,
            MovePickup movePickup,
            EasePoint easePoint,
            BoardWords words) {
        this.counter = counter;
        this.pages = pages;
        this.finder = finder;
        this.movePickup = movePickup;
        this.easePoint = easePoint;
        this.words = words;
    }

    /**
     * Handing over wants the code, or {@code vouched}, with which whoever is signed in says to know the shopper otherwise; the history
     * keeps that. After too many wrong codes the day is shown at once, with 429.
     */
    @RequestMapping(value = "/pickup-board/{point}/move", method = RequestMethod.POST)
    public String move(
            @PathVariable("point") String number,
            @RequestParam(value = "token", defaultValue = "") String token,
            @RequestParam(value = "step", defaultValue = "") String step,
            @RequestParam(value = "code", defaultValue = "") String code,
            @RequestParam(value = "vouched", defaultValue = "false") boolean vouched,
            @RequestParam(value = "day", defaultValue = "") String day,
            RedirectAttributes flash,
            Model model,
            HttpServletResponse response) {
        Clerk clerk = counter.mayWork();
        PickupPoint point = pages.point(clerk, number);
        Optional<Reservation> found = finder.here(point, token);
        Optional<BoardStep> wanted = step(step);
        if (!found.isPresent() || !wanted.isPresent()) {
            flash.addFlashAttribute(PROBLEM, words.refusal(Verdict.refusedBy(Refusal.of(Refusals.UNKNOWN))));
            return pages.back(point, day, "");
        }
        boolean asksForCode = wanted.get() == BoardStep.HAND_OVER && !vouched;
        ChangeOutcome outcome = advance(found.get(), wanted.get(), clerk.actor(), asksForCode ? code : null);
        if (outcome != null && pages.isLimited(outcome.verdict(), response)) {
            pages.fill(model, response, point, pages.day(point, day), BoardSearch.everything());
            model.addAttribute(PROBLEM, words.refusal(outcome.verdict()));
            counter.offer(model);
            return BoardController.PAGE;
        }
        tell(outcome, wanted.get(), flash);
        return pages.back(point, day, SlotView.anchor(found.get().slotId().start()));
    }

    private static Optional<BoardStep> step(String name) {
        for (BoardStep each : BoardStep.values()) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Null if it is to be tried again later. */
    private @Nullable ChangeOutcome advance(
            Reservation reservation, BoardStep step, Actor actor, @Nullable String code) {
        try {
            return movePickup.advance(reservation.token(), step.next(), actor, code);
        } catch (Conflict | StoreUnavailable e) {
            LOG.warn("Reservation " + reservation.token() + " could not be moved on to " + step.next(), e);
            return null;
        }
    }

    private void tell(@Nullable ChangeOutcome outcome, BoardStep step, RedirectAttributes flash) {
        if (outcome == null) {
            flash.addFlashAttribute(PROBLEM, words.message("creneau.board.later"));
        } else if (!outcome.isDone()) {
            flash.addFlashAttribute(PROBLEM, words.refusal(outcome.verdict()));
        } else {
            flash.addFlashAttribute(SAID, words.message("creneau.board.did." + step.name()));
        }
    }

    /** {@code SLOW} for twenty minutes more for each new order, {@code STOP} for none, {@code END} for as usual. */
    @RequestMapping(value = "/pickup-board/{point}/ease", method = RequestMethod.POST)
    public String ease(
            @PathVariable("point") String number,
            @RequestParam(value = "ease", defaultValue = "") String ease,
            @RequestParam(value = "minutes", defaultValue = "60") int minutes,
            @RequestParam(value = "day", defaultValue = "") String day,
            RedirectAttributes flash) {
        PickupPoint point = pages.point(counter.mayWork(), number);
        try {
            apply(ease, point, Duration.ofMinutes(minutes));
        } catch (IllegalArgumentException e) {
            flash.addFlashAttribute(PROBLEM, words.message("creneau.board.ease.not"));
        } catch (Conflict | StoreUnavailable e) {
            LOG.warn("Point " + point.id() + " could not be eased", e);
            flash.addFlashAttribute(PROBLEM, words.message("creneau.board.later"));
        }
        return pages.back(point, day, "");
    }

    private void apply(String ease, PickupPoint point, Duration lasting) {
        if ("SLOW".equals(ease)) {
            easePoint.slow(point.id(), 20, lasting);
        } else if ("STOP".equals(ease)) {
            easePoint.stop(point.id(), lasting);
        } else if ("END".equals(ease)) {
            easePoint.end(point.id());
        } else {
            throw new IllegalArgumentException("ease is " + ease + ", allowed is SLOW, STOP or END");
        }
    }
}
