// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.util.Collections;
import java.util.List;
import org.creneau.confinement.Confidence;
import org.creneau.confinement.InForce;
import org.creneau.eligibility.RuleAnswer;
import org.creneau.storefront.text.Grounds;
import org.creneau.storefront.text.PickupTexts;

/** One rule asked about a slot, its answer and what it rests on, in words. Immutable. */
public final class WhyLine {
    private final RuleAnswer answer;
    private final String reason;
    private final PickupTexts texts;

    /** The reason is empty for a rule that holds. */
    WhyLine(RuleAnswer answer, String reason, PickupTexts texts) {
        this.answer = answer;
        this.reason = reason;
        this.texts = texts;
    }

    public String getRule() {
        return texts.word("creneau.rule." + answer.rule(), answer.rule());
    }

    /** {@code HOLDS}, {@code REFUSES}, {@code ASKS_TO_CONFIRM} or {@code INFORMS}. */
    public String getOutcome() {
        return answer.outcome().name();
    }

    public String getReason() {
        return reason;
    }

    /** Whether it is a limit of a regime, which has a basis and a reference. */
    public boolean isOfRegime() {
        return answer.source()
                .filter(limit -> !limit.regime().ground().sources().isEmpty()
                        || !reference(limit).isEmpty())
                .isPresent();
    }

    public String getRegime() {
        return answer.source()
                .map(limit -> texts.word(
                        "creneau.regime." + limit.regime().id(), limit.regime().id()))
                .orElse("");
    }

    /** {@code LAW}, {@code ANNOUNCED}, {@code WISH}, or empty. */
    public String getBasis() {
        return answer.source()
                .map(limit -> limit.limit().terms().basis().name())
                .orElse("");
    }

    public String getReference() {
        return answer.source().map(WhyLine::reference).orElse("");
    }

    /** Addresses or names of documents. */
    public List<String> getSources() {
        return answer.source().map(WhyLine::sources).orElse(Collections.<String>emptyList());
    }

    /** Whether that source is an address one can follow; one cut short is not. */
    public boolean isLink(String source) {
        return Grounds.isLink(source);
    }

    /** {@code HIGH}, {@code MEDIUM} or {@code LOW}, or empty. */
    public String getConfidence() {
        return answer.source()
                .map(limit -> Grounds.of(limit).confidence())
                .map(Confidence::name)
                .orElse("");
    }

    private static String reference(InForce limit) {
        return Grounds.of(limit).legalReference();
    }

    private static List<String> sources(InForce limit) {
        return Grounds.of(limit).sources();
    }
}
