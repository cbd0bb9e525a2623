// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.PlaceDesk;
import org.creneau.reservation.Refusals;
import org.creneau.slot.SlotId;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.storefront.inquiry.VisitorPortion;
import org.creneau.storefront.text.PickupTexts;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells on the next page why a slot was not held, what to confirm first or what to choose instead. Thread-safe. */
public class RefusedHold {
    /** Flash attribute: the slot to be chosen still, as the page names it. */
    static final String CHOSEN = "chosenSlot";

    /** Flash attribute: what was ticked. */
    static final String CONFIRMED = "confirmedBefore";

    private static final String PROBLEM = "pickupProblem";

    private final PickupPoints points;
    private final AlternativeViews instead;
    private final VisitorInquiry visitor;
    private final PickupTexts texts;
    private final VisitorPortion portion = new VisitorPortion();

    public RefusedHold(PickupPoints points, AlternativeViews instead, VisitorInquiry visitor, PickupTexts texts) {
        this.points = points;
        this.instead = instead;
        this.visitor = visitor;
        this.texts = texts;
    }

    String because(String key, String path, RedirectAttributes flash) {
        flash.addFlashAttribute(PROBLEM, texts.message(key));
        return "redirect:" + path;
    }

    String because(Verdict verdict, SlotId id, Set<String> confirmed, RedirectAttributes flash) {
        Optional<PickupPoint> point = points.find(id.point());
        if (!point.isPresent()) {
            Verdict unknown = Verdict.refusedBy(Refusal.of(PlaceDesk.POINT_UNKNOWN));
            flash.addFlashAttribute(PROBLEM, texts.refusal(unknown, ZoneOffset.UTC));
            return "redirect:/pickup";
        }
        flash.addFlashAttribute(PROBLEM, problem(verdict, point.get()));
        if (verdict.isAllowed()) {
            flash.addFlashAttribute(CHOSEN, id.toString());
            flash.addFlashAttribute(CONFIRMED, new ArrayList<String>(confirmed));
        } else if (!verdict.isRefusedFor(Refusals.CONFIRMED)) {
            flash.addFlashAttribute("instead", instead.of(id));
        }
        LocalDate day = id.start().atZone(point.get().zone()).toLocalDate();
        return "redirect:/pickup/points/" + id.point().value() + "?day=" + day + portion.query("&");
    }

    private String problem(Verdict verdict, PickupPoint point) {
        return verdict.isAllowed()
                ? texts.refusal(verdict, point.zone())
                : texts.reason(verdict.refusals().get(0), point.zone(), visitor.mode());
    }
}
