// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.stock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What reading a list of stock came to: how many entries it has, and its mistakes in the order of the lines, the first
 * {@value #MOST} of them named and the others counted. Immutable and thread-safe.
 */
public final class ImportReport {

    /** So many mistakes are named. */
    public static final int MOST = 1_000;

    private final long entries;
    private final List<SheetProblem> problems;
    private final long problemCount;
    private final boolean written;
    private final StockSight sight;

    ImportReport(long entries, List<SheetProblem> problems, long problemCount) {
        this(entries, problems, problemCount, false, StockSight.NOTHING);
    }

    private ImportReport(
            long entries, List<SheetProblem> problems, long problemCount, boolean written, StockSight sight) {
        this.sight = sight;
        this.entries = entries;
        this.problems = Collections.unmodifiableList(new ArrayList<>(problems));
        this.problemCount = problemCount;
        this.written = written;
    }

    /** How many lines could be read. */
    public long entries() {
        return entries;
    }

    /** Unmodifiable. */
    public List<SheetProblem> problems() {
        return problems;
    }

    /** All of them, those that are not named too. */
    public long problemCount() {
        return problemCount;
    }

    /** True if every entry is in the stock now; false if none is. */
    public boolean isWritten() {
        return written;
    }

    /** How many entries are not in the stock yet. */
    public int added() {
        return sight.added();
    }

    /** How many are in the stock with other numbers. */
    public int changed() {
        return sight.changed();
    }

    /** How many are in the stock as they are. */
    public int unchanged() {
        return sight.unchanged();
    }

    /** Tells whether the list, and what the stock has of what it names, are still the same. Empty if there are mistakes. */
    public String fingerprint() {
        return sight.fingerprint();
    }

    ImportReport asWritten() {
        return new ImportReport(entries, problems, problemCount, true, sight);
    }

    ImportReport seeing(StockSight seen) {
        return new ImportReport(entries, problems, problemCount, written, seen);
    }

    @Override
    public String toString() {
        return entries + " entries, " + problemCount + " problems " + problems + (written ? ", written" : "");
    }
}
