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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How search and building grow with the number of points. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PointSearchGrowthBenchmark {

    @Param({"1000", "10000", "100000", "1000000"})
    private int points;

    private Search search;
    private List<PickupPoint> all;

    @Setup
    public void prepare() {
        search = new Search(points);
        all = FrenchPoints.some(points);
    }

    @Benchmark
    public List<PointDistance> tenNearest() {
        return search.nearest10();
    }

    @Benchmark
    public NearestPoints build() {
        return NearestPoints.over(all, new GeographicLibGeodesic());
    }
}
