// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.PersistenceException;
import org.creneau.broadleaf.store.DatabaseRefusal;
import org.creneau.overview.RefusalCount;
import org.creneau.overview.RefusalCounts;
import org.creneau.point.PointId;
import org.creneau.reservation.Conflict;

/** The counts in {@code CRN_REFUSAL}, added to in the order of day, point and code, so that nodes do not wait in a circle. Thread-safe. */
public final class JpaRefusalCounts implements RefusalCounts {

    private static final String ONE = " where dayStart = :day and pointId = :point and code = :code";
    private static final Comparator<RefusalCount> IN_ORDER = Comparator.comparing(RefusalCount::day)
            .thenComparing(RefusalCount::point)
            .thenComparing(RefusalCount::code);

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public void add(Collection<RefusalCount> counts) {
        List<RefusalCount> sorted = new ArrayList<>(counts);
        sorted.sort(IN_ORDER);
        sorted.forEach(this::add);
    }

    /** Looks by reading: a change that meets nothing would lock the gap in MySQL. */
    private void add(RefusalCount count) {
        Long rows = em.createQuery("select count(r.id) from RefusalEntity r" + ONE, Long.class)
                .setParameter("day", millis(count.day()))
                .setParameter("point", count.point().value())
                .setParameter("code", count.code())
                .getSingleResult();
        if (rows == 0) {
            begin(count);
            return;
        }
        em.createQuery("update RefusalEntity set times = times + :more" + ONE)
                .setParameter("more", count.times())
                .setParameter("day", millis(count.day()))
                .setParameter("point", count.point().value())
                .setParameter("code", count.code())
                .executeUpdate();
    }

    private void begin(RefusalCount count) {
        RefusalEntity row = new RefusalEntity(millis(count.day()), count.point().value(), count.code(), count.times());
        try {
            em.persist(row);
            em.flush();
            em.detach(row);
        } catch (PersistenceException e) {
            throw DatabaseRefusal.isDuplicate(e) ? new Conflict(count + " was first counted by another", e) : e;
        }
    }

    @Override
    public List<RefusalCount> between(LocalDate first, LocalDate last) {
        return em
                .createQuery(
                        "select r.pointId, r.dayStart, r.code, r.times from RefusalEntity r"
                                + " where r.dayStart >= :first and r.dayStart <= :last"
                                + " order by r.pointId, r.dayStart, r.code",
                        Object[].class)
                .setParameter("first", millis(first))
                .setParameter("last", millis(last))
                .getResultList()
                .stream()
                .map(row ->
                        RefusalCount.of(PointId.of((Long) row[0]), day((Long) row[1]), (String) row[2], (Long) row[3]))
                .collect(Collectors.toList());
    }

    private static long millis(LocalDate day) {
        return TimeUnit.DAYS.toMillis(day.toEpochDay());
    }

    private static LocalDate day(long millis) {
        return LocalDate.ofEpochDay(TimeUnit.MILLISECONDS.toDays(millis));
    }
}
