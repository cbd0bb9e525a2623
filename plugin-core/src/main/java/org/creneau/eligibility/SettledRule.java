// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.List;
import java.util.Optional;

/**
 * A rule whose answer for one shopper at one point is the same for every slot, with that answer. Whoever looks for a first slot need
 * not walk along any if it refuses. Immutable and thread-safe.
 */
final class SettledRule implements CollectRule {
    private final CollectRule rule;
    private final Verdict verdict;

    SettledRule(CollectRule rule, Verdict verdict) {
        this.rule = rule;
        this.verdict = verdict;
    }

    /** For a rule that has nothing to say against any slot. */
    static CollectRule holding(CollectRule rule) {
        return new SettledRule(rule, Verdict.allowed());
    }

    /** For a rule that gives one reason at most. */
    static CollectRule of(CollectRule rule, Optional<Refusal> refusal) {
        return new SettledRule(rule, refusal.map(Verdict::refusedBy).orElse(Verdict.allowed()));
    }

    boolean isRefused() {
        return !verdict.isAllowed();
    }

    /** Whether it has nothing to say, so that it need not be asked. */
    boolean isSilent() {
        return verdict.isSilent();
    }

    @Override
    public String code() {
        return rule.code();
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return verdict.refusals().stream().findFirst();
    }

    @Override
    public Verdict judge(CollectRequest request) {
        return verdict;
    }

    @Override
    public List<RuleAnswer> explain(CollectRequest request) {
        return rule.explain(request);
    }
}
