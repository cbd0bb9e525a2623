// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.creneau.broadleaf.sheet.ListChange;
import org.creneau.broadleaf.sheet.ListReport;
import org.creneau.reservation.stock.ImportReport;
import org.creneau.reservation.stock.SheetProblem;

/** What a page shows of a list that was looked at, whatever it is of. Immutable and thread-safe. */
public final class ListSight {

    private final int[] counts;
    private final List<ListChange> changes;
    private final List<SheetProblem> problems;
    private final long problemCount;
    private final String fingerprint;
    private final boolean written;

    private ListSight(
            int[] counts,
            List<ListChange> changes,
            List<SheetProblem> problems,
            long problemCount,
            String fingerprint,
            boolean written) {
        this.counts = counts;
        this.changes = changes;
        this.problems = problems;
        this.problemCount = problemCount;
        this.fingerprint = fingerprint;
        this.written = written;
    }

    static ListSight of(ListReport report) {
        return new ListSight(
                new int[] {report.added(), report.changed(), report.removed(), report.unchanged()},
                report.changes(),
                report.problems(),
                report.problemCount(),
                report.fingerprint(),
                report.outcome() == ListReport.Outcome.WRITTEN);
    }

    static ListSight of(ImportReport report) {
        return new ListSight(
                new int[] {report.added(), report.changed(), 0, report.unchanged()},
                Collections.emptyList(),
                report.problems(),
                report.problemCount(),
                report.fingerprint(),
                report.isWritten());
    }

    /** Of a file that is no table in UTF-8. */
    static ListSight unreadable() {
        return new ListSight(
                new int[4],
                Collections.emptyList(),
                Collections.singletonList(new SheetProblem(1, "", SheetProblem.NOT_READABLE, "")),
                1,
                "",
                false);
    }

    public int getAdded() {
        return counts[0];
    }

    public int getChanged() {
        return counts[1];
    }

    public int getRemoved() {
        return counts[2];
    }

    public int getUnchanged() {
        return counts[3];
    }

    /** The first of them; of stock none. */
    public List<ChangeView> getChanges() {
        return changes.stream().map(ChangeView::new).collect(Collectors.toList());
    }

    /** How many changes are not told. */
    public int getUntold() {
        return changes.isEmpty() ? 0 : Math.max(0, counts[0] + counts[1] + counts[2] - changes.size());
    }

    List<SheetProblem> problems() {
        return problems;
    }

    public long getProblemCount() {
        return problemCount;
    }

    /** Whether it can be brought: nothing is wrong, and something would change. */
    public boolean isToBring() {
        return problemCount == 0 && counts[0] + counts[1] + counts[2] > 0;
    }

    public String getFingerprint() {
        return fingerprint;
    }

    boolean isWritten() {
        return written;
    }

    /** One change as the page reads it. */
    public static final class ChangeView {

        private final ListChange change;

        private ChangeView(ListChange change) {
            this.change = change;
        }

        /** Empty for what no line says. */
        public String getLine() {
            return change.line() == 0 ? "" : String.valueOf(change.line());
        }

        public String getAbout() {
            return change.about();
        }

        public String getBefore() {
            return change.before();
        }

        public String getAfter() {
            return change.after();
        }
    }
}
