// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.time.ZoneId;
import java.util.IdentityHashMap;
import java.util.Map;
import org.creneau.eligibility.Acknowledgement;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.format.json.JsonMembers;
import org.creneau.format.json.JsonObject;
import org.creneau.storefront.text.PickupTexts;

/**
 * Writes verdicts for one answer: codes and facts for programs, and one sentence for people. A verdict or a reason that a rule gives for
 * every slot is one object, and is put into words once. For one thread.
 */
final class VerdictLines {
    private final PickupTexts texts;
    private final ZoneId zone;
    private final String mode;
    private final Map<Refusal, String> reasons = new IdentityHashMap<Refusal, String>();
    private final Map<Verdict, JsonMembers> written = new IdentityHashMap<Verdict, JsonMembers>();

    /** @param mode how the visitor comes, as the end of a message key */
    VerdictLines(PickupTexts texts, ZoneId zone, String mode) {
        this.texts = texts;
        this.zone = zone;
        this.mode = mode;
    }

    /** What {@link #write} writes, to be put in. */
    JsonMembers members(Verdict verdict) {
        return written.computeIfAbsent(verdict, told -> JsonObject.members(members -> write(members, told)));
    }

    /** What refuses, what is to be confirmed first, with the keys to confirm it by, and what is only told. */
    void write(JsonObject json, Verdict verdict) {
        json.list("refusals", verdict.refusals(), this::refusal);
        json.list("toConfirm", verdict.toConfirm(), (each, asked) -> {
            Acknowledgement.keyOf(asked).ifPresent(key -> each.text("acknowledge", key));
            each.text("statement", texts.confirmation(asked, zone));
            refusal(each, asked);
        });
        json.list("notices", verdict.notices(), this::refusal);
    }

    void refusal(JsonObject json, Refusal refusal) {
        json.text("code", refusal.code())
                .text("reason", reasons.computeIfAbsent(refusal, told -> texts.reason(told, zone, mode)));
        json.object("facts", inner -> refusal.facts().forEach((name, value) -> fact(inner, name, value)));
    }

    private static void fact(JsonObject json, String name, Object value) {
        if (value instanceof Integer || value instanceof Long) {
            json.number(name, ((Number) value).longValue());
        } else {
            json.text(name, value.toString());
        }
    }
}
