// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Objects;
import java.util.Optional;
import org.creneau.eligibility.Verdict;
import org.jspecify.annotations.Nullable;

/** What came of holding a slot: the shopper's reservation, or every reason why not. Immutable and thread-safe. */
public final class HoldOutcome {

    private final @Nullable Reservation reservation;
    private final Verdict verdict;

    private HoldOutcome(@Nullable Reservation reservation, Verdict verdict) {
        this.reservation = reservation;
        this.verdict = verdict;
    }

    public static HoldOutcome held(Reservation reservation) {
        return new HoldOutcome(Objects.requireNonNull(reservation, "reservation"), Verdict.allowed());
    }

    /** Throws {@link IllegalArgumentException} for a verdict that lets one book. */
    public static HoldOutcome refused(Verdict verdict) {
        if (verdict.isBookable()) {
            throw new IllegalArgumentException(
                    "verdict is bookable, allowed is one with a refusal or something to confirm");
        }
        return new HoldOutcome(null, verdict);
    }

    public boolean isHeld() {
        return reservation != null;
    }

    /** The shopper's hold; empty if refused. */
    public Optional<Reservation> reservation() {
        return Optional.ofNullable(reservation);
    }

    /** Why not; allowed if {@link #isHeld()}. */
    public Verdict verdict() {
        return verdict;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HoldOutcome
                && Objects.equals(reservation, ((HoldOutcome) other).reservation)
                && verdict.equals(((HoldOutcome) other).verdict);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(reservation) + verdict.hashCode();
    }

    @Override
    public String toString() {
        return reservation != null ? "held " + reservation : "refused, " + verdict;
    }
}
