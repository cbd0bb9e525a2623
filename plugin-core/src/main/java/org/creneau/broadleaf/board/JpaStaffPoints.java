// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.board;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.board.StaffPoints;
import org.creneau.broadleaf.store.DatabaseRefusal;
import org.creneau.broadleaf.store.Millis;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Conflict;

/** Who works where, in {@code CRN_POINT_STAFF}. Read anew each time, so that a right that is taken away is gone. Thread-safe. */
public final class JpaStaffPoints implements StaffPoints {

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public Set<PointId> of(long staff) {
        return em
                .createQuery("select s.pointId from PointStaffEntity s where s.staffId = :staff", Long.class)
                .setParameter("staff", staff)
                .getResultList()
                .stream()
                .map(PointId::of)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Long> at(PointId point) {
        return em.createQuery(
                        "select s.staffId from PointStaffEntity s where s.pointId = :point order by s.staffId",
                        Long.class)
                .setParameter("point", point.value())
                .getResultList();
    }

    @Override
    public boolean assign(PointId point, long staff, Actor by, Instant at) {
        if (at(point).contains(staff)) {
            return false;
        }
        try {
            em.persist(new PointStaffEntity(staff, point.value(), by.toString(), Millis.of(at)));
            em.flush();
            return true;
        } catch (RuntimeException e) {
            throw DatabaseRefusal.isDuplicate(e)
                    ? new Conflict("staff " + staff + " is being assigned to point " + point + " by another", e)
                    : e;
        }
    }

    @Override
    public boolean withdraw(PointId point, long staff) {
        return em.createQuery("delete from PointStaffEntity s where s.pointId = :point and s.staffId = :staff")
                        .setParameter("point", point.value())
                        .setParameter("staff", staff)
                        .executeUpdate()
                > 0;
    }
}
