// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.stock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.PersistenceException;
import javax.persistence.TypedQuery;
import org.creneau.broadleaf.point.ExpectedRows;
import org.creneau.broadleaf.point.PointTable;
import org.creneau.broadleaf.store.DatabaseRefusal;
import org.creneau.broadleaf.store.ReadOnce;
import org.creneau.broadleaf.store.RowBatch;
import org.creneau.point.PointId;
import org.creneau.reservation.Conflict;
import org.creneau.stock.PointStock;
import org.creneau.stock.Shelf;
import org.creneau.stock.StockChange;
import org.creneau.stock.StockEntry;
import org.creneau.stock.StockKind;
import org.creneau.stock.StockLevel;
import org.jspecify.annotations.Nullable;

/**
 * The stock in {@code CRN_POINT_STOCK}: one row per point and SKU. What is taken is changed by one conditional statement, sent
 * once for all SKUs of an order in their order; it names what must be left, so that no lock is held before and no read is
 * trusted. {@code change} and {@code put} need a running transaction. Rows are read as plain values, past the entity cache.
 * Thread-safe.
 *
 * <p>What is expected of a point is read in the statement that reads the counters of its slots.
 */
public final class JpaPointStock implements PointStock {

    private static final RowBatch CHANGE = RowBatch.update(
            "CRN_POINT_STOCK",
            "TAKEN_QUANTITY = TAKEN_QUANTITY + :taken,"
                    + " ON_HAND = CASE WHEN ON_HAND + :onHand < 0 THEN 0 ELSE ON_HAND + :onHand END"
                    + " WHERE POINT_ID = :point AND SKU_ID = :sku AND TAKEN_QUANTITY >= :least"
                    + " AND (STOCK_KIND = 'COUNTED' OR TAKEN_QUANTITY < :free)"
                    + " AND ON_HAND - SAFETY_QUANTITY - TAKEN_QUANTITY >= :left");

    private static final String SELECT =
            "select s.pointId, s.skuId, s.kind, s.onHand, s.taken, s.safety, s.elsewhereDays from StockEntity s where ";

    /** One for each kind, since the values of a batch are numbers. */
    private static final Map<StockKind, RowBatch> PUT = new EnumMap<>(StockKind.class);

    static {
        for (StockKind kind : StockKind.values()) {
            PUT.put(
                    kind,
                    RowBatch.update(
                            "CRN_POINT_STOCK",
                            "STOCK_KIND = '" + kind.name() + "', ON_HAND = :onHand, SAFETY_QUANTITY = :safety,"
                                    + " ELSEWHERE_DAYS = :days WHERE POINT_ID = :point AND SKU_ID = :sku"));
        }
    }

    /** Databases bound the length of such a list; more are read in several goes. */
    private static final int AT_ONCE = 500;

    private final PointTable table;
    private final ReadOnce<PointId, Look> looks = new ReadOnce<>();
    private EntityManager em;

    public JpaPointStock(PointTable points) {
        this.table = points;
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public void expect(PointId point, Set<Long> skus) {
        if (!skus.isEmpty() && skus.size() <= StockRows.MOST) {
            ExpectedRows rows = StockRows.expected(skus);
            looks.remember(point, new Look(new HashSet<>(skus), rows));
            table.expect(point, rows);
        }
    }

    @Override
    public Shelf of(PointId point, Set<Long> skus) {
        if (skus.isEmpty()) {
            return Shelf.empty();
        }
        Look look = looks.known(point);
        Optional<Shelf> brought = look == null || !look.skus.containsAll(skus)
                ? Optional.empty()
                : look.rows.takeOut().map(rows -> StockRows.shelf(rows, skus));
        return brought.orElseGet(() -> of(Collections.singleton(point), skus).getOrDefault(point, Shelf.empty()));
    }

    @Override
    public Map<PointId, Shelf> of(Collection<PointId> points, Set<Long> skus) {
        Map<PointId, Map<Long, StockLevel>> levels = new HashMap<>();
        List<Long> ids = points.stream().map(PointId::value).sorted().distinct().collect(Collectors.toList());
        for (List<Long> somePoints : parts(ids)) {
            for (List<Long> someSkus : parts(new ArrayList<>(new TreeSet<>(skus)))) {
                read(somePoints, someSkus)
                        .forEach(entry -> levels.computeIfAbsent(entry.point(), any -> new HashMap<>())
                                .put(entry.sku(), entry.level()));
            }
        }
        Map<PointId, Shelf> shelves = new HashMap<>();
        levels.forEach((point, bySku) -> shelves.put(point, Shelf.of(bySku)));
        return shelves;
    }

    private static List<List<Long>> parts(List<Long> all) {
        List<List<Long>> parts = new ArrayList<>();
        for (int done = 0; done < all.size(); done += AT_ONCE) {
            parts.add(all.subList(done, Math.min(done + AT_ONCE, all.size())));
        }
        return parts;
    }

    private List<StockEntry> read(List<Long> points, List<Long> skus) {
        return StockRows.OF_MANY.rows(em, Collections.emptyMap(), Arrays.asList(points, skus)).stream()
                .map(StockRows::entry)
                .collect(Collectors.toList());
    }

    private static List<StockEntry> entries(TypedQuery<Object[]> query) {
        return query.getResultList().stream().map(JpaPointStock::entry).collect(Collectors.toList());
    }

    private static StockEntry entry(Object... row) {
        StockLevel level = StockRows.level(
                StockKind.valueOf((String) row[2]), (Integer) row[3], (Integer) row[4], (Integer) row[5], (Integer)
                        row[6]);
        return StockEntry.of(PointId.of((Long) row[0]), (Long) row[1], level);
    }

    @Override
    public boolean change(List<StockChange> changes) {
        if (changes.isEmpty()) {
            return true;
        }
        int[] counts =
                CHANGE.run(em, changes.stream().map(JpaPointStock::values).collect(Collectors.toList()));
        for (int n = 0; n < counts.length; n++) {
            if (counts[n] == 0 && changes.get(n).isTaking()) {
                return false;
            }
        }
        return true;
    }

    /** Whoever takes needs so many left of what is counted; whoever gives back needs as many taken. */
    private static Map<String, Long> values(StockChange change) {
        Map<String, Long> values = new HashMap<>();
        values.put("point", change.point().value());
        values.put("sku", change.sku());
        values.put("taken", (long) change.taken());
        values.put("onHand", (long) change.onHand());
        values.put("least", change.isTaking() ? Integer.MIN_VALUE : -(long) change.taken());
        values.put("left", change.isTaking() ? change.needed() : (long) Integer.MIN_VALUE);
        values.put("free", change.isTaking() ? (long) Integer.MIN_VALUE : Integer.MAX_VALUE);
        return values;
    }

    @Override
    public void put(List<StockEntry> entries) {
        Set<Long> points = new TreeSet<>();
        Set<Long> skus = new TreeSet<>();
        for (StockEntry entry : entries) {
            points.add(entry.point().value());
            skus.add(entry.sku());
        }
        Map<String, StockLevel> there = new HashMap<>();
        for (List<Long> somePoints : parts(new ArrayList<>(points))) {
            for (List<Long> someSkus : parts(new ArrayList<>(skus))) {
                read(somePoints, someSkus).forEach(entry -> there.put(key(entry), entry.level()));
            }
        }
        write(entries, there);
    }

    /** In the order of the entries, which is that of the locks; neighbours of one kind that are there are sent as one batch. */
    private void write(List<StockEntry> entries, Map<String, StockLevel> there) {
        List<StockEntry> alike = new ArrayList<>();
        for (StockEntry entry : entries) {
            StockLevel before = there.get(key(entry));
            StockKind kind = entry.level().kind();
            if (before == null || !alike.isEmpty() && alike.get(0).level().kind() != kind) {
                update(alike);
                alike.clear();
            }
            if (before == null) {
                insert(entry);
            } else if (!before.equals(entry.level().keepingTaken(before.taken()))) {
                alike.add(entry);
            }
        }
        update(alike);
    }

    private static String key(StockEntry entry) {
        return entry.point() + "-" + entry.sku();
    }

    private void update(List<StockEntry> alike) {
        if (alike.isEmpty()) {
            return;
        }
        RowBatch batch = Objects.requireNonNull(PUT.get(alike.get(0).level().kind()), "kind");
        int[] counts = batch.run(em, alike.stream().map(JpaPointStock::values).collect(Collectors.toList()));
        for (int n = 0; n < counts.length; n++) {
            if (counts[n] == 0) {
                throw new Conflict(alike.get(n) + " was removed by another meanwhile");
            }
        }
    }

    private static Map<String, Long> values(StockEntry entry) {
        StockLevel level = entry.level();
        Map<String, Long> values = new HashMap<>();
        values.put("point", entry.point().value());
        values.put("sku", entry.sku());
        values.put("onHand", (long) level.onHand());
        values.put("safety", (long) level.safety());
        values.put("days", (long) level.elsewhereDays());
        return values;
    }

    private void insert(StockEntry entry) {
        StockEntity row = new StockEntity(entry);
        try {
            em.persist(row);
            em.flush();
            em.detach(row);
        } catch (PersistenceException e) {
            throw DatabaseRefusal.isDuplicate(e) ? new Conflict(entry + " was made by another", e) : e;
        }
    }

    @Override
    public List<StockEntry> page(@Nullable PointId point, @Nullable StockEntry after, int limit) {
        String wanted = point == null ? "s.pointId > :of" : "s.pointId = :of";
        String rest = after == null ? "" : " and (s.pointId > :point or s.pointId = :point and s.skuId > :sku)";
        TypedQuery<Object[]> query = em.createQuery(
                        SELECT + wanted + rest + " order by s.pointId, s.skuId", Object[].class)
                .setParameter("of", point == null ? 0L : point.value())
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("point", after.point().value()).setParameter("sku", after.sku());
        }
        return entries(query);
    }

    /** What a transaction said that it will ask. */
    private static final class Look {

        private final Set<Long> skus;
        private final ExpectedRows rows;

        private Look(Set<Long> skus, ExpectedRows rows) {
            this.skus = skus;
            this.rows = rows;
        }
    }
}
