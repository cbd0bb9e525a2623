// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.creneau.eligibility.ExplainSlot;
import org.creneau.eligibility.RuleAnswer;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.slot.SlotId;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.storefront.text.PickupTexts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code GET /pickup/points/ID/why?slot=...} lists every rule asked about that slot with its answer and what it rests on, and for one
 * that is refused what to have instead. The home it is asked for comes from the session, never from the URL.
 */
@Controller
public class WhyController {
    private final PickupPoints points;
    private final ExplainSlot explain;
    private final VisitorInquiry visitor;
    private final AlternativeViews instead;
    private final PickupTexts texts;

    public WhyController(
            PickupPoints points,
            ExplainSlot explain,
            AlternativeViews instead,
            VisitorInquiry visitor,
            PickupTexts texts) {
        this.points = points;
        this.explain = explain;
        this.instead = instead;
        this.visitor = visitor;
        this.texts = texts;
    }

    @RequestMapping(value = "/pickup/points/{id}/why", method = RequestMethod.GET)
    public String why(
            @PathVariable("id") String id,
            @RequestParam(value = "slot", defaultValue = "") String slot,
            Model model,
            HttpServletResponse response) {
        Optional<PickupPoint> point = SlotController.pointOf(points, id);
        Optional<SlotId> named = slotOf(slot);
        List<RuleAnswer> answers = point.isPresent() && named.isPresent()
                ? explain.explain(point.get(), named.get(), visitor.now())
                : Collections.<RuleAnswer>emptyList();
        if (answers.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "pickup/unknown";
        }
        model.addAttribute("point", point.get());
        model.addAttribute("day", dayOf(named.get(), point.get()));
        model.addAttribute("when", when(named.get(), point.get()));
        model.addAttribute("lines", lines(answers, point.get()));
        if (answers.stream().anyMatch(answer -> answer.outcome() == RuleAnswer.Outcome.REFUSES)) {
            model.addAttribute("instead", instead.of(named.get()));
        }
        return "pickup/why";
    }

    private List<WhyLine> lines(List<RuleAnswer> answers, PickupPoint point) {
        String mode = visitor.mode();
        List<WhyLine> lines = new ArrayList<WhyLine>();
        for (RuleAnswer answer : answers) {
            String reason = answer.refusal()
                    .map(refusal -> texts.reason(refusal, point.zone(), mode))
                    .orElse("");
            lines.add(new WhyLine(answer, reason, texts));
        }
        return lines;
    }

    private static String dayOf(SlotId slot, PickupPoint point) {
        return slot.start().atZone(point.zone()).toLocalDate().toString();
    }

    private String when(SlotId slot, PickupPoint point) {
        return texts.day(slot.start().atZone(point.zone()).toLocalDate()) + ", "
                + texts.time(slot.start(), point.zone()) + " \u2013 " + texts.time(slot.end(), point.zone());
    }

    private static Optional<SlotId> slotOf(String text) {
        try {
            return Optional.of(SlotId.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
