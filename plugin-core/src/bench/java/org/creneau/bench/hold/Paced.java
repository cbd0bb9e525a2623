// SPDX-License-Identifier: Apache-2.0
package org.creneau.bench.hold;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.creneau.memory.Race;

/**
 * Pairs that arrive by chance, so many in a second on average, whether or not those before are done: what a pair waits
 * because others are slow is part of its time.
 */
final class Paced {
    private final int threads;
    private final double perSecond;

    Paced(int threads, double perSecond) {
        this.threads = threads;
        this.perSecond = perSecond;
    }

    /** From the moment each was meant to begin, in nanoseconds. */
    Times run(Contender contender, Supplier<Pair> pairs, int seconds) {
        long[] arrivals = arrivals(seconds);
        Times times = new Times(new long[arrivals.length], new long[arrivals.length]);
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime() + 100_000_000L;
        Race.of(threads, any -> {
            for (int n = next.getAndIncrement(); n < arrivals.length; n = next.getAndIncrement()) {
                long start = begin + arrivals[n];
                awaitUntil(start);
                Pair pair = pairs.get();
                contender.hold(pair);
                times.hold[n] = System.nanoTime() - start;
                contender.release(pair);
                times.pair[n] = System.nanoTime() - start;
            }
            return null;
        });
        return times;
    }

    private long[] arrivals(int seconds) {
        Random chance = new Random(5);
        long[] arrivals = new long[(int) (perSecond * seconds)];
        double at = 0;
        for (int n = 0; n < arrivals.length; n++) {
            at -= Math.log(1 - chance.nextDouble()) / perSecond;
            arrivals[n] = (long) (at * 1e9);
        }
        return arrivals;
    }

    private static void awaitUntil(long start) {
        for (long left = start - System.nanoTime(); left > 0; left = start - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** Until the place was held, and until it was released as well. */
    record Times(long[] hold, long[] pair) {
        static double millis(long[] times, double share) {
            long[] sorted = times.clone();
            Arrays.sort(sorted);
            return sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1e6;
        }
    }
}
