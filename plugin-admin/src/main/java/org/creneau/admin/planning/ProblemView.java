// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import org.creneau.reservation.stock.SheetProblem;

/** One mistake of a list as the page reads it. Immutable and thread-safe. */
public final class ProblemView {

    private final long line;
    private final String column;
    private final String words;

    ProblemView(SheetProblem problem, String words) {
        this.line = problem.line();
        this.column = problem.column();
        this.words = words;
    }

    public long getLine() {
        return line;
    }

    /** Empty if it is about the whole line. */
    public String getColumn() {
        return column;
    }

    public String getWords() {
        return words;
    }
}
