// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Objects;
import java.util.Optional;
import org.creneau.eligibility.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking a shopper, or of an answer: the choice as it stands, and why nothing was done if nothing was.
 * Immutable and thread-safe.
 */
public final class ChoiceOutcome {

    private final @Nullable Choice choice;
    private final Verdict verdict;

    private ChoiceOutcome(@Nullable Choice choice, Verdict verdict) {
        this.choice = choice;
        this.verdict = verdict;
    }

    static ChoiceOutcome done(Choice choice) {
        return new ChoiceOutcome(Objects.requireNonNull(choice, "choice"), Verdict.allowed());
    }

    static ChoiceOutcome refused(@Nullable Choice choice, Verdict verdict) {
        return new ChoiceOutcome(choice, verdict);
    }

    public boolean isDone() {
        return verdict.isAllowed();
    }

    /** The choice as it stands now, with fresh slots if the one that was wanted is gone; empty if there is none. */
    public Optional<Choice> choice() {
        return Optional.ofNullable(choice);
    }

    /** Why not; allowed if {@link #isDone()}. */
    public Verdict verdict() {
        return verdict;
    }

    @Override
    public String toString() {
        return verdict + ", " + (choice == null ? "no choice" : choice);
    }
}
