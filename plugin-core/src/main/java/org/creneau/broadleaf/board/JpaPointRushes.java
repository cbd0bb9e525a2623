// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.board;

import java.time.Instant;
import java.util.Date;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.TemporalType;
import org.creneau.board.PointRushes;
import org.creneau.point.PointId;
import org.creneau.point.Rush;
import org.jspecify.annotations.Nullable;

/**
 * The rush of a point in its row of {@code CRN_POINT}, changed by one statement that leaves every other column alone, so that nobody
 * who edits the point meanwhile loses anything; who has its form open is told when they save. Thread-safe.
 */
public final class JpaPointRushes implements PointRushes {

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public boolean set(PointId point, @Nullable Rush rush) {
        return em.createQuery(
                                "update versioned PointEntity set rushUntil = :until, rushMinutes = :minutes where id = :id")
                        .setParameter("until", rush == null ? null : Date.from(rush.until()), TemporalType.TIMESTAMP)
                        .setParameter("minutes", rush == null ? null : minutesOf(rush))
                        .setParameter("id", point.value())
                        .executeUpdate()
                == 1;
    }

    /** None for no new orders, as the form writes it. */
    private static @Nullable Integer minutesOf(Rush rush) {
        int minutes = rush.extraMinutesAt(Instant.MIN);
        return minutes == 0 ? null : Integer.valueOf(minutes);
    }
}
