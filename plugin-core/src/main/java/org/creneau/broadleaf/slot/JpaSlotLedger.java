// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.slot;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.Query;
import org.creneau.broadleaf.point.PointTable;
import org.creneau.broadleaf.point.RowsBesidePoint;
import org.creneau.broadleaf.store.DatabaseRefusal;
import org.creneau.broadleaf.store.Millis;
import org.creneau.broadleaf.store.ReadOnce;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowChange;
import org.creneau.broadleaf.store.RowInsert;
import org.creneau.point.PointId;
import org.creneau.reservation.Conflict;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.Taken;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The ledger in {@code CRN_SLOT_COUNTER}: one row per point and start, changed by single conditional statements, so that
 * no lock is taken before the last moment and none outlives the transaction. {@code take} and {@code giveBack} need a
 * running one. Rows are read as plain values, past the entity cache. Thread-safe.
 *
 * <p>The first taker of a slot makes its row, with the load in it. Who loses that race gets a {@link Conflict} and starts
 * over in a new transaction, to find the row there; in the old one PostgreSQL would refuse every further statement. The
 * row is made in the running transaction and not in one of its own, because a thread that holds one connection and waits
 * for a second can bring a whole pool to a stop. Whether it is there is what the transaction saw when it read the
 * counters around the slot, or else is read; it is not found out by a change that meets nothing, because such a change
 * locks the gap in MySQL and would keep others from making their rows.
 *
 * <p>The first look at one point within a transaction reads the point in the same statement.
 */
public final class JpaSlotLedger implements SlotLedger {

    private static final String TABLE = "CRN_SLOT_COUNTER";
    private static final String ONE = " WHERE POINT_ID = :point AND SLOT_START = :start";
    private static final RowChange TAKE = RowChange.update(
            TABLE,
            "TAKEN_ORDERS = TAKEN_ORDERS + :orders, TAKEN_ITEMS = TAKEN_ITEMS + :items,"
                    + " TAKEN_MINUTES = TAKEN_MINUTES + :minutes" + ONE
                    + " AND TAKEN_ORDERS <= :mostOrders AND TAKEN_ITEMS <= :mostItems AND TAKEN_MINUTES <= :mostMinutes");
    private static final RowChange GIVE_BACK = RowChange.update(
            TABLE,
            "TAKEN_ORDERS = TAKEN_ORDERS - :orders, TAKEN_ITEMS = TAKEN_ITEMS - :items,"
                    + " TAKEN_MINUTES = TAKEN_MINUTES - :minutes" + ONE
                    + " AND TAKEN_ORDERS >= :orders AND TAKEN_ITEMS >= :items AND TAKEN_MINUTES >= :minutes");
    private static final RowInsert MAKE = RowInsert.of(CounterRows.WRITTEN, new SlotCounterEntity());

    /** Databases bound the length of such a list; more points are read in several goes. */
    private static final int POINTS_AT_ONCE = 500;

    private final RowsBesidePoint counters;
    private final ReadOnce<PointId, SeenCounters> seen = new ReadOnce<>();
    private EntityManager em;

    public JpaSlotLedger(PointTable points) {
        this.counters = points.beside(CounterRows.KIND);
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public Taken taken(PointId point, Instant from, Instant to) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? CounterRows.taken(read(point, CounterRows.window(from, to)))
                : taken(Collections.singleton(point), from, to).getOrDefault(point, Taken.nothing());
    }

    private List<Row> read(PointId point, Map<String, Long> window) {
        List<Row> rows = counters.of(point, window);
        seen.get(point, SeenCounters::new).read(window.get("least"), window.get("most"), rows);
        return rows;
    }

    @Override
    public Map<PointId, Taken> taken(Collection<PointId> points, Instant from, Instant to) {
        List<Long> ids = points.stream().map(PointId::value).sorted().distinct().collect(Collectors.toList());
        Map<PointId, Map<Instant, Load>> loads = new HashMap<>();
        for (int done = 0; done < ids.size(); done += POINTS_AT_ONCE) {
            List<Long> some = ids.subList(done, Math.min(done + POINTS_AT_ONCE, ids.size()));
            for (Row row :
                    CounterRows.OF_MANY.rows(em, CounterRows.window(from, to), Collections.singletonList(some))) {
                loads.computeIfAbsent(PointId.of(row.needed("pointId", Long.class)), any -> new TreeMap<>())
                        .put(Instant.ofEpochMilli(CounterRows.start(row)), CounterRows.load(row));
            }
        }
        Map<PointId, Taken> taken = new HashMap<>();
        loads.forEach((point, byStart) -> taken.put(point, Taken.of(byStart)));
        return taken;
    }

    @Override
    public boolean take(SlotId slot, Load load, Capacity capacity) {
        if (!capacity.fits(Load.none(), load)) {
            return false;
        }
        SeenCounters known = seen.get(slot.point(), SeenCounters::new);
        Boolean there = known.has(Millis.of(slot.start()));
        if (there == null ? hasCounter(slot) : there) {
            return addLoad(slot, load, capacity);
        }
        makeCounter(slot, load);
        known.made(Millis.of(slot.start()));
        return true;
    }

    private boolean addLoad(SlotId slot, Load load, Capacity capacity) {
        Map<String, Object> values = values(slot, load);
        values.put("mostOrders", most(capacity.orders(), load.orders()));
        values.put("mostItems", most(capacity.items(), load.items()));
        values.put("mostMinutes", most(capacity.minutes(), load.minutes()));
        return TAKE.run(em, values) == 1;
    }

    /** How much may be taken before, so that the load still fits; a load of none fits always. */
    private static int most(int capacity, int load) {
        return load == 0 ? Integer.MAX_VALUE : capacity - load;
    }

    @Override
    public void giveBack(SlotId slot, Load load) {
        GIVE_BACK.run(em, values(slot, load));
    }

    private void makeCounter(SlotId slot, Load load) {
        try {
            MAKE.run(em, values(slot, load));
        } catch (RuntimeException e) {
            throw DatabaseRefusal.isDuplicate(e) ? new Conflict("slot " + slot + " was first taken by another", e) : e;
        }
    }

    private boolean hasCounter(SlotId slot) {
        Query count = em.createQuery(
                "select count(c.id) from SlotCounterEntity c where c.pointId = :point and c.slotStart = :start");
        count.setParameter("point", slot.point().value()).setParameter("start", Millis.of(slot.start()));
        return ((Long) count.getSingleResult()) > 0;
    }

    private static Map<String, Object> values(SlotId slot, Load load) {
        Map<String, Object> values = new HashMap<>();
        values.put("point", slot.point().value());
        values.put("start", Millis.of(slot.start()));
        values.put("orders", load.orders());
        values.put("items", load.items());
        values.put("minutes", load.minutes());
        return values;
    }
}
