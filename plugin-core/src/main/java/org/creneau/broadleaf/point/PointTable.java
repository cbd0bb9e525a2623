// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.broadleaf.store.OwnedRows;
import org.creneau.broadleaf.store.ReadOnce;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowBatch;
import org.creneau.broadleaf.store.RowKind;
import org.creneau.broadleaf.store.RowUnion;
import org.creneau.point.Holidays;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the points as they are in the database now: one statement, be it for one point or for all. A point that
 * cannot be read is left out and complained of in the log, once; the others are not harmed. Thread-safe.
 *
 * <p>Within one transaction a point is read once: what a booking asks of it, it asks of the same rows.
 */
public final class PointTable {

    /**
     * Counts a change, see {@link PointStamp}, and makes everybody else who changes that point, or does this for what belongs to it,
     * wait.
     */
    static final RowBatch LOCK =
            RowBatch.update("CRN_POINT", "CHANGE_NUMBER = COALESCE(CHANGE_NUMBER, 0) + 1 WHERE POINT_ID = :id");

    private static final RowUnion POINTS = PartRows.withPoints();

    private final Complaints complaints = new Complaints();
    private final Readings readings = new Readings();
    private final ReadOnce<PointId, Optional<KnownPoint>> found = new ReadOnce<>();
    private final ReadOnce<PointId, ExpectedRows> expected = new ReadOnce<>();
    private final HolidayBook holidays;
    private EntityManager em;

    /** With the public holidays that ship. */
    public PointTable() {
        this(Holidays.shipped());
    }

    public PointTable(Holidays holidays) {
        this.holidays = new HolidayBook(holidays);
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    /** Empty if there is no such point. */
    Optional<KnownPoint> find(PointId id) {
        return found.get(id, () -> known(id, rowsOf(id)));
    }

    /** The rows of one more kind that belong to points, which are read in the statement that reads the point. */
    public RowsBesidePoint beside(RowKind kind) {
        return new RowsBesidePoint(this, kind);
    }

    /** Rows of a point that will be asked for in the running transaction: whoever reads rows beside the point next brings them. */
    public void expect(PointId point, ExpectedRows rows) {
        expected.remember(point, rows);
    }

    /** Null if none are expected, or they were brought already. */
    @Nullable
    ExpectedRows expectedOf(PointId point) {
        ExpectedRows rows = expected.known(point);
        return rows == null || rows.isBrought() ? null : rows;
    }

    boolean knows(PointId id) {
        return found.known(id) != null;
    }

    /** What was read of a point in passing is what its transaction goes on with. */
    void remember(PointId id, OwnedRows rows) {
        found.remember(id, known(id, rows));
    }

    OwnedRows rowsOf(PointId id) {
        return rowsOf(id, POINTS, Collections.emptyMap());
    }

    OwnedRows rowsOf(PointId id, RowUnion union, Map<String, Long> parameters) {
        return union.of(em, id.value(), parameters);
    }

    /** Those of up to {@link RowUnion#MOST_OWNERS} points, as they are in the database now. */
    OwnedRows rowsOf(List<Long> ids) {
        return POINTS.ofSome(em, ids);
    }

    private Optional<KnownPoint> known(PointId id, OwnedRows rows) {
        return rows.of(PointRows.POINT, id.value()).stream()
                .map(readable(
                        row -> readings.of(id.value(), PartRows.ofPoint(rows, id.value()), () -> known(row, rows))))
                .findFirst();
    }

    /** What to compare with, to see whether {@link #all} would read anything new. */
    PointStamp stamp() {
        return PointStamp.read(em);
    }

    /** Every point that can be read, active or not. What was read before saves making hours and plans of the same rows again. */
    AllPoints all(AllPoints before) {
        OwnedRows rows = POINTS.all(em);
        return before.then(rows, readable(row -> known(row, rows)));
    }

    private Function<Row, KnownPoint> readable(Function<Row, KnownPoint> reading) {
        return row -> {
            try {
                return reading.apply(row);
            } catch (IllegalArgumentException e) {
                complaints.about(row.id(), e);
                return KnownPoint.unreadable();
            }
        };
    }

    /** Throws {@link IllegalArgumentException} naming what cannot be read. */
    PickupPoint point(Row row, OwnedRows parts) {
        return PointRows.point(row, new HoursBook(parts, holidays));
    }

    private KnownPoint known(Row row, OwnedRows parts) {
        return KnownPoint.of(point(row, parts), new PlanBook(parts).of(row));
    }
}
