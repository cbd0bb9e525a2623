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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The slots of a point, as a page shows them: a month with the state of each, and the first free ones of a list. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SlotGridBenchmark {

    /** 28 days over a change of the clocks, Sundays closed: 960 slots, 500 of them full. */
    @State(Scope.Thread)
    public static class Month {
        final Instant from = BusyPoints.midnight(BusyPoints.FIRST_DAY);
        final Instant to = BusyPoints.midnight(BusyPoints.FIRST_DAY.plusDays(28));
        final SlotGrid grid = BusyPoints.grid(1, OpeningHours.ofWeekly(BusyPoints.workdays()));
        final Taken taken = BusyPoints.spread(grid.between(from, to), 500);
        final SlotQuery query = SlotQuery.at(from);
    }

    /** The same month, and the Sunday on which the clocks change is open from midnight to seven. */
    @State(Scope.Thread)
    public static class MonthWithOpenSunday {
        final Instant from = BusyPoints.midnight(BusyPoints.FIRST_DAY);
        final Instant to = BusyPoints.midnight(BusyPoints.FIRST_DAY.plusDays(28));
        final SlotGrid grid = BusyPoints.grid(1, ClockChange.openFromMidnight());
        final Taken taken = BusyPoints.spread(grid.between(from, to), 500);
        final SlotQuery query = SlotQuery.at(from);
    }

    /** What a list of 500 points knows of its next seven days. */
    @State(Scope.Thread)
    public static class Chain {
        final PointChain chain = new PointChain(500);
    }

    @Benchmark
    public List<SlotOffer> month960Slots500Taken(Month of) {
        return of.grid.offers(of.query, of.taken, of.from, of.to);
    }

    @Benchmark
    public List<SlotOffer> monthWithClockChangeSundayOpen(MonthWithOpenSunday of) {
        return of.grid.offers(of.query, of.taken, of.from, of.to);
    }

    /** The same month, passed over without keeping anything: what an offer costs is the difference. */
    @Benchmark
    public int month960SlotsCounted(Month of) {
        OfferWalk walk = of.grid.walk(of.query, of.taken, of.from, of.to);
        int free = 0;
        while (walk.next()) {
            free += walk.isFree() ? 1 : 0;
        }
        return free;
    }

    @Benchmark
    public Map<PointId, OfferedSlot> firstFree500Points7Days(Chain of) {
        return of.chain.firstFree();
    }
}
