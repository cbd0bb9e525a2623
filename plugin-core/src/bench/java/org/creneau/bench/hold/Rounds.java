// SPDX-License-Identifier: Apache-2.0
package org.creneau.bench.hold;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.creneau.memory.Race;

/** As many pairs as so many threads can do, one after the other without a pause. */
final class Rounds {
    private final int threads;

    Rounds(int threads) {
        this.threads = threads;
    }

    /** What was done in that many seconds. */
    Pace run(Contender contender, Supplier<Pair> pairs, int seconds) {
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        LongAdder done = new LongAdder();
        Spent spent = new Spent();
        Race.of(threads, any -> {
            spent.by(() -> {
                while (System.nanoTime() < end) {
                    contender.run(pairs.get());
                    done.increment();
                }
            });
            return null;
        });
        return new Pace(
                done.sum() * 1e9 / (System.nanoTime() - begin),
                spent.nanos() / 1e3 / done.sum(),
                spent.bytes() / 1e3 / done.sum());
    }

    /**
     * Pairs in a second, and what the threads spent on each, which other programs on the machine hardly change: processor time in
     * microseconds and memory allocated in thousands of bytes.
     */
    record Pace(double perSecond, double micros, double kilobytes) {}
}
