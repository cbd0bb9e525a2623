// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.creneau.broadleaf.store.OwnedRows;
import org.creneau.broadleaf.store.Row;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.creneau.point.TimeSpan;

/** The slots at which people are awaited, or that somebody is buying, looked at by hours that somebody wants to change. For one transaction. */
final class BookedSlots {

    private final EntityManager em;
    private final PointTable table;

    BookedSlots(EntityManager em, PointTable table) {
        this.em = em;
        this.table = table;
    }

    /** Those ahead that the point was open for and would not be any more, by time. A point that cannot be read was open for all. */
    List<LeftOut> leftOut(Row point, OwnedRows rows, OwnedRows changed, Instant now) {
        PickupPoint after = table.point(point, changed);
        List<LeftOut> found = new ArrayList<>();
        for (LeftOut slot : awaited(after.id(), now)) {
            if (!isOpen(after, slot.slot())) {
                found.add(slot);
            }
        }
        before(point, rows).ifPresent(before -> found.removeIf(slot -> !isOpen(before, slot.slot())));
        return Collections.unmodifiableList(found);
    }

    private Optional<PickupPoint> before(Row point, OwnedRows rows) {
        try {
            return Optional.of(table.point(point, rows));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isOpen(PickupPoint point, TimeSpan slot) {
        return point.hours().spansBetween(slot.start(), slot.end(), point.zone()).stream()
                .anyMatch(slot::equals);
    }

    /** A hold whose time is not over may be paid any moment, and nobody asks the hours again then. */
    private List<LeftOut> awaited(PointId id, Instant now) {
        List<LeftOut> slots = new ArrayList<>();
        for (Object[] row : em.createQuery(
                        "select e.slotStart, e.slotMinutes, count(e), sum(case when e.state = 'HELD' then 1 else 0 end)"
                                + " from ReservationEntity e where e.pointId = :point and e.slotStart >= :now"
                                + " and (e.state in ('CONFIRMED', 'PREPARING', 'READY')"
                                + " or e.state = 'HELD' and e.expiresAt > :now)"
                                + " group by e.slotStart, e.slotMinutes order by e.slotStart",
                        Object[].class)
                .setParameter("point", id.value())
                .setParameter("now", now.toEpochMilli())
                .getResultList()) {
            Instant start = Instant.ofEpochMilli((Long) row[0]);
            long holds = ((Number) row[3]).longValue();
            slots.add(new LeftOut(
                    TimeSpan.of(start, start.plus(Duration.ofMinutes((Integer) row[1]))),
                    (Long) row[2] - holds,
                    holds));
        }
        return slots;
    }
}
