// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import java.util.Optional;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.admin.rights.Clerk;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Refusals;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.StoreUnavailable;
import org.creneau.reservation.UndoStep;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code POST /pickup-board/POINT/undo} takes the last step of a pickup back. The page says which state it shows, so that a stale
 * one undoes no other step. After it comes a redirect to the day.
 */
@Controller
public class UndoController {
    private static final Log LOG = LogFactory.getLog(UndoController.class);
    private static final String PROBLEM = "problem";

    private final Counter counter;
    private final BoardPages pages;
    private final Finder finder;
    private final UndoStep undoStep;
    private final BoardWords words;

    public UndoController(Counter counter, BoardPages pages, Finder finder, UndoStep undoStep, BoardWords words) {
        this.counter = counter;
        this.pages = pages;
        this.finder = finder;
        this.undoStep = undoStep;
        this.words = words;
    }

    /** @param state the name of the state that the page shows */
    @RequestMapping(value = "/pickup-board/{point}/undo", method = RequestMethod.POST)
    public String undo(
            @PathVariable("point") String number,
            @RequestParam(value = "token", defaultValue = "") String token,
            @RequestParam(value = "state", defaultValue = "") String state,
            @RequestParam(value = "day", defaultValue = "") String day,
            RedirectAttributes flash) {
        Clerk clerk = counter.mayWork();
        PickupPoint point = pages.point(clerk, number);
        Optional<Reservation> found = finder.here(point, token);
        Optional<ReservationState> seen = state(state);
        if (!found.isPresent() || !seen.isPresent()) {
            flash.addFlashAttribute(PROBLEM, words.refusal(Verdict.refusedBy(Refusal.of(Refusals.UNKNOWN))));
            return pages.back(point, day, "");
        }
        undo(found.get(), seen.get(), clerk, flash);
        return pages.back(point, day, SlotView.anchor(found.get().slotId().start()));
    }

    private void undo(Reservation found, ReservationState seen, Clerk clerk, RedirectAttributes flash) {
        try {
            ChangeOutcome outcome = undoStep.undo(found.token(), seen, clerk.actor());
            if (outcome.isDone()) {
                flash.addFlashAttribute("said", words.message("creneau.board.undone"));
            } else {
                flash.addFlashAttribute(PROBLEM, words.refusal(outcome.verdict()));
            }
        } catch (Conflict | StoreUnavailable e) {
            LOG.warn("The last step of reservation " + found.token() + " could not be undone", e);
            flash.addFlashAttribute(PROBLEM, words.message("creneau.board.later"));
        }
    }

    private static Optional<ReservationState> state(String name) {
        for (ReservationState each : ReservationState.values()) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
