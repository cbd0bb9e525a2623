// SPDX-License-Identifier: Apache-2.0
package org.creneau.bench.hold;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.tomcat.jdbc.pool.DataSource;
import org.creneau.broadleaf.store.Schema;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.Window;
import org.creneau.memory.SettableClock;
import org.creneau.point.PickupPoint;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotQuery;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One database with the indexes that are shipped, ten points open every day, their next thousand slots with room for everybody, so many reservations of
 * days gone by, and the three contenders on it.
 */
final class Stage implements AutoCloseable {
    static final int SLOTS = 1_000;
    private static final int POINTS = 10;
    private static final int FIRST_POINT = 501;
    private static final Instant NOW = Instant.parse("2026-11-02T07:00:00Z");
    private static final AtomicLong ORDERS = new AtomicLong(7_000_000);

    final JdbcTemplate sql;
    final PluginHolds plugin;
    final BareHolds bare;
    final FloorHolds floor;
    private final DataSource pool;
    private final Rows rows;
    private final List<SlotId> slots;

    Stage(DataSource pool, int reservations) throws IOException {
        this.pool = pool;
        this.sql = new JdbcTemplate(pool);
        Tape tape = new Tape(pool);
        Schema schema = new Schema(tape, "org.hibernate.dialect.PostgreSQL82Dialect");
        this.rows = new Rows(sql);
        rows.addIndexes();
        for (int point = FIRST_POINT; point < FIRST_POINT + POINTS; point++) {
            schema.insertPoint(point);
            rows.openDaily(point);
        }
        this.plugin = new PluginHolds(schema, new SettableClock(NOW));
        this.slots = findSlots();
        slots.forEach(rows::addCounter);
        rows.addReservations(reservations, NOW);
        Script script = learn(tape);
        this.bare = new BareHolds(pool, script);
        this.floor = new FloorHolds(pool, script);
        checkBareSendsTheSame(tape);
    }

    private List<SlotId> findSlots() {
        Window days = Window.of(NOW, NOW.plus(Duration.ofDays(7)));
        List<SlotId> found = new ArrayList<>();
        for (PickupPoint point : plugin.points.all()) {
            SlotGrid grid = SlotGrid.of(point, plugin.plans.of(point.id()));
            plugin.finder.find(grid, days, SlotQuery.at(NOW)).stream()
                    .filter(slot -> slot.verdict().isBookable())
                    .map(OfferedSlot::slot)
                    .map(slot -> SlotId.of(point.id(), slot.start(), 20))
                    .limit(SLOTS / POINTS)
                    .forEach(found::add);
        }
        return found;
    }

    /** Of the first slot and the last, which share nothing, not even the point. */
    private Script learn(Tape tape) {
        Pair one = new Pair(ORDERS.incrementAndGet(), slots.get(0));
        Pair other = new Pair(ORDERS.incrementAndGet(), slots.get(slots.size() - 1));
        plugin.run(one);
        List<Sent> first = tape.of(() -> plugin.run(one));
        Object[] firstFacts = plugin.factsOf(one);
        List<Sent> second = tape.of(() -> plugin.run(other));
        return Script.learnt(first, firstFacts, second, plugin.factsOf(other));
    }

    private void checkBareSendsTheSame(Tape tape) {
        BareHolds taped = new BareHolds(tape, bare.script);
        Script.checkSame("the plugin and bare JDBC", tape.of(() -> plugin.run(hot())), tape.of(() -> taped.run(hot())));
    }

    /** Always the same slot. */
    Pair hot() {
        return new Pair(ORDERS.incrementAndGet(), slots.get(0));
    }

    /** Any of the thousand. */
    Pair spread() {
        return new Pair(
                ORDERS.incrementAndGet(), slots.get(ThreadLocalRandom.current().nextInt(slots.size())));
    }

    List<Sent> sentences() {
        return bare.script.sentences();
    }

    /** What the floor has added; and nothing else may be left. */
    void clearCounters() {
        sql.update("UPDATE CRN_SLOT_COUNTER SET TAKEN_ORDERS = 0, TAKEN_ITEMS = 0, TAKEN_MINUTES = 0");
    }

    /** As it was before anything was held here. */
    void removePairs() {
        rows.removePairs();
    }

    long taken() {
        return sql.queryForObject("SELECT SUM(TAKEN_ORDERS) FROM CRN_SLOT_COUNTER", Long.class);
    }

    long reservations() {
        return sql.queryForObject("SELECT COUNT(*) FROM CRN_RESERVATION", Long.class);
    }

    @Override
    public void close() {
        pool.close();
    }
}
