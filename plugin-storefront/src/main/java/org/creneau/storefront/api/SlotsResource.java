// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.creneau.eligibility.Alternatives;
import org.creneau.eligibility.ExplainSlot;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.RuleAnswer;
import org.creneau.eligibility.Window;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.slot.SlotId;
import org.creneau.storefront.guard.Traffic;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.storefront.slot.PointSlots;
import org.creneau.storefront.slot.SlotsOfPoint;

/**
 * {@code GET points/ID/slots} lists the slots of some days, refused ones with their reasons; {@code GET slots/SLOT} says what every
 * rule answers for one, and what could be had instead. All of it for what is in the visitor's cart. Thread-safe.
 */
public class SlotsResource implements ApiResource {
    private static final int MOST_DAYS = 31;
    private static final int USUAL_DAYS = 7;
    private static final int PAST_DAYS = 1;
    private static final int MOST_AHEAD_DAYS = 400;

    /** Of a slot without reasons; the rest of the answer is less than one. */
    private static final int LIKELY_BYTES = 420;

    private final PickupPoints points;
    private final SlotsOfPoint slots;
    private final Explanations explanations;
    private final SlotJson writer;
    private final ForParam parts = new ForParam();

    /** What explains a slot, in one. */
    public static final class Explanations {
        private final ExplainSlot explain;
        private final Alternatives alternatives;
        private final VisitorInquiry visitor;
        private final VerdictJson verdicts;

        public Explanations(
                ExplainSlot explain, Alternatives alternatives, VisitorInquiry visitor, VerdictJson verdicts) {
            this.explain = explain;
            this.alternatives = alternatives;
            this.visitor = visitor;
            this.verdicts = verdicts;
        }
    }

    public SlotsResource(PickupPoints points, SlotsOfPoint slots, Explanations explanations, SlotJson writer) {
        this.points = points;
        this.slots = slots;
        this.explanations = explanations;
        this.writer = writer;
    }

    @Override
    public List<ApiRoute> routes() {
        return Arrays.asList(
                ApiRoute.get("points/{point}/slots", Traffic.SEARCH, this::list),
                ApiRoute.get("slots/{slot}", Traffic.SEARCH, this::verdict));
    }

    private ApiAnswer list(ApiRequest request) {
        PickupPoint point = PointsResource.pointOf(request, points);
        parts.check(request.params());
        LocalDate today = explanations.visitor.moment().atZone(point.zone()).toLocalDate();
        LocalDate from =
                request.params().day("from", today, today.minusDays(PAST_DAYS), today.plusDays(MOST_AHEAD_DAYS));
        int days = request.params().number("days", 1, MOST_DAYS, USUAL_DAYS);
        boolean free = request.params().flag("free");
        Window window = Window.of(
                from.atStartOfDay(point.zone()).toInstant(),
                from.plusDays(days).atStartOfDay(point.zone()).toInstant());
        PointSlots found = slots.between(point, window);
        List<OfferedSlot> shown = free ? found.free() : found.offered();
        SlotLines lines = writer.lines(found, point.zone());
        return ApiAnswer.ok(
                LIKELY_BYTES * (1 + shown.size()),
                json -> json.number("point", point.id().value())
                        .text("timeZone", point.zone().getId())
                        .text("from", from.toString())
                        .number("days", days)
                        .list("slots", shown, lines::write));
    }

    private ApiAnswer verdict(ApiRequest request) {
        SlotId slot = Params.slot("slot", request.part("slot"));
        PickupPoint point = points.find(slot.point()).orElseThrow(ApiProblem::notFound);
        parts.check(request.params());
        Inquiry inquiry = explanations.visitor.now();
        List<RuleAnswer> answers = explanations.explain.explain(point, slot, inquiry);
        if (answers.isEmpty()) {
            throw ApiProblem.notFound();
        }
        boolean refused = answers.stream().anyMatch(answer -> answer.outcome() == RuleAnswer.Outcome.REFUSES);
        return ApiAnswer.ok(json -> {
            writer.times(json, slot, point.zone());
            json.number("point", point.id().value()).flag("free", !refused);
            json.list("rules", answers, (each, answer) -> explanations.verdicts.answer(each, answer, point.zone()));
            if (refused) {
                json.list("instead", explanations.alternatives.insteadOf(slot, inquiry), (each, one) -> {
                    writer.times(each, one.offered().slot());
                    each.number("point", one.point().id().value())
                            .text("pointName", one.point().name());
                });
            }
        });
    }
}
