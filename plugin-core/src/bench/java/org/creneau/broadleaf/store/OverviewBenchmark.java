// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.creneau.memory.FixedPlans;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.Shop;
import org.creneau.overview.PointLoads;
import org.creneau.overview.ShowLoads;
import org.creneau.point.PointId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How full 1,500 points are in the next 14 days, ten slots of each taken every day, from PostgreSQL; the statement is counted by the tests. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3)
@Measurement(iterations = 10)
public class OverviewBenchmark {
    private static final int POINTS = 1_500;
    private static final int DAYS = 14;
    private static final int SLOTS = 10;

    /** Written once. */
    @State(Scope.Benchmark)
    public static class Chain {
        private final Schema schema = Databases.postgres();
        private final FixedPoints points = new FixedPoints();
        final ShowLoads show = new ShowLoads(
                points,
                new FixedPlans(Shop.aPlan().build()),
                schema.ledger(),
                schema.takenOrders(),
                Clock.fixed(Shop.EIGHT, ZoneOffset.UTC));

        public Chain() {
            schema.empty();
            Instant first = Shop.slotAt("2020-11-12T09:00:00Z").start();
            List<Object[]> rows = new ArrayList<>();
            for (int id = 1; id <= POINTS; id++) {
                points.put(Shop.aPoint().id(PointId.of(id)).build());
                for (int slot = 0; slot < DAYS * SLOTS; slot++) {
                    Instant start =
                            first.plus(Duration.ofDays(slot / SLOTS)).plus(Duration.ofMinutes(slot % SLOTS * 30L));
                    rows.add(new Object[] {(long) id * DAYS * SLOTS + slot, id, start.toEpochMilli(), 1, 0, 0});
                }
            }
            schema.sql()
                    .batchUpdate(
                            "INSERT INTO CRN_SLOT_COUNTER (COUNTER_ID, POINT_ID, SLOT_START, TAKEN_ORDERS, TAKEN_ITEMS,"
                                    + " TAKEN_MINUTES) VALUES (?, ?, ?, ?, ?, ?)",
                            rows);
            schema.sql().execute("ANALYZE CRN_SLOT_COUNTER");
        }
    }

    @Benchmark
    public List<PointLoads> twoWeeks(Chain of) {
        return of.show.all();
    }
}
