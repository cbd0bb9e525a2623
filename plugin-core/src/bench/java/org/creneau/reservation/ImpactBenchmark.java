// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.concurrent.TimeUnit;
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

/** What a new regime would break, with alternatives, in a heap of 256 MB; growth by methods of its own. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 1)
@Measurement(iterations = 5)
public class ImpactBenchmark {

    /** Made once. */
    @State(Scope.Benchmark)
    public static class Chains {
        final BookedChain million = new BookedChain(1_000_000);
        final BookedChain hundredThousand = new BookedChain(100_000);
        final BookedChain tenThousand = new BookedChain(10_000);
    }

    @Benchmark
    public ImpactSummary million(Chains of, Blackhole hole) {
        return of.million.preview(hole::consume);
    }

    @Benchmark
    public ImpactSummary hundredThousand(Chains of, Blackhole hole) {
        return of.hundredThousand.preview(hole::consume);
    }

    @Benchmark
    public ImpactSummary tenThousand(Chains of, Blackhole hole) {
        return of.tenThousand.preview(hole::consume);
    }
}
