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

    /** Pairs in a second, over that many seconds. */
    double rate(Contender contender, Supplier<Pair> pairs, int seconds) {
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        LongAdder done = new LongAdder();
        Race.of(threads, any -> {
            while (System.nanoTime() < end) {
                contender.run(pairs.get());
                done.increment();
            }
            return null;
        });
        return done.sum() * 1e9 / (System.nanoTime() - begin);
    }
}
