// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.point.OpeningHours;
import org.creneau.point.PointId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the grid grows with days and the search for first free slots with points. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SlotGridGrowthBenchmark {

    /** So many days, half of the slots full. */
    @State(Scope.Thread)
    public static class Days {
        @Param({"3", "30", "300"})
        public int days;

        Instant from = BusyPoints.midnight(BusyPoints.FIRST_DAY);
        Instant to = from;
        SlotGrid grid = BusyPoints.grid(1, OpeningHours.ofWeekly(BusyPoints.workdays()));
        Taken taken = Taken.nothing();
        SlotQuery query = SlotQuery.at(from);

        @Setup
        public void fill() {
            to = BusyPoints.midnight(BusyPoints.FIRST_DAY.plusDays(days));
            List<Slot> slots = grid.between(from, to);
            taken = BusyPoints.spread(slots, slots.size() / 2);
        }
    }

    /** So many points. */
    @State(Scope.Thread)
    public static class Points {
        @Param({"50", "500", "5000"})
        public int points;

        PointChain chain = new PointChain(0);

        @Setup
        public void fill() {
            chain = new PointChain(points);
        }
    }

    @Benchmark
    public List<SlotOffer> gridByDays(Days of) {
        return of.grid.offers(of.query, of.taken, of.from, of.to);
    }

    @Benchmark
    public Map<PointId, OfferedSlot> firstFreeByPoints(Points of) {
        return of.chain.firstFree();
    }
}
