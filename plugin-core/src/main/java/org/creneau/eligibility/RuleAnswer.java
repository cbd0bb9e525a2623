// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Objects;
import java.util.Optional;
import org.creneau.confinement.InForce;
import org.jspecify.annotations.Nullable;

/**
 * What one rule, or one limit of a regime, says of a slot: it holds, or not, with code and facts. Data for a page that
 * explains, for JSON and for the log of an inspector. Immutable and thread-safe.
 */
public final class RuleAnswer {

    /** What follows from an answer. Stored by name: never rename a constant. */
    public enum Outcome {
        HOLDS,
        REFUSES,
        /** The shopper must acknowledge it. */
        ASKS_TO_CONFIRM,
        /** The shopper is told. */
        INFORMS
    }

    private final String rule;
    private final @Nullable Refusal refusal;
    private final Outcome outcome;
    private final @Nullable InForce source;

    private RuleAnswer(String rule, @Nullable Refusal refusal, Outcome outcome, @Nullable InForce source) {
        this.rule = rule;
        this.refusal = refusal;
        this.outcome = outcome;
        this.source = source;
    }

    public static RuleAnswer holds(String rule) {
        return new RuleAnswer(Objects.requireNonNull(rule, "rule"), null, Outcome.HOLDS, null);
    }

    /** The outcome is not {@code HOLDS}, otherwise {@link IllegalArgumentException}. */
    public static RuleAnswer of(String rule, Refusal refusal, Outcome outcome) {
        if (outcome == Outcome.HOLDS) {
            throw new IllegalArgumentException("outcome is HOLDS with a refusal, allowed is any other");
        }
        return new RuleAnswer(rule, Objects.requireNonNull(refusal, "refusal"), outcome, null);
    }

    /** The same, as the answer of that limit of that regime. */
    public RuleAnswer by(InForce limit) {
        return new RuleAnswer(rule, refusal, outcome, limit);
    }

    /** The rule's code, or the kind of the limit such as {@code curfew}. */
    public String rule() {
        return rule;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Code and facts; empty if the rule holds. */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /**
     * The limit asked and its regime, with version, basis, legal reference, source and confidence; empty for the rules
     * of the shop itself.
     */
    public Optional<InForce> source() {
        return Optional.ofNullable(source);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleAnswer
                && rule.equals(((RuleAnswer) other).rule)
                && outcome == ((RuleAnswer) other).outcome
                && Objects.equals(refusal, ((RuleAnswer) other).refusal)
                && Objects.equals(source, ((RuleAnswer) other).source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, outcome, refusal);
    }

    @Override
    public String toString() {
        return rule + " " + outcome + (refusal == null ? "" : " " + refusal) + (source == null ? "" : " by " + source);
    }
}
