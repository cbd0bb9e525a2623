// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.overview;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.broadleaf.store.Millis;
import org.creneau.overview.Outcome;
import org.creneau.overview.Outcomes;
import org.creneau.point.PointId;
import org.creneau.reservation.ReservationState;

/** Counts the rows of {@code CRN_SALE} by point and state. Thread-safe. */
public final class JpaOutcomes implements Outcomes {

    private static final String COUNTED = "select s.pointId, s.toState, count(s.id),"
            + " sum(case when s.happenedAt > s.slotStart + s.slotMinutes * 60000 then 1 else 0 end),"
            + " sum(case when s.happenedAt <= s.slotStart then 1 else 0 end) from SaleEntity s"
            + " where s.toState in ('READY', 'COLLECTED', 'NO_SHOW') and s.slotStart >= :from and s.slotStart < :to"
            + " and ((s.toState = 'READY' and not exists (select e.id from SaleEntity e where e.token = s.token"
            + " and e.toState = 'READY' and e.rowVersion < s.rowVersion))"
            + " or (s.toState <> 'READY' and not exists (select l.id from SaleEntity l where l.token = s.token"
            + " and l.rowVersion > s.rowVersion)))"
            + " group by s.pointId, s.toState";

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public Map<PointId, Outcome> between(Instant from, Instant to) {
        Map<PointId, Outcome> found = new HashMap<>();
        for (Object[] row : em.createQuery(COUNTED, Object[].class)
                .setParameter("from", Millis.upFrom(from))
                .setParameter("to", Millis.upFrom(to))
                .getResultList()) {
            PointId point = PointId.of((Long) row[0]);
            found.put(point, added(found.getOrDefault(point, Outcome.none()), row));
        }
        return found;
    }

    private static Outcome added(Outcome known, Object... row) {
        long all = ((Number) row[2]).longValue();
        switch (ReservationState.valueOf((String) row[1])) {
            case COLLECTED:
                return known.collected(all, ((Number) row[3]).longValue());
            case NO_SHOW:
                return known.missed(all);
            default:
                return known.ready(all, ((Number) row[4]).longValue());
        }
    }
}
