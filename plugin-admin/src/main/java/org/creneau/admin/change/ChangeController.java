// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.admin.rights.Clerk;
import org.creneau.broadleaf.cart.StaffOrder;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.StaffWish;
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
 * Pickups of orders, by staff: {@code GET /pickup-changes} lists the points, {@code GET /pickup-changes/POINT} asks for an order, {@code
 * POST .../find} looks for it, {@code POST .../open} leads there from the board, {@code GET .../order/17-23?to=&day=} shows its pickup and
 * the slots it may have, {@code POST .../save} takes one of them and {@code POST .../cancel} gives the place back. What is searched for
 * may be a name, so it is posted; how often, is limited. Who did it is whoever is signed in. After a POST comes a redirect; what was typed and chosen goes along.
 */
@Controller
public class ChangeController {
    private static final Log LOG = LogFactory.getLog(ChangeController.class);
    private static final String PROBLEM = "problem";
    private static final String SAID = "said";
    private static final String REASON = "reason";
    private static final String CHOSEN = "chosen";

    private final ChangeDesk desk;
    private final ChangePages pages;
    private final ChangeBook book;
    private final ChangeWords words;
    private final SearchLimit limit;

    public ChangeController(ChangeDesk desk, ChangePages pages, ChangeBook book, ChangeWords words, SearchLimit limit) {
        this.desk = desk;
        this.pages = pages;
        this.book = book;
        this.words = words;
        this.limit = limit;
    }

    @RequestMapping(value = "/pickup-changes", method = RequestMethod.GET)
    public String points(Model model, HttpServletResponse response) {
        pages.list(desk.mayLook(), model, response);
        return "views/creneau/changePoints";
    }

    @RequestMapping(value = "/pickup-changes/{point}", method = RequestMethod.GET)
    public String ask(@PathVariable("point") String number, Model model, HttpServletResponse response) {
        pages.ask(desk.point(desk.mayLook(), number), model, response);
        return "views/creneau/changeFind";
    }

    @RequestMapping(value = "/pickup-changes/{point}/find", method = RequestMethod.POST)
    public String find(
            @PathVariable("point") String number,
            @RequestParam(value = "q", defaultValue = "") String typed,
            Model model,
            HttpServletResponse response) {
        Clerk clerk = desk.mayLook();
        PickupPoint point = desk.point(clerk, number);
        long wait = limit.waitSeconds(clerk);
        if (wait > 0) {
            pages.wait(point, typed, wait, model, response);
        } else {
            pages.search(clerk, point, typed, model, response);
        }
        return "views/creneau/changeFind";
    }

    @RequestMapping(value = "/pickup-changes/{point}/open", method = RequestMethod.POST)
    public String open(
            @PathVariable("point") String number, @RequestParam(value = "token", defaultValue = "") String token) {
        PickupPoint point = desk.point(desk.mayLook(), number);
        return "redirect:/pickup-changes/" + point.id().value() + "/order/" + desk.refOf(point, token);
    }

    @RequestMapping(value = "/pickup-changes/{point}/order/{ref}", method = RequestMethod.GET)
    public String order(
            @PathVariable("point") String number,
            @PathVariable("ref") String ref,
            @RequestParam Map<String, String> asked,
            Model model,
            HttpServletResponse response) {
        Clerk clerk = desk.mayLook();
        PickupPoint point = desk.point(clerk, number);
        StaffOrder order = desk.order(clerk, point, ref, asked.getOrDefault("number", ""));
        Optional<PickupPoint> elsewhere = desk.elsewhere(clerk, point, order);
        if (elsewhere.isPresent()) {
            return "redirect:" + ChangePages.address(elsewhere.get(), ref, order.number());
        }
        PickupPoint at = to(clerk, point, asked);
        OrderPage page = pages.page(clerk, order, point, at, pages.day(at, order, asked.getOrDefault("day", "")));
        page.choosing(String.valueOf(model.asMap().getOrDefault(CHOSEN, "")));
        page.at(desk.pointsOf(clerk));
        pages.order(page, order, at, model, response);
        return "views/creneau/change";
    }

    private PickupPoint to(Clerk clerk, PickupPoint point, Map<String, String> asked) {
        String to = asked.getOrDefault("to", "");
        return to.isEmpty() ? point : desk.point(clerk, to);
    }

    /** The fields are those of the page: {@code to}, {@code slot}, {@code reason}, {@code version}, {@code nevertheless}, {@code told}. */
    @RequestMapping(value = "/pickup-changes/{point}/order/{ref}/save", method = RequestMethod.POST)
    public String save(
            @PathVariable("point") String number,
            @PathVariable("ref") String ref,
            @RequestParam Map<String, String> fields,
            RedirectAttributes flash) {
        Clerk clerk = desk.mayChange();
        PickupPoint point = desk.point(clerk, number);
        PickupPoint at = to(clerk, point, fields);
        StaffOrder order = desk.order(clerk, point, ref, fields.getOrDefault("number", ""));
        Form form = new Form(fields);
        Optional<SlotPick> pick = SlotPick.parse(at.id(), form.slot);
        if (!pick.isPresent() || !StaffWish.isReason(form.reason)) {
            return again(point, order, form, words.say(pick.isPresent() ? "problem.reason" : "problem.slot"), flash);
        }
        if (pick.get().override().isPresent()) {
            desk.mayOverride();
            if (!form.nevertheless) {
                return again(point, order, form, words.say("problem.nevertheless"), flash);
            }
        }
        Set<String> toTell = book.toTell(order, at, pick.get());
        if (!toTell.isEmpty() && !form.told) {
            return again(point, order, form, words.say("problem.told"), flash);
        }
        return saved(new Change(point, at, order, form), pick.get(), clerk, toTell, flash);
    }

    private String saved(Change change, SlotPick pick, Clerk clerk, Set<String> told, RedirectAttributes flash) {
        ChangeBook.Said said = new ChangeBook.Said(clerk.actor(), change.form.reason, change.form.version);
        ChangeOutcome outcome = tried(() -> book.save(change.order, pick, said, told), change.order);
        if (outcome == null || !outcome.isDone()) {
            return again(change.point, change.order, change.form, problem(outcome), flash);
        }
        flash.addFlashAttribute(SAID, words.say("said.saved", words.slot(pick.slot(), change.at)));
        return "redirect:" + ChangePages.address(change.at, change.ref(), change.order.number());
    }

    @RequestMapping(value = "/pickup-changes/{point}/order/{ref}/cancel", method = RequestMethod.POST)
    public String cancel(
            @PathVariable("point") String number,
            @PathVariable("ref") String ref,
            @RequestParam Map<String, String> fields,
            RedirectAttributes flash) {
        Clerk clerk = desk.mayChange();
        PickupPoint point = desk.point(clerk, number);
        StaffOrder order = desk.order(clerk, point, ref, fields.getOrDefault("number", ""));
        Form form = new Form(fields);
        if (!StaffWish.isReason(form.reason)) {
            return again(point, order, form, words.say("problem.reason"), flash);
        }
        ChangeBook.Said said = new ChangeBook.Said(clerk.actor(), form.reason, form.version);
        ChangeOutcome outcome = tried(() -> book.cancel(order, said), order);
        if (outcome == null || !outcome.isDone()) {
            return again(point, order, form, problem(outcome), flash);
        }
        flash.addFlashAttribute(SAID, words.say("said.cancelled"));
        return "redirect:" + ChangePages.address(point, ref, order.number());
    }

    /** Null if it is to be tried again later. */
    private static @Nullable ChangeOutcome tried(Trial trial, StaffOrder order) {
        try {
            return trial.run();
        } catch (Conflict | StoreUnavailable e) {
            LOG.warn("The pickup of " + order + " could not be changed", e);
            return null;
        }
    }

    private String problem(@Nullable ChangeOutcome outcome) {
        return outcome == null
                ? words.say("problem.later")
                : String.join(" ", words.refusals(outcome.verdict().refusals()));
    }

    /** What was typed and chosen is there again, over what the pickup is by now. */
    private static String again(
            PickupPoint point, StaffOrder order, Form form, String problem, RedirectAttributes flash) {
        flash.addFlashAttribute(PROBLEM, problem);
        flash.addFlashAttribute(REASON, form.reason);
        flash.addFlashAttribute(CHOSEN, form.slot);
        String ref = order.orderId() + "-" + order.groupId();
        return "redirect:" + ChangePages.address(point, ref, order.number()) + "&to=" + form.to + "&day=" + form.day;
    }

    /** Something that may have to be tried again. */
    private interface Trial {
        ChangeOutcome run();
    }

    /** What is to be changed where. */
    private static final class Change {

        private final PickupPoint point;
        private final PickupPoint at;
        private final StaffOrder order;
        private final Form form;

        private Change(PickupPoint point, PickupPoint at, StaffOrder order, Form form) {
            this.point = point;
            this.at = at;
            this.order = order;
            this.form = form;
        }

        private String ref() {
            return order.orderId() + "-" + order.groupId();
        }
    }

    /** What was sent, cut to what a page can send. */
    private static final class Form {

        private final Map<String, String> fields;
        private final String slot;
        private final String reason;
        private final String to;
        private final String day;
        private final long version;
        private final boolean nevertheless;
        private final boolean told;

        private Form(Map<String, String> sent) {
            this.fields = new LinkedHashMap<>(sent);
            this.slot = text("slot", 1_100);
            this.reason = text("reason", 200);
            this.to = text("to", 19).replaceAll("[^0-9]", "");
            this.day = text("day", 10).replaceAll("[^0-9-]", "");
            this.version = number(text("version", 19));
            this.nevertheless = "true".equals(fields.get("nevertheless"));
            this.told = "true".equals(fields.get("told"));
        }

        private String text(String name, int most) {
            String text = fields.getOrDefault(name, "").trim();
            return text.length() > most ? text.substring(0, most) : text;
        }

        private static long number(String text) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException e) {
                return -1;
            }
        }
    }
}
