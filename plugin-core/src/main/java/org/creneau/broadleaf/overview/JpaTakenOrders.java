// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.overview;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.broadleaf.store.Millis;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowKind;
import org.creneau.broadleaf.store.RowSelect;
import org.creneau.overview.TakenOrders;
import org.creneau.point.PointId;

/** Reads {@code CRN_SLOT_COUNTER} by plain SQL: a big shop has hundreds of thousands of counters in two weeks. Thread-safe. */
public final class JpaTakenOrders implements TakenOrders {

    private static final RowSelect TAKEN = RowSelect.of(RowKind.of("CRN_SLOT_COUNTER", "COUNTER_ID", "")
            .ids("pointId", "POINT_ID", "slotStart", "SLOT_START")
            .numbers("orders", "TAKEN_ORDERS")
            .where("SLOT_START >= :least AND SLOT_START < :most AND TAKEN_ORDERS > 0"));

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public void between(Instant from, Instant to, Visitor visitor) {
        Map<String, Long> bounds = new HashMap<>();
        bounds.put("least", Millis.upFrom(from));
        bounds.put("most", Millis.upFrom(to));
        TAKEN.each(em, bounds, row -> show(row, visitor));
    }

    private static void show(Row row, Visitor visitor) {
        visitor.taken(
                PointId.of(row.needed("pointId", Long.class)),
                Instant.ofEpochMilli(row.needed("slotStart", Long.class)),
                row.number("orders", 0));
    }
}
