// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.time.ZoneId;
import org.creneau.confinement.Ground;
import org.creneau.confinement.InForce;
import org.creneau.eligibility.Acknowledgement;
import org.creneau.eligibility.Refusal;
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

    /** What refuses, what is to be confirmed first, with the keys to confirm it by, and what is only told. */
    void write(JsonObject json, Verdict verdict, ZoneId zone) {
        String mode = visitor.mode();
        json.list("refusals", verdict.refusals(), (each, refusal) -> refusal(each, refusal, zone, mode));
        json.list("toConfirm", verdict.toConfirm(), (each, asked) -> {
            Acknowledgement.keyOf(asked).ifPresent(key -> each.text("acknowledge", key));
            each.text("statement", texts.confirmation(asked, zone));
            refusal(each, asked, zone, mode);
        });
        json.list("notices", verdict.notices(), (each, notice) -> refusal(each, notice, zone, mode));
    }

    private void refusal(JsonObject json, Refusal refusal, ZoneId zone, String mode) {
        json.text("code", refusal.code()).text("reason", texts.reason(refusal, zone, mode));
        json.object("facts", inner -> refusal.facts().forEach((name, value) -> fact(inner, name, value)));
    }

    private static void fact(JsonObject json, String name, Object value) {
        if (value instanceof Integer || value instanceof Long) {
            json.number(name, ((Number) value).longValue());
        } else {
            json.text(name, value.toString());
        }
    }

    void answer(JsonObject json, RuleAnswer answer, ZoneId zone) {
        String mode = visitor.mode();
        json.text("rule", answer.rule())
                .text("name", texts.word("creneau.rule." + answer.rule(), answer.rule()))
                .text("outcome", answer.outcome().name());
        answer.refusal().ifPresent(refusal -> json.object("because", inner -> refusal(inner, refusal, zone, mode)));
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
