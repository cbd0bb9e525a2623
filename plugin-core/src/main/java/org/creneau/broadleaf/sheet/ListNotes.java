// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.creneau.reservation.stock.ImportReport;
import org.creneau.reservation.stock.SheetProblem;

/** What is wrong with a list: the first {@value ImportReport#MOST} mistakes are named, the others counted. For one thread. */
public final class ListNotes {

    private final List<SheetProblem> problems = new ArrayList<>();
    private final Set<Long> broken = new TreeSet<>();
    private long count;

    public void add(SheetProblem problem) {
        count++;
        broken.add(problem.line());
        if (problems.size() < ImportReport.MOST) {
            problems.add(problem);
        }
    }

    /** Whether something is wrong in that line. */
    public boolean isBroken(long line) {
        return broken.contains(line);
    }

    /** All of them, those that are not named too. */
    public long count() {
        return count;
    }

    /** Sorted by line. */
    public List<SheetProblem> problems() {
        List<SheetProblem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingLong(SheetProblem::line));
        return sorted;
    }
}
