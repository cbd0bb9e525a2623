// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Objects;
import java.util.Optional;
import org.creneau.eligibility.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What came of moving a reservation to another state: the reservation as it stands, or why it was left alone.
 * Immutable and thread-safe.
 */
public final class ChangeOutcome {

    private final @Nullable Reservation reservation;
    private final Verdict verdict;

    private ChangeOutcome(@Nullable Reservation reservation, Verdict verdict) {
        this.reservation = reservation;
        this.verdict = verdict;
    }

    public static ChangeOutcome done(Reservation reservation) {
        return new ChangeOutcome(Objects.requireNonNull(reservation, "reservation"), Verdict.allowed());
    }

    /** Throws {@link IllegalArgumentException} for a verdict that allows. */
    public static ChangeOutcome refused(Verdict verdict) {
        if (verdict.isAllowed()) {
            throw new IllegalArgumentException("verdict is allowed, allowed is one with at least one refusal");
        }
        return new ChangeOutcome(null, verdict);
    }

    public boolean isDone() {
        return reservation != null;
    }

    /** The reservation as it stands now; empty if refused. */
    public Optional<Reservation> reservation() {
        return Optional.ofNullable(reservation);
    }

    /** Why not; allowed if {@link #isDone()}. */
    public Verdict verdict() {
        return verdict;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeOutcome
                && Objects.equals(reservation, ((ChangeOutcome) other).reservation)
                && verdict.equals(((ChangeOutcome) other).verdict);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(reservation) + verdict.hashCode();
    }

    @Override
    public String toString() {
        return reservation != null ? "done " + reservation : "refused, " + verdict;
    }
}
