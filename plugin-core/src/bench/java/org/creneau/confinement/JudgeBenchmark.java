// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.TimeUnit;
import org.creneau.format.json.RegimeFile;
import org.creneau.territory.FrenchPlaces;
import org.creneau.territory.Place;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One outing under the 45 regimes of France: made ready for a shopper and a shop, then asked slot by slot. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class JudgeBenchmark {

    /** A home in Nice, in February 2021, 800 m from the shop. */
    @State(Scope.Thread)
    public static class Shopping {
        final RegimeBook book = RegimeFile.shipped(RegimeFile.FRANCE).book();
        final Place home = FrenchPlaces.shared().byInsee("06088").get();
        final Trip trip = Trip.between(home, home)
                .distance(Distance.ofMeters(800))
                .outing(Outing.travelling(Duration.ofMinutes(12)).staying(Duration.ofMinutes(5), Duration.ofMinutes(2)))
                .build();
        final Judge judge = book.prepare(trip, Treatments.usual());
        final long allowed = at("2021-02-27T10:00");
        final long refused = at("2021-02-27T17:30");
        final long month = at("2021-02-10T00:00");

        private long at(String local) {
            return LocalDateTime.parse(local).atZone(home.zone()).toEpochSecond();
        }
    }

    @Benchmark
    public Findings oneSlotAllowed(Shopping of) {
        return of.judge.judge(of.allowed, of.allowed + 900);
    }

    @Benchmark
    public Findings oneSlotRefused(Shopping of) {
        return of.judge.judge(of.refused, of.refused + 900);
    }

    @Benchmark
    public boolean oneSlotRefusedWithoutReasons(Shopping of) {
        return of.judge.allows(of.refused, of.refused + 900);
    }

    @Benchmark
    public int month960Slots(Shopping of) {
        int allowed = 0;
        for (int slot = 0; slot < 960; slot++) {
            long start = of.month + slot * 2700L;
            allowed += of.judge.allows(start, start + 900) ? 1 : 0;
        }
        return allowed;
    }

    @Benchmark
    public Judge prepare(Shopping of) {
        return of.book.prepare(of.trip, Treatments.usual());
    }
}
