// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.creneau.format.geodesic.GeographicLibGeodesic;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The points around a shopper, as the shop asks for them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PointSearchBenchmark {

    /** A large chain. */
    @State(Scope.Thread)
    public static class TenThousand {
        final Search search = new Search(10_000);
    }

    /** Every locker and shop counter of a continent. */
    @State(Scope.Thread)
    public static class Million {
        final Search search = new Search(1_000_000);
    }

    /** What an index is built from. */
    @State(Scope.Benchmark)
    public static class MillionPoints {
        final List<PickupPoint> points = FrenchPoints.some(1_000_000);
    }

    @Benchmark
    public List<PointDistance> nearest10(TenThousand of) {
        return of.search.nearest10();
    }

    @Benchmark
    public List<PointDistance> nearest10OfMillion(Million of) {
        return of.search.nearest10();
    }

    /** The circle of the first French lockdown: most shoppers have a few points in it, some of them near its edge. */
    @Benchmark
    public List<PointDistance> nearest10WithinKilometre(Million of) {
        return of.search.nearest10Within(1000);
    }

    /** One distance: what the physical limit of a search is reckoned in. */
    @Benchmark
    public double haversine(TenThousand of) {
        return of.search.distanceToNext();
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 3)
    @Measurement(iterations = 10)
    public NearestPoints buildOfMillion(MillionPoints of) {
        return NearestPoints.over(of.points, new GeographicLibGeodesic());
    }
}
