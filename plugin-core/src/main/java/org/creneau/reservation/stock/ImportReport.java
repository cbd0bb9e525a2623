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

    ImportReport(long entries, List<SheetProblem> problems, long problemCount, boolean written) {
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

    ImportReport asWritten() {
        return new ImportReport(entries, problems, problemCount, true);
    }

    @Override
    public String toString() {
        return entries + " entries, " + problemCount + " problems " + problems + (written ? ", written" : "");
    }
}
