// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.concurrent.TimeUnit;
import org.creneau.reservation.ImpactSummary;
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

/**
 * When the first of a hundred thousand pickups in PostgreSQL that a curfew breaks is shown, in a fresh JVM, too, and when the last. What a
 * preview sends is counted by {@code HundredThousandPickupsTest}.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Measurement(iterations = 3)
public class FirstBrokenPickupBenchmark {

    /** Written once. */
    @State(Scope.Benchmark)
    public static class Pickups {
        final ManyPickups many = new ManyPickups();
    }

    @Benchmark
    @Fork(3)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public boolean firstInAFreshJvm(Pickups of) {
        return first(of);
    }

    @Benchmark
    @Fork(1)
    @Warmup(iterations = 1)
    public boolean first(Pickups of) {
        try {
            of.many.preview(impact -> {
                throw new Shown();
            });
            return false;
        } catch (Shown e) {
            return true;
        }
    }

    @Benchmark
    @Fork(1)
    @Warmup(iterations = 1)
    public ImpactSummary all(Pickups of, Blackhole hole) {
        return of.many.preview(hole::consume);
    }

    /** Ends a preview after its first pickup. */
    private static final class Shown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
