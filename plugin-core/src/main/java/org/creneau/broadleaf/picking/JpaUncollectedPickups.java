// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.picking;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.broadleaf.store.Millis;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.UncollectedPickups;

/** Pickups that nobody came for, in {@code CRN_RESERVATION} beside {@code CRN_POINT}, by the index on states. Thread-safe. */
public final class JpaUncollectedPickups implements UncollectedPickups {

    /**
     * As wide as the start of a slot: databases multiply two integers as integers, which a year in milliseconds does not fit, and some
     * round where they divide.
     */
    private static final String KEPT_HOURS = "(r.slotStart - r.slotStart + p.keptHours";

    private static final String KEPT = "select r.token from ReservationEntity r, PointEntity p where p.id = r.pointId"
            + " and r.state in ('CONFIRMED', 'PREPARING', 'READY') and p.keptHours > 0 and r.slotStart < :now"
            + " and :now - r.slotStart - r.slotMinutes * 60000 >= " + KEPT_HOURS + ") * 3600000"
            + " and :now - r.slotStart - r.slotMinutes * 60000 < " + KEPT_HOURS + " + " + LOOKS_BACK.toHours()
            + ") * 3600000 order by r.slotStart, r.id";

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public List<ReservationToken> keptLongEnough(Instant now, int skipped, int limit) {
        return em
                .createQuery(KEPT, String.class)
                .setParameter("now", Millis.of(now))
                .setFirstResult(skipped)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(ReservationToken::parse)
                .collect(Collectors.toList());
    }
}
