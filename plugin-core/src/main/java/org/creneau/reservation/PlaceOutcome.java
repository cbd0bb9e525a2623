// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import org.creneau.eligibility.Verdict;
import org.jspecify.annotations.Nullable;

/** What became of asking for a place: a claim on it, or every reason why not. Immutable and thread-safe. */
final class PlaceOutcome {

    private final Verdict verdict;
    private final @Nullable Claim claim;

    private PlaceOutcome(Verdict verdict, @Nullable Claim claim) {
        this.verdict = verdict;
        this.claim = claim;
    }

    static PlaceOutcome found(Claim claim) {
        return new PlaceOutcome(Verdict.allowed(), claim);
    }

    static PlaceOutcome refused(Verdict verdict) {
        return new PlaceOutcome(verdict, null);
    }

    /** Null if refused. */
    @Nullable
    Claim claim() {
        return claim;
    }

    Verdict verdict() {
        return verdict;
    }
}
