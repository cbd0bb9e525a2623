// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Collections;
import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;
import javax.persistence.PersistenceContext;
import org.creneau.broadleaf.sheet.ListReading;
import org.creneau.broadleaf.sheet.ListReport;
import org.creneau.broadleaf.store.Turns;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Transactions;
import org.creneau.reservation.stock.Sheet;
import org.creneau.reservation.stock.SheetFormat;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The points, or their opening hours, as a list for a spreadsheet: written, looked at against what there is, and brought, all or
 * nothing, in one transaction. A list is brought only as it was looked at: if it is another one, or somebody changed meanwhile what it
 * is about, nothing is written. Memory grows with the lines, of which a list has at most 50,000, not with what they change. Bean {@code
 * creneauPointLists}. Thread-safe.
 */
public final class PointLists {

    /** What a list is of. */
    public enum Kind {
        POINTS,
        HOURS
    }

    private final PointList points;
    private final HoursList hours;
    private final SheetFormat format;
    private final Transactions transactions;
    private EntityManager em;

    public PointLists(PointTable table, SheetFormat format, Transactions transactions) {
        this.points = new PointList(table);
        this.hours = new HoursList(table);
        this.format = format;
        this.transactions = transactions;
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    /** What would come of it; writes nothing. Throws {@link UncheckedIOException} if it cannot be read. */
    public ListReport look(Kind kind, Sheet sheet) {
        return transactions.separate(() -> run(kind, sheet, new ListRun(em, false)));
    }

    /**
     * Writes the list if it is right and its fingerprint is that one. Lists of points are brought one after the other, so that two
     * people who bring the same new points at once add them once. Throws {@link UncheckedIOException} if it cannot be read, and
     * {@link Conflict} if the database refuses in passing; nothing is written then.
     */
    public ListReport bring(Kind kind, Sheet sheet, String fingerprint) {
        try {
            return transactions.separate(() -> {
                if (kind == Kind.POINTS) {
                    new Turns(transactions, em).take(Turns.LIST_OF_POINTS);
                }
                ListReport report = run(kind, sheet, new ListRun(em, true));
                if (report.problemCount() > 0 || !report.fingerprint().equals(fingerprint)) {
                    throw new NotBrought(report);
                }
                return report.came(ListReport.Outcome.WRITTEN);
            });
        } catch (NotBrought e) {
            return e.report.came(ListReport.Outcome.CHANGED_SINCE);
        } catch (OptimisticLockException | OptimisticLockingFailureException e) {
            return look(kind, sheet).came(ListReport.Outcome.CHANGED_SINCE);
        }
    }

    private ListReport run(Kind kind, Sheet sheet, ListRun run) {
        ListReading reading = kind == Kind.POINTS
                ? new ListReading(
                        PointColumns.ALL, Collections.singletonList(PointColumns.POINT), run.notes, run.fingerprint)
                : new ListReading(
                        HoursColumns.ALL,
                        Arrays.asList(HoursColumns.POINT, HoursColumns.WHAT),
                        run.notes,
                        run.fingerprint);
        try (Reader text = sheet.open()) {
            format.read(text, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (kind == Kind.POINTS) {
            points.read(run, reading.lines());
        } else {
            hours.read(run, reading.lines());
        }
        return run.report();
    }

    /** Every point's, with that character between the cells; the writer is flushed and stays open. */
    public void write(Kind kind, char separator, Writer text) {
        transactions.separate(() -> {
            try {
                format.write(text, separator, rows -> {
                    if (kind == Kind.POINTS) {
                        points.write(em, rows);
                    } else {
                        hours.write(em, rows);
                    }
                });
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Ends the transaction without a trace. */
    private static final class NotBrought extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ListReport report;

        private NotBrought(ListReport report) {
            super("the list is not what was looked at");
            this.report = report;
        }
    }
}
