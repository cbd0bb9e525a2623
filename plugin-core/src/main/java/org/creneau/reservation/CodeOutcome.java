// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creneau.eligibility.Verdict;

/**
 * What was found by a pickup code: nearly always one reservation, or why none. Two reservations of one point can have the
 * same code by chance; then both are there, and staff tell them apart by name or order. Immutable and thread-safe.
 */
public final class CodeOutcome {

    private final List<Reservation> reservations;
    private final Verdict verdict;

    private CodeOutcome(List<Reservation> reservations, Verdict verdict) {
        this.reservations = Collections.unmodifiableList(new ArrayList<>(reservations));
        this.verdict = verdict;
    }

    static CodeOutcome found(List<Reservation> reservations) {
        return new CodeOutcome(reservations, Verdict.allowed());
    }

    static CodeOutcome refused(Verdict verdict) {
        return new CodeOutcome(Collections.emptyList(), verdict);
    }

    /** By start of the slot, then by token; empty if refused. */
    public List<Reservation> reservations() {
        return reservations;
    }

    /** Why none; allowed if at least one was found. */
    public Verdict verdict() {
        return verdict;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeOutcome
                && reservations.equals(((CodeOutcome) other).reservations)
                && verdict.equals(((CodeOutcome) other).verdict);
    }

    @Override
    public int hashCode() {
        return 31 * reservations.hashCode() + verdict.hashCode();
    }

    @Override
    public String toString() {
        return verdict.isAllowed() ? "found " + reservations : "refused, " + verdict;
    }
}
