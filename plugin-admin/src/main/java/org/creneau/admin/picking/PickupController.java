// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.picking;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.picking.CheckAge;
import org.creneau.picking.Means;
import org.creneau.picking.PickGoods;
import org.creneau.picking.PickOrder;
import org.creneau.picking.PickOutcome;
import org.creneau.picking.SettlePickup;
import org.creneau.picking.ShowPickList;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Conflict;
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
 * One pickup: {@code GET /pickup-picking/POINT/pickup/17-23}. {@code POST .../save} says what is in its bags and where they are, {@code
 * .../paid} and {@code .../unpaid} what was paid at the counter, {@code .../age} that an age was checked; {@code POST
 * /pickup-picking/POINT/open} leads there by the token, which stands in no address. What code was
 * typed goes along, unread, so that the shopper is asked once. Who did it is whoever is signed in. After a POST
 * comes a redirect.
 */
@Controller
public class PickupController {
    private static final Log LOG = LogFactory.getLog(PickupController.class);
    private static final String CODE = "code";
    private static final int LONGEST_CODE = 32;

    private final PickDesk desk;
    private final ShowPickList showPickList;
    private final PickGoods pickGoods;
    private final SettlePickup settlePickup;
    private final CheckAge checkAge;
    private final PickWords words;

    public PickupController(
            PickDesk desk,
            ShowPickList showPickList,
            PickGoods pickGoods,
            SettlePickup settlePickup,
            CheckAge checkAge,
            PickWords words) {
        this.desk = desk;
        this.showPickList = showPickList;
        this.pickGoods = pickGoods;
        this.settlePickup = settlePickup;
        this.checkAge = checkAge;
        this.words = words;
    }

    @RequestMapping(value = "/pickup-picking/{point}/open", method = RequestMethod.POST)
    public String open(
            @PathVariable("point") String number,
            @RequestParam(value = "token", defaultValue = "") String token,
            @RequestParam(value = CODE, defaultValue = "") String code,
            RedirectAttributes flash) {
        PickupPoint point = desk.toLook(number);
        keep(code, flash);
        return address(point, PickRef.of(desk.pickupOf(point, token)).toString());
    }

    @RequestMapping(value = "/pickup-picking/{point}/pickup/{ref}", method = RequestMethod.GET)
    public String pickup(
            @PathVariable("point") String number,
            @PathVariable("ref") String ref,
            Model model,
            HttpServletResponse response) {
        PickupPoint point = desk.toLook(number);
        return shown(point, desk.pickup(point, ref), Collections.emptyMap(), model, response);
    }

    private String shown(
            PickupPoint point,
            Reservation reservation,
            Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        PickDesk.keepNowhere(response);
        PickOrder order = showPickList.of(reservation);
        PickupView view = new PickupView(order, point, settlePickup.due(order.reservation()), desk.now(), words);
        model.addAttribute("pickup", view.again(sent));
        model.addAttribute("works", desk.offersWork());
        model.addAttribute("language", words.locale().getLanguage());
        return "views/creneau/pickup";
    }

    /**
     * The fields of a line end in its number; {@code all} puts all that nobody has looked for yet into the bag. What cannot be stored is
     * shown again as it was typed, beside what is stored by now; saving it once more is to have seen that.
     */
    @RequestMapping(value = "/pickup-picking/{point}/pickup/{ref}/save", method = RequestMethod.POST)
    public String save(
            @PathVariable("point") String number,
            @PathVariable("ref") String ref,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = desk.toWork(number);
        PickupPoint point = desk.toLook(number);
        Reservation reservation = desk.pickup(point, ref);
        PickOutcome outcome = saved(reservation, new PickForm(new HashMap<>(fields)), actor);
        String code = fields.getOrDefault(CODE, "");
        if (outcome == PickOutcome.DONE) {
            keep(code, flash);
            flash.addFlashAttribute("said", words.say("said.saved"));
            return address(point, ref);
        }
        if (isCode(code)) {
            model.addAttribute(CODE, code);
        }
        model.addAttribute("problem", words.say(outcome == null ? "problem.LATER" : "problem." + outcome.name()));
        return shown(point, reservation, fields, model, response);
    }

    /** Null if it is to be tried again later. */
    private @Nullable PickOutcome saved(Reservation reservation, PickForm form, Actor actor) {
        try {
            return form.isReadable()
                    ? pickGoods.save(reservation.token(), form.version(), form.entries(), form.bags(), actor)
                    : PickOutcome.WRONG;
        } catch (StoreUnavailable e) {
            LOG.warn("Nothing could be said of reservation " + reservation.token(), e);
            return null;
        }
    }

    @RequestMapping(value = "/pickup-picking/{point}/pickup/{ref}/paid", method = RequestMethod.POST)
    public String paid(
            @PathVariable("point") String number,
            @PathVariable("ref") String ref,
            @RequestParam(value = "amount", defaultValue = "") String amount,
            @RequestParam(value = "means", defaultValue = "") String means,
            @RequestParam(value = CODE, defaultValue = "") String code,
            RedirectAttributes flash) {
        Actor actor = desk.toWork(number);
        keep(code, flash);
        return done(number, ref, "settled", flash, reservation -> {
            for (Means each : EnumSet.allOf(Means.class)) {
                if (each.name().equals(means) && PickForm.isAmount(amount)) {
                    return settlePickup.settle(reservation.token(), new BigDecimal(amount), each, actor);
                }
            }
            return PickOutcome.WRONG;
        });
    }

    @RequestMapping(value = "/pickup-picking/{point}/pickup/{ref}/unpaid", method = RequestMethod.POST)
    public String unpaid(
            @PathVariable("point") String number,
            @PathVariable("ref") String ref,
            @RequestParam(value = "last", defaultValue = "0") int last,
            @RequestParam(value = CODE, defaultValue = "") String code,
            RedirectAttributes flash) {
        Actor actor = desk.toWork(number);
        keep(code, flash);
        return done(
                number, ref, "unsettled", flash, reservation -> settlePickup.undo(reservation.token(), last, actor));
    }

    /** Whoever sends it has ticked that they looked. */
    @RequestMapping(value = "/pickup-picking/{point}/pickup/{ref}/age", method = RequestMethod.POST)
    public String age(
            @PathVariable("point") String number,
            @PathVariable("ref") String ref,
            @RequestParam(value = "years", defaultValue = "0") int years,
            @RequestParam(value = "seen", defaultValue = "false") boolean seen,
            @RequestParam(value = CODE, defaultValue = "") String code,
            RedirectAttributes flash) {
        Actor actor = desk.toWork(number);
        keep(code, flash);
        return done(
                number,
                ref,
                "aged",
                flash,
                reservation -> seen ? checkAge.confirm(reservation.token(), years, actor) : PickOutcome.WRONG);
    }

    private String done(String number, String ref, String said, RedirectAttributes flash, Change change) {
        PickupPoint point = desk.toLook(number);
        Reservation reservation = desk.pickup(point, ref);
        try {
            PickOutcome outcome = change.of(reservation);
            if (outcome == PickOutcome.DONE) {
                flash.addFlashAttribute("said", words.say("said." + said));
            } else {
                flash.addFlashAttribute("problem", words.say("problem." + outcome.name()));
            }
        } catch (Conflict | StoreUnavailable e) {
            LOG.warn("Nothing could be said of reservation " + reservation.token(), e);
            flash.addFlashAttribute("problem", words.say("problem.LATER"));
        }
        return address(point, ref);
    }

    private static void keep(String code, RedirectAttributes flash) {
        if (isCode(code)) {
            flash.addFlashAttribute(CODE, code);
        }
    }

    private static boolean isCode(String code) {
        return !code.isEmpty() && code.length() <= LONGEST_CODE;
    }

    private static String address(PickupPoint point, String ref) {
        return "redirect:/pickup-picking/" + point.id().value() + "/pickup/" + ref;
    }

    /** What is said of a pickup. */
    private interface Change {
        PickOutcome of(Reservation reservation);
    }
}
