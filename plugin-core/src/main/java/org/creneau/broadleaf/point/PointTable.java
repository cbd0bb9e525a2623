// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.broadleaf.store.OwnedRows;
import org.creneau.broadleaf.store.Row;
import org.creneau.point.Holidays;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;

/**
 * The rows of the points as they are in the database now: two statements, be it for one point or for all. A point that
 * cannot be read is left out and complained of in the log, once; the others are not harmed. Thread-safe.
 *
 * <p>Within one transaction a point is read once: what a booking asks of it, it asks of the same rows.
 */
public final class PointTable {

    private final Complaints complaints = new Complaints();
    private final ReadOnce<Optional<KnownPoint>> found = new ReadOnce<>();
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
        return found.get(id.value(), () -> read(id.value()));
    }

    private Optional<KnownPoint> read(long id) {
        return rowOf(id).map(row -> reading(partsOf(id)).apply(row));
    }

    Optional<Row> rowOf(long id) {
        return PointRows.POINTS.where(em, "id", id).stream().findFirst();
    }

    OwnedRows partsOf(long id) {
        return PartRows.ALL.of(em, id);
    }

    /** Every point that can be read, active or not, sorted by id. */
    List<KnownPoint> all() {
        return PointRows.POINTS.all(em).stream()
                .map(reading(PartRows.ALL.all(em)))
                .filter(known -> known.point().isPresent())
                .collect(Collectors.toList());
    }

    private Function<Row, KnownPoint> reading(OwnedRows parts) {
        return row -> {
            try {
                return known(row, parts);
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
