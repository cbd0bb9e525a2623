// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Starts many threads at one moment and collects what each returned; whatever one throws fails the test. */
public final class Race {

    /** Far more than any race takes: a database that forgot somebody should fail a test and not stop the build. */
    private static final int MOST_SECONDS = 120;

    private Race() {}

    public static <T> List<T> of(int threads, IntFunction<T> runner) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        try {
            List<Callable<T>> runners = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                runners.add(() -> {
                    start.await();
                    return runner.apply(number);
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(runners, MOST_SECONDS, TimeUnit.SECONDS)) {
                results.add(future.get());
            }
            return results;
        } catch (CancellationException e) {
            throw new AssertionError("a runner was still waiting after " + MOST_SECONDS + " s", e);
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("a runner failed: " + e.getCause(), e);
        } finally {
            pool.shutdownNow();
        }
    }
}
