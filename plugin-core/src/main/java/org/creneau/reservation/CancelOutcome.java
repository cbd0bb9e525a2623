// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.creneau.eligibility.Verdict;

/** What came of cancelling several pickups: all of them, or why none. Immutable and thread-safe. */
public final class CancelOutcome {

    private final List<Reservation> cancelled;
    private final Verdict verdict;

    private CancelOutcome(List<Reservation> cancelled, Verdict verdict) {
        this.cancelled = Collections.unmodifiableList(new ArrayList<>(cancelled));
        this.verdict = Objects.requireNonNull(verdict, "verdict");
    }

    static CancelOutcome done(List<Reservation> cancelled) {
        return new CancelOutcome(cancelled, Verdict.allowed());
    }

    static CancelOutcome refused(Verdict verdict) {
        return new CancelOutcome(Collections.<Reservation>emptyList(), verdict);
    }

    public boolean isDone() {
        return verdict.isAllowed();
    }

    /** What this call cancelled, as it stands now, sorted by group; empty if refused or if there was nothing to cancel. */
    public List<Reservation> cancelled() {
        return cancelled;
    }

    /** Why not; allowed if {@link #isDone()}. */
    public Verdict verdict() {
        return verdict;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CancelOutcome
                && cancelled.equals(((CancelOutcome) other).cancelled)
                && verdict.equals(((CancelOutcome) other).verdict);
    }

    @Override
    public int hashCode() {
        return 31 * cancelled.hashCode() + verdict.hashCode();
    }

    @Override
    public String toString() {
        return isDone() ? "cancelled " + cancelled : "refused, " + verdict;
    }
}
