// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.slot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.PersistenceException;
import javax.persistence.Query;
import org.creneau.broadleaf.store.DatabaseRefusal;
import org.creneau.broadleaf.store.Millis;
import org.creneau.point.PointId;
import org.creneau.reservation.Conflict;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;

/**
 * The ledger in {@code CRN_SLOT_COUNTER}: one row per point and start, changed by single conditional statements, so that
 * no lock is taken before the last moment and none outlives the transaction. {@code take} and {@code giveBack} need a
 * running one. Rows are read as plain values, past the entity cache. Thread-safe.
 *
 * <p>The first taker of a slot makes its row. Who loses that race gets a {@link Conflict} and starts over, to find the
 * row there. The row is made in the running transaction and not in one of its own, because a thread that holds one
 * connection and waits for a second can bring a whole pool to a stop. It is looked for by reading and not by a change
 * that meets nothing, because such a change locks the gap in MySQL and would keep others from making their rows.
 */
public final class JpaSlotLedger implements SlotLedger {

    private static final String COUNTER = " from SlotCounterEntity c where c.pointId = :point";
    private static final String ONE = " where pointId = :point and slotStart = :start";

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public Map<Instant, Integer> taken(PointId point, Instant from, Instant to) {
        List<Object[]> rows = em.createQuery(
                        "select c.slotStart, c.takenOrders" + COUNTER
                                + " and c.slotStart >= :least and c.slotStart < :most and c.takenOrders > 0",
                        Object[].class)
                .setParameter("point", point.value())
                .setParameter("least", Millis.upFrom(from))
                .setParameter("most", Millis.upFrom(to))
                .getResultList();
        Map<Instant, Integer> taken = new TreeMap<>();
        rows.forEach(row -> taken.put(Instant.ofEpochMilli((Long) row[0]), (Integer) row[1]));
        return taken;
    }

    @Override
    public boolean take(SlotId slot, int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity is " + capacity + ", allowed is 0 or more");
        }
        if (capacity == 0) {
            return false;
        }
        makeCounter(slot);
        String statement =
                "update SlotCounterEntity set takenOrders = takenOrders + 1" + ONE + " and takenOrders < :capacity";
        return of(slot, em.createQuery(statement))
                        .setParameter("capacity", capacity)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void giveBack(SlotId slot) {
        String statement = "update SlotCounterEntity set takenOrders = takenOrders - 1" + ONE + " and takenOrders > 0";
        of(slot, em.createQuery(statement)).executeUpdate();
    }

    private void makeCounter(SlotId slot) {
        if (hasCounter(slot)) {
            return;
        }
        SlotCounterEntity row = new SlotCounterEntity(slot.point().value(), Millis.of(slot.start()));
        try {
            em.persist(row);
            em.flush();
            em.detach(row);
        } catch (PersistenceException e) {
            throw DatabaseRefusal.isDuplicate(e) ? new Conflict("slot " + slot + " was first taken by another", e) : e;
        }
    }

    private boolean hasCounter(SlotId slot) {
        Query count = em.createQuery("select count(c.id)" + COUNTER + " and c.slotStart = :start");
        return ((Long) of(slot, count).getSingleResult()) > 0;
    }

    private static Query of(SlotId slot, Query query) {
        return query.setParameter("point", slot.point().value()).setParameter("start", Millis.of(slot.start()));
    }
}
