// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Objects;
import java.util.Optional;
import org.creneau.eligibility.Verdict;
import org.jspecify.annotations.Nullable;

/** What came of a request about a waitlist: the entry as it now is, or why not. Immutable and thread-safe. */
public final class WaitOutcome {

    private final @Nullable WaitEntry entry;
    private final Verdict verdict;

    private WaitOutcome(@Nullable WaitEntry entry, Verdict verdict) {
        this.entry = entry;
        this.verdict = verdict;
    }

    public static WaitOutcome done(WaitEntry entry) {
        return new WaitOutcome(Objects.requireNonNull(entry, "entry"), Verdict.allowed());
    }

    public static WaitOutcome refused(Verdict verdict) {
        return new WaitOutcome(null, verdict);
    }

    public boolean isDone() {
        return entry != null;
    }

    /** Empty if refused. */
    public Optional<WaitEntry> entry() {
        return Optional.ofNullable(entry);
    }

    /** Why not; allowed if {@link #isDone()}. */
    public Verdict verdict() {
        return verdict;
    }

    @Override
    public String toString() {
        return entry != null ? "done " + entry : "refused, " + verdict;
    }
}
