// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.broadleaf.store.OwnedRows;
import org.creneau.broadleaf.store.Row;
import org.creneau.point.PointId;
import org.creneau.point.Problem;
import org.creneau.point.SeasonHours;
import org.creneau.point.Week;
import org.creneau.reservation.Transactions;

/**
 * Use case: the hours of every week of a point, with those of its seasons, are read and replaced as a whole; special days and closures
 * stay. Whoever saves says which hours they were shown: the second of two is told. All or nothing, in a transaction of its own that
 * makes others who change the point wait. Bean {@code creneauWeekKeeper}. Thread-safe.
 */
public final class WeekKeeper {

    private final PointTable table;
    private final PointJudge judge;
    private final Transactions transactions;
    private EntityManager em;

    public WeekKeeper(PointTable table, Transactions transactions) {
        this.table = table;
        this.judge = new PointJudge(table);
        this.transactions = transactions;
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    /** As they are now, readable or not; empty if there is no such point. */
    public Optional<StoredWeeks> read(PointId id) {
        return transactions.separate(() -> {
            OwnedRows rows = table.rowsOf(id);
            return pointIn(rows, id).map(point -> stored(point, rows));
        });
    }

    /**
     * Replaces the hours; empty if there is no such point. What was wrong with the point before is not held against them.
     *
     * @param seasons of those of certain dates, and of those of every year, the first that holds a date decides it
     * @param seen {@link StoredWeeks#seen()} of what was shown
     * @param agreed what was shown of the pickups that are left out by hours that held them before, and agreed to; they stay booked
     */
    public Optional<WeekAnswer> save(
            PointId id, Week usual, List<SeasonHours> seasons, String seen, AgreedSlots agreed, Instant now) {
        return transactions.separate(() -> {
            PointTable.LOCK.run(em, Collections.singletonList(Collections.singletonMap("id", id.value())));
            OwnedRows rows = table.rowsOf(id);
            return pointIn(rows, id)
                    .map(point -> stored(point, rows).seen().equals(seen)
                            ? save(point, rows, WeekLines.of(usual, seasons), agreed, now)
                            : WeekAnswer.changedSince());
        });
    }

    private WeekAnswer save(Row point, OwnedRows rows, List<HoursLine> wanted, AgreedSlots agreed, Instant now) {
        OwnedRows changed = rows.replacing(PartRows.HOURS, point.id(), numbered(wanted));
        List<Problem> left = judge.problemsOf(point, changed);
        List<Problem> problems = new ArrayList<>(left);
        problems.removeAll(judge.problemsOf(point, rows));
        if (!problems.isEmpty()) {
            return WeekAnswer.refused(problems);
        }
        if (!left.isEmpty() && !isReadable(point, changed)) {
            // No booking can be compared with hours of a point that nobody can make out; what else is wrong with it
            // comes first.
            return WeekAnswer.refused(left);
        }
        List<LeftOut> leftOut = new BookedSlots(em, table).leftOut(point, rows, changed, now);
        if (!agreed.covers(leftOut)) {
            return WeekAnswer.leavesOut(leftOut);
        }
        WeekLines.write(em, point.id(), HoursLine.ofWeeks(rows.of(PartRows.HOURS, point.id())), wanted);
        return WeekAnswer.saved(leftOut);
    }

    private boolean isReadable(Row point, OwnedRows rows) {
        try {
            table.point(point, rows);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<Row> numbered(List<HoursLine> lines) {
        List<Row> rows = new ArrayList<>();
        for (HoursLine line : lines) {
            rows.add(line.row(rows.size() + 1L));
        }
        return rows;
    }

    private static Optional<Row> pointIn(OwnedRows rows, PointId id) {
        return rows.of(PointRows.POINT, id.value()).stream().findFirst();
    }

    private static StoredWeeks stored(Row point, OwnedRows rows) {
        return StoredWeeks.of(
                point.text("name"),
                HoursLine.ofWeeks(rows.of(PartRows.HOURS, point.id())).stream()
                        .map(each -> each.line)
                        .collect(Collectors.toList()));
    }
}
