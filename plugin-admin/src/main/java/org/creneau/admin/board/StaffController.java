// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.admin.rights.Clerk;
import org.creneau.point.PickupPoint;
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
 * Who works at a point: {@code GET /pickup-board/POINT/staff} lists them, {@code POST .../assign} puts somebody on it by the name they
 * sign in with, {@code POST .../withdraw} takes somebody off. After a POST comes a redirect to the list.
 */
@Controller
public class StaffController {
    private static final Log LOG = LogFactory.getLog(StaffController.class);
    private static final String PROBLEM = "problem";
    private static final String SAID = "said";

    private final Counter counter;
    private final BoardPages pages;
    private final StaffDesk desk;
    private final BoardWords words;

    public StaffController(Counter counter, BoardPages pages, StaffDesk desk, BoardWords words) {
        this.counter = counter;
        this.pages = pages;
        this.desk = desk;
        this.words = words;
    }

    @RequestMapping(value = "/pickup-board/{point}/staff", method = RequestMethod.GET)
    public String list(@PathVariable("point") String number, Model model, HttpServletResponse response) {
        PickupPoint point = pages.point(counter.mayAssign(), number);
        BoardPages.keepNowhere(response);
        model.addAttribute("pointId", point.id().value());
        model.addAttribute("pointName", point.name());
        model.addAttribute("staff", desk.at(point.id()));
        model.addAttribute("language", AdminLanguage.current().getLanguage());
        return "views/creneau/boardStaff";
    }

    @RequestMapping(value = "/pickup-board/{point}/staff/assign", method = RequestMethod.POST)
    public String assign(
            @PathVariable("point") String number,
            @RequestParam(value = "login", defaultValue = "") String login,
            RedirectAttributes flash) {
        Clerk clerk = counter.mayAssign();
        PickupPoint point = pages.point(clerk, number);
        try {
            boolean known = desk.assign(point.id(), login, clerk.actor());
            flash.addFlashAttribute(
                    known ? SAID : PROBLEM,
                    words.message(known ? "creneau.board.staff.assigned" : "creneau.board.staff.unknown"));
        } catch (Conflict | StoreUnavailable e) {
            later(point, flash, e);
        }
        return back(point);
    }

    @RequestMapping(value = "/pickup-board/{point}/staff/withdraw", method = RequestMethod.POST)
    public String withdraw(
            @PathVariable("point") String number,
            @RequestParam(value = "staff", defaultValue = "0") long staff,
            RedirectAttributes flash) {
        PickupPoint point = pages.point(counter.mayAssign(), number);
        try {
            desk.withdraw(point.id(), staff);
            flash.addFlashAttribute(SAID, words.message("creneau.board.staff.withdrawn"));
        } catch (Conflict | StoreUnavailable e) {
            later(point, flash, e);
        }
        return back(point);
    }

    private void later(PickupPoint point, RedirectAttributes flash, RuntimeException cause) {
        LOG.warn("The staff of point " + point.id() + " could not be changed", cause);
        flash.addFlashAttribute(PROBLEM, words.message("creneau.board.later"));
    }

    private static String back(PickupPoint point) {
        return "redirect:/pickup-board/" + point.id().value() + "/staff";
    }
}
