// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Objects;
import java.util.Optional;
import org.creneau.eligibility.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What came of confirming a hold: the reservation, or why the place is lost to the shopper. Immutable and
 * thread-safe.
 */
public final class ConfirmOutcome {

    private final @Nullable Reservation reservation;
    private final Verdict verdict;
    private final boolean changed;

    private ConfirmOutcome(@Nullable Reservation reservation, Verdict verdict, boolean changed) {
        this.reservation = reservation;
        this.verdict = verdict;
        this.changed = changed;
    }

    public static ConfirmOutcome confirmed(Reservation reservation) {
        return new ConfirmOutcome(Objects.requireNonNull(reservation, "reservation"), Verdict.allowed(), true);
    }

    /** Confirmed by an earlier call; whoever undoes this one must leave it alone. */
    static ConfirmOutcome alreadyConfirmed(Reservation reservation) {
        return new ConfirmOutcome(reservation, Verdict.allowed(), false);
    }

    /** Throws {@link IllegalArgumentException} for a verdict that allows. */
    public static ConfirmOutcome lost(Verdict verdict) {
        if (verdict.isAllowed()) {
            throw new IllegalArgumentException("verdict is allowed, allowed is one with at least one refusal");
        }
        return new ConfirmOutcome(null, verdict, false);
    }

    /** True if this very call confirmed the reservation, false if it was confirmed before or is lost. */
    public boolean isChanged() {
        return changed;
    }

    public boolean isConfirmed() {
        return reservation != null;
    }

    /** The confirmed reservation; empty if lost. */
    public Optional<Reservation> reservation() {
        return Optional.ofNullable(reservation);
    }

    /** Why not; allowed if {@link #isConfirmed()}. */
    public Verdict verdict() {
        return verdict;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConfirmOutcome
                && Objects.equals(reservation, ((ConfirmOutcome) other).reservation)
                && verdict.equals(((ConfirmOutcome) other).verdict)
                && changed == ((ConfirmOutcome) other).changed;
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(reservation) + verdict.hashCode();
    }

    @Override
    public String toString() {
        return reservation != null ? "confirmed " + reservation : "lost, " + verdict;
    }
}
