// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import java.time.LocalDate;
import java.time.ZoneId;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.board.Board;
import org.creneau.board.BoardSearch;
import org.creneau.board.ShowBoard;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.StoreUnavailable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Looking at the board: {@code GET /pickup-board} lists the points, {@code GET /pickup-board/POINT?day=} shows a day, {@code POST
 * .../look} searches it, {@code POST .../find} looks for what the shopper shows, {@code POST .../live} answers with the list alone, for
 * the page that keeps up. Too many wrong codes are answered with 429. What is searched for may be a name, so it is posted and stands in no address.
 */
@Controller
public class BoardController {
    private static final Log LOG = LogFactory.getLog(BoardController.class);
    static final String PAGE = "views/creneau/board";

    private static final String PARTS = "views/creneau/boardSlots";

    private final Counter counter;
    private final BoardPages pages;
    private final ShowBoard showBoard;
    private final Finder finder;
    private final BoardWords words;

    public BoardController(Counter counter, BoardPages pages, ShowBoard showBoard, Finder finder, BoardWords words) {
        this.counter = counter;
        this.pages = pages;
        this.showBoard = showBoard;
        this.finder = finder;
        this.words = words;
    }

    @RequestMapping(value = "/pickup-board", method = RequestMethod.GET)
    public String points(Model model, HttpServletResponse response) {
        pages.list(counter.mayLook(), model, response);
        return "views/creneau/boards";
    }

    @RequestMapping(value = "/pickup-board/{point}", method = RequestMethod.GET)
    public String day(
            @PathVariable("point") String number,
            @RequestParam(value = "day", defaultValue = "") String day,
            Model model,
            HttpServletResponse response) {
        PickupPoint point = pages.point(counter.mayLook(), number);
        pages.fill(model, response, point, pages.day(point, day), BoardSearch.everything());
        counter.offer(model);
        model.addAttribute("assigns", counter.offersAssigning());
        return PAGE;
    }

    @RequestMapping(value = "/pickup-board/{point}/look", method = RequestMethod.POST)
    public String look(
            @PathVariable("point") String number,
            @RequestParam(value = "day", defaultValue = "") String day,
            @RequestParam(value = "q", defaultValue = "") String typed,
            Model model,
            HttpServletResponse response) {
        search(number, day, typed, model, response);
        return PAGE;
    }

    @RequestMapping(value = "/pickup-board/{point}/live", method = RequestMethod.POST)
    public String live(
            @PathVariable("point") String number,
            @RequestParam(value = "day", defaultValue = "") String day,
            @RequestParam(value = "q", defaultValue = "") String typed,
            Model model,
            HttpServletResponse response) {
        search(number, day, typed, model, response);
        return PARTS;
    }

    private void search(String number, String day, String typed, Model model, HttpServletResponse response) {
        PickupPoint point = pages.point(counter.mayLook(), number);
        pages.fill(model, response, point, pages.day(point, day), BoardSearch.of(typed));
        model.addAttribute("typed", typed);
        counter.offer(model);
    }

    /** Looks at the day before and after, too: who comes late or early is told so by the day of the board that is shown. */
    @RequestMapping(value = "/pickup-board/{point}/find", method = RequestMethod.POST)
    public String find(
            @PathVariable("point") String number,
            @RequestParam(value = "code", defaultValue = "") String code,
            Model model,
            HttpServletResponse response) {
        PickupPoint point = pages.point(counter.mayWork(), number);
        Found found;
        try {
            found = finder.find(point, code);
        } catch (Conflict | StoreUnavailable e) {
            LOG.warn("What was shown at point " + point.id() + " could not be looked for", e);
            return notFound(point, words.message("creneau.board.later"), model, response);
        }
        if (found.isEmpty()) {
            pages.isLimited(found.verdict(), response);
            return notFound(point, words.refusal(found.verdict()), model, response);
        }
        pages.fill(model, response, board(point, found), Shown.of(found.reservations()));
        model.addAttribute("found", true);
        counter.offer(model);
        return PAGE;
    }

    private String notFound(PickupPoint point, String why, Model model, HttpServletResponse response) {
        pages.fill(model, response, point, showBoard.today(point), BoardSearch.everything());
        model.addAttribute("problem", why);
        counter.offer(model);
        return PAGE;
    }

    private Board board(PickupPoint point, Found found) {
        ZoneId zone = point.zone();
        Reservation first = found.reservations().get(0);
        LocalDate day = first.slotId().start().atZone(zone).toLocalDate();
        return showBoard.only(point, day, found.reservations());
    }
}
