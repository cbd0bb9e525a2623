// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.creneau.confinement.Answer;
import org.creneau.confinement.Finding;
import org.creneau.confinement.Findings;
import org.creneau.confinement.Judge;
import org.creneau.confinement.Reason;
import org.creneau.confinement.Treatment;
import org.creneau.slot.Slot;

/** The outings of one shopper to one point, all worked out but the slot. Holds somebody's home indirectly. */
final class PreparedOuting implements CollectRule {

    /** Made once, because a code is checked when it is made. */
    private static final Map<Reason, Refusal> BARE = new EnumMap<>(Reason.class);

    static {
        for (Reason reason : Reason.values()) {
            BARE.put(reason, Refusal.of(reason.code()));
        }
    }

    private final Judge judge;
    private final Set<String> acknowledged;

    PreparedOuting(Judge judge, Set<String> acknowledged) {
        this.judge = judge;
        this.acknowledged = acknowledged;
    }

    @Override
    public String code() {
        return OutingIsAllowed.CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return judge(request).refusals().stream().findFirst();
    }

    @Override
    public Verdict judge(CollectRequest request) {
        Slot slot = request.slot();
        Findings findings = judge.judge(slot.startSecond(), slot.endSecond());
        return findings.all().isEmpty() ? Verdict.allowed() : verdict(findings);
    }

    private Verdict verdict(Findings findings) {
        List<Refusal> refusals = new ArrayList<>();
        List<Refusal> toConfirm = new ArrayList<>();
        List<Refusal> notices = new ArrayList<>();
        for (Finding finding : findings.all()) {
            switch (outcome(finding)) {
                case REFUSES:
                    refusals.add(refusal(finding));
                    break;
                case ASKS_TO_CONFIRM:
                    toConfirm.add(refusal(finding));
                    break;
                default:
                    notices.add(refusal(finding));
            }
        }
        return Verdict.of(refusals, toConfirm, notices);
    }

    /** What was acknowledged for this version of the regime is no longer asked, only told. */
    private RuleAnswer.Outcome outcome(Finding finding) {
        if (finding.treatment() == Treatment.ENFORCE) {
            return RuleAnswer.Outcome.REFUSES;
        }
        return finding.treatment() == Treatment.CONFIRM && !acknowledged.contains(Acknowledgement.of(finding))
                ? RuleAnswer.Outcome.ASKS_TO_CONFIRM
                : RuleAnswer.Outcome.INFORMS;
    }

    /** The facts of the finding in their order, then what it rests on and, if it may be confirmed, how that is written. */
    private static Refusal refusal(Finding finding) {
        FactChain chain = new FactChain(Objects.requireNonNull(BARE.get(finding.reason())));
        finding.eachFact(chain);
        Refusal grounded = chain.refusal.with("basis", finding.basis().name());
        return finding.treatment() == Treatment.CONFIRM
                ? grounded.with(Acknowledgement.FACT, Acknowledgement.of(finding))
                : grounded;
    }

    @Override
    public List<RuleAnswer> explain(CollectRequest request) {
        Slot slot = request.slot();
        List<RuleAnswer> answers = new ArrayList<>();
        for (Answer answer : judge.explain(slot.startSecond(), slot.endSecond())) {
            String rule = answer.asked().limit().kind();
            answers.add(answer.finding()
                    .map(finding -> RuleAnswer.of(rule, refusal(finding), outcome(finding)))
                    .orElse(RuleAnswer.holds(rule))
                    .by(answer.asked()));
        }
        return answers;
    }

    /** Adds one fact after the other to a refusal. */
    private static final class FactChain implements BiConsumer<String, Object> {

        private Refusal refusal;

        private FactChain(Refusal bare) {
            this.refusal = bare;
        }

        @Override
        public void accept(String fact, Object value) {
            refusal = refusal.with(fact, value);
        }
    }
}
