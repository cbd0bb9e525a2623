// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.concurrent.TimeUnit;
import org.creneau.slot.SlotOffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What the rules cost: one slot, a month of them, and making the rules ready for a shopper and a point. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class VerdictBenchmark {

    /** Regimes and shopper made ready. */
    @State(Scope.Thread)
    public static class Prepared {
        final ParisMonth month = new ParisMonth();
        final RuleBook rules = month.rules.preparedFor(month.inquiry, month.point);
        final CollectRequest allowed = month.allowed(rules);
    }

    /** A slot that everything allows: it should cost no memory. */
    @Benchmark
    public Verdict oneSlotAllRules(Prepared of) {
        return of.rules.judge(of.allowed);
    }

    /** All that judging adds to a grid that is computed already, refused slots and their reasons included. */
    @Benchmark
    public void month960Slots(Prepared of, Blackhole hole) {
        for (SlotOffer offer : of.month.offers) {
            hole.consume(of.rules.judge(CollectRequest.of(of.month.grid, offer, of.month.inquiry)));
        }
    }

    @Benchmark
    public RuleBook prepareForShopperAndPoint(Prepared of) {
        return of.month.rules.preparedFor(of.month.inquiry, of.month.point);
    }
}
