// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.broadleaf.store.Row;
import org.creneau.point.PointId;
import org.creneau.slot.SlotPlan;

/**
 * The rows of the points as they are in the database now. A point that cannot be read is left out and complained of in
 * the log, once; the others are not harmed. Thread-safe.
 */
public final class PointTable {

    /** The plan of a point whose own cannot be read: nothing can be booked. */
    private static final SlotPlan CLOSED = SlotPlan.builder().capacityOrders(0).build();

    private final Complaints complaints = new Complaints();
    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    Optional<KnownPoint> find(PointId id) {
        List<Row> rows = PointRows.POINTS.where(em, "id", id.value());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        HoursBook hours = new HoursBook(
                HoursBook.WEEKLY.where(em, "point.id", id.value()),
                HoursBook.SPECIAL.where(em, "point.id", id.value()));
        return read(rows.get(0), hours).findFirst();
    }

    /** Every point, active or not, sorted by id. */
    List<KnownPoint> all() {
        HoursBook hours = new HoursBook(HoursBook.WEEKLY.all(em), HoursBook.SPECIAL.all(em));
        return PointRows.POINTS.all(em).stream()
                .flatMap(row -> read(row, hours))
                .collect(Collectors.toList());
    }

    /** Empty if there is no such point. */
    Optional<SlotPlan> planOf(PointId id) {
        return PointRows.PLANS.where(em, "id", id.value()).stream()
                .map(row -> planOf(id, row))
                .findFirst();
    }

    private SlotPlan planOf(PointId id, Row row) {
        try {
            return PointRows.plan(row);
        } catch (IllegalArgumentException e) {
            complaints.about(id.value(), e);
            return CLOSED;
        }
    }

    private Stream<KnownPoint> read(Row row, HoursBook hours) {
        try {
            return Stream.of(new KnownPoint(PointRows.point(row, hours), PointRows.plan(row)));
        } catch (IllegalArgumentException e) {
            complaints.about(row.value("id", Long.class), e);
            return Stream.empty();
        }
    }
}
