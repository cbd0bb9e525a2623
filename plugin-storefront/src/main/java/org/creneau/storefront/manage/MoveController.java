// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.manage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.Conflict;
import org.creneau.slot.SlotId;
import org.creneau.storefront.held.ManageLinks;
import org.creneau.storefront.held.OrderPickup;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code GET /pickup/manage/SIGNED/slots} shows to which slots a placed order can move, {@code ?point=} those of another point and
 * {@code ?day=} those of one day; {@code /points} shows which points there are; {@code POST /pickup/manage/SIGNED/slot} moves it.
 * What is too late leads back to the page that says so.
 */
@Controller
public class MoveController {
    private static final Log LOG = LogFactory.getLog(MoveController.class);

    private final ManagedPickups managed;
    private final MovePages pages;
    private final Moves moves;

    public MoveController(ManagedPickups managed, MovePages pages, Moves moves) {
        this.managed = managed;
        this.pages = pages;
        this.moves = moves;
    }

    @RequestMapping(value = "/pickup/manage/{signed}/slots", method = RequestMethod.GET)
    public String slots(
            @PathVariable("signed") String signed,
            @RequestParam(value = "point", defaultValue = "") String point,
            @RequestParam(value = "day", defaultValue = "") String day,
            Model model,
            HttpServletResponse response) {
        Optional<OrderPickup> pickup = managed.open(signed, response);
        if (!pickup.isPresent()) {
            return ManageController.UNKNOWN;
        }
        if (!managed.isChangeable(pickup.get())) {
            return "redirect:" + ManageLinks.PATH + signed;
        }
        model.addAttribute("manage", managed.view(pickup.get(), signed));
        pages.addSlots(pickup.get(), point, dayOf(day), model);
        return "pickup/manage-slots";
    }

    @RequestMapping(value = "/pickup/manage/{signed}/points", method = RequestMethod.GET)
    public String points(@PathVariable("signed") String signed, Model model, HttpServletResponse response) {
        Optional<OrderPickup> pickup = managed.open(signed, response);
        if (!pickup.isPresent()) {
            return ManageController.UNKNOWN;
        }
        if (!managed.isChangeable(pickup.get())) {
            return "redirect:" + ManageLinks.PATH + signed;
        }
        model.addAttribute("manage", managed.view(pickup.get(), signed));
        model.addAttribute("points", pages.others(pickup.get()));
        return "pickup/manage-points";
    }

    @RequestMapping(value = "/pickup/manage/{signed}/slot", method = RequestMethod.POST)
    public String move(
            @PathVariable("signed") String signed,
            @RequestParam(value = "slot", defaultValue = "") String slot,
            @RequestParam(value = "ack", defaultValue = "") String[] ticked,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Optional<OrderPickup> pickup = managed.open(signed, response);
        if (!pickup.isPresent()) {
            return ManageController.UNKNOWN;
        }
        String page = "redirect:" + ManageLinks.PATH + signed;
        Optional<SlotId> id = slotOf(slot);
        if (!id.isPresent()) {
            return pages.problem("creneau.problem.noSlot", page + "/slots", flash);
        }
        try {
            return moved(pickup.get(), id.get(), ticked, page, flash);
        } catch (Conflict e) {
            LOG.warn(pickup.get().reservation() + " could not be moved", e);
            return pages.problem("creneau.problem.later", page, flash);
        }
    }

    private String moved(OrderPickup pickup, SlotId slot, String[] ticked, String page, RedirectAttributes flash) {
        Set<String> acknowledged = moves.acknowledged(pickup, slot, ticked);
        ChangeOutcome outcome = moves.move(pickup, slot, acknowledged);
        if (outcome.isDone()) {
            flash.addFlashAttribute("moved", true);
            return page;
        }
        return pages.refused(outcome.verdict(), slot, acknowledged, flash)
                .map(query -> page + "/slots" + query)
                .orElse(page);
    }

    private static Optional<SlotId> slotOf(String text) {
        try {
            return Optional.of(SlotId.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LocalDate dayOf(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
