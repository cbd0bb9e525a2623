// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.time.ZoneId;
import org.creneau.confinement.Ground;
import org.creneau.confinement.InForce;
import org.creneau.eligibility.RuleAnswer;
import org.creneau.eligibility.Verdict;
import org.creneau.format.json.JsonObject;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.storefront.text.PickupTexts;

/** Writes what rules say: codes and facts for programs, and one sentence for people. Thread-safe. */
public class VerdictJson {
    private final PickupTexts texts;
    private final VisitorInquiry visitor;

    public VerdictJson(PickupTexts texts, VisitorInquiry visitor) {
        this.texts = texts;
        this.visitor = visitor;
    }

    /** For the verdicts of one answer about one point. */
    VerdictLines lines(ZoneId zone) {
        return new VerdictLines(texts, zone, visitor.mode());
    }

    /** What refuses, what is to be confirmed first, with the keys to confirm it by, and what is only told. */
    void write(JsonObject json, Verdict verdict, ZoneId zone) {
        lines(zone).write(json, verdict);
    }

    void answer(JsonObject json, RuleAnswer answer, ZoneId zone) {
        json.text("rule", answer.rule())
                .text("name", texts.word("creneau.rule." + answer.rule(), answer.rule()))
                .text("outcome", answer.outcome().name());
        answer.refusal()
                .ifPresent(
                        refusal -> json.object("because", inner -> lines(zone).refusal(inner, refusal)));
        answer.source().ifPresent(source -> json.object("source", inner -> source(inner, source)));
    }

    private void source(JsonObject json, InForce source) {
        Ground own = source.limit().terms().ground();
        Ground ground = own.legalReference().isEmpty() && own.sources().isEmpty()
                ? source.regime().ground()
                : own;
        String id = source.regime().id();
        json.text("regime", id)
                .text("version", source.regime().version())
                .text("name", texts.word("creneau.regime." + id, id))
                .text("basis", source.limit().terms().basis().name())
                .textIfAny("legalReference", ground.legalReference())
                .text("confidence", ground.confidence().name())
                .texts("sources", ground.sources());
    }

    /** Of a verdict that lets nobody book: the code is that of its first reason, the title its sentence. */
    ApiProblem problem(Verdict verdict, ZoneId zone) {
        return new ApiProblem(409, code(verdict), json -> write(json, verdict, zone))
                .titled(texts.refusal(verdict, zone));
    }

    private static String code(Verdict verdict) {
        return verdict.isAllowed() ? "to-confirm" : verdict.refusals().get(0).code();
    }
}
