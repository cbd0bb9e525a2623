// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.choice;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.AnswerChoice;
import org.creneau.reservation.Choice;
import org.creneau.reservation.ChoiceOutcome;
import org.creneau.reservation.Conflict;
import org.creneau.slot.SlotId;
import org.creneau.storefront.held.OrderPickup;
import org.creneau.storefront.text.PickupTexts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code GET /pickup/choice/SIGNED} says why a slot cannot be kept and what there is instead; a POST to the same address
 * answers. The signature is all that is asked for; a link that is not one, is over or was made for something else is not found.
 * Opening the page changes nothing. After a POST comes a redirect, and the same answer again leads to the same page.
 */
@Controller
public class ChoiceController {
    static final String PROBLEM = "pickupProblem";
    static final String PAGE = "pickup/choice";
    static final String UNKNOWN = "pickup/unknown-link";

    private static final String CANCEL = "cancel";
    private static final String CALL = "call";
    private static final Log LOG = LogFactory.getLog(ChoiceController.class);

    private final ChoiceLinks links;
    private final ChosenPickups pickups;
    private final AnswerChoice answerChoice;
    private final PickupTexts texts;
    private final Clock clock;

    public ChoiceController(
            ChoiceLinks links, ChosenPickups pickups, AnswerChoice answerChoice, PickupTexts texts, Clock clock) {
        this.links = links;
        this.pickups = pickups;
        this.answerChoice = answerChoice;
        this.texts = texts;
        this.clock = clock;
    }

    @RequestMapping(value = "/pickup/choice/{signed}", method = RequestMethod.GET)
    public String show(@PathVariable("signed") String signed, Model model, HttpServletResponse response) {
        Optional<Choice> choice = open(signed, response);
        Optional<OrderPickup> pickup = choice.flatMap(pickups::of);
        if (!choice.isPresent() || !pickup.isPresent()) {
            return notFound(response);
        }
        OrderPickup found = pickup.get();
        model.addAttribute("signed", signed);
        model.addAttribute("manage", links.manage(found.reservation()));
        model.addAttribute(
                "choice", new ChoiceView(choice.get(), found.reservation(), found.point(), texts, clock.instant()));
        return PAGE;
    }

    /** Kept in no cache and no search engine, and the pages it leads to do not learn the address. */
    private Optional<Choice> open(String signed, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        return links.read(signed);
    }

    private static String notFound(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return UNKNOWN;
    }

    /**
     * Answers.
     *
     * @param round which choice the page was about; one of an old page is refused
     * @param answer a slot, {@code cancel} or {@code call}
     */
    @RequestMapping(value = "/pickup/choice/{signed}", method = RequestMethod.POST)
    public String answer(
            @PathVariable("signed") String signed,
            @RequestParam(value = "round", defaultValue = "") String round,
            @RequestParam(value = "answer", defaultValue = "") String answer,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Optional<Choice> choice = open(signed, response);
        Optional<OrderPickup> pickup = choice.flatMap(pickups::of);
        if (!choice.isPresent() || !pickup.isPresent()) {
            return notFound(response);
        }
        flash(
                answered(
                        choice.get(),
                        numbered(round),
                        answer,
                        pickup.get().point().zone()),
                flash);
        return "redirect:" + ChoiceLinks.PATH + signed;
    }

    private static void flash(String problem, RedirectAttributes flash) {
        if (!problem.isEmpty()) {
            flash.addFlashAttribute(PROBLEM, problem);
        }
    }

    /** 0, which no choice has, for what is no number. */
    private static int numbered(String round) {
        return round.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(round) : 0;
    }

    /** What stands in the way, in words; empty if nothing does. */
    private String answered(Choice choice, int round, String answer, ZoneId zone) {
        Optional<SlotId> slot = slot(answer);
        if (!slot.isPresent() && !CANCEL.equals(answer) && !CALL.equals(answer)) {
            return texts.message("creneau.choice.none");
        }
        try {
            ChoiceOutcome outcome = slot.map(wanted -> answerChoice.accept(choice.token(), round, wanted))
                    .orElseGet(() -> declined(choice, round, answer));
            return texts.refusal(outcome.verdict(), zone);
        } catch (Conflict e) {
            LOG.warn(choice + " could not be answered", e);
            return texts.message("creneau.problem.later");
        }
    }

    private ChoiceOutcome declined(Choice choice, int round, String answer) {
        return CANCEL.equals(answer)
                ? answerChoice.cancel(choice.token(), round)
                : answerChoice.callMe(choice.token(), round);
    }

    private static Optional<SlotId> slot(String answer) {
        try {
            return Optional.of(SlotId.parse(answer));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
