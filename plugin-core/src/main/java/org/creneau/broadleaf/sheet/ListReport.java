// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creneau.reservation.stock.SheetProblem;

/**
 * What bringing a list comes to, or came to: how many rows are new, changed, taken away and as they were, the first {@value
 * #MOST_CHANGES} changes, the mistakes, and a fingerprint of the list and of what it would change. Immutable and thread-safe.
 */
public final class ListReport {

    /** So many changes are told one by one. */
    public static final int MOST_CHANGES = 300;

    /** How a list came out. */
    public enum Outcome {
        /** Nothing was written, nor was anything meant to be, or there are mistakes. */
        LOOKED,
        /** Everything is written. */
        WRITTEN,
        /** Nothing is written, for somebody changed something since the fingerprint was taken. */
        CHANGED_SINCE
    }

    private final Tally tally;
    private final ListNotes notes;
    private final String fingerprint;
    private final Outcome outcome;

    ListReport(Tally tally, ListNotes notes, String fingerprint, Outcome outcome) {
        this.tally = tally;
        this.notes = notes;
        this.fingerprint = fingerprint;
        this.outcome = outcome;
    }

    /** Of a list that was looked at. */
    public static ListReport of(Tally tally, ListNotes notes, String fingerprint) {
        return new ListReport(tally, notes, fingerprint, Outcome.LOOKED);
    }

    /** The same that came out otherwise. */
    public ListReport came(Outcome other) {
        return new ListReport(tally, notes, fingerprint, other);
    }

    public int added() {
        return tally.added;
    }

    public int changed() {
        return tally.changed;
    }

    public int removed() {
        return tally.removed;
    }

    public int unchanged() {
        return tally.unchanged;
    }

    /** Unmodifiable. */
    public List<ListChange> changes() {
        return Collections.unmodifiableList(new ArrayList<>(tally.changes));
    }

    /** Sorted by line. */
    public List<SheetProblem> problems() {
        return notes.problems();
    }

    /** All of them, those that are not named too. */
    public long problemCount() {
        return notes.count();
    }

    /** Whether anything would be written. */
    public boolean isEmpty() {
        return tally.added + tally.changed + tally.removed == 0;
    }

    public String fingerprint() {
        return fingerprint;
    }

    public Outcome outcome() {
        return outcome;
    }

    @Override
    public String toString() {
        return outcome + ": +" + added() + " ~" + changed() + " -" + removed() + " =" + unchanged() + ", "
                + problemCount() + " problems " + problems();
    }
}
