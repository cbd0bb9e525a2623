// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Starts many threads at one moment and collects what each returned; whatever one throws fails the test. */
public final class Race {

    /**
     * Far more than any race takes on a machine that is slow and busy, and less than a test may take: a database that forgot somebody
     * should fail a test, tell where everybody stands, and not stop the build.
     */
    private static final int MOST_SECONDS = 480;

    private Race() {}

    public static <T> List<T> of(int threads, IntFunction<T> runner) {
        Set<Thread> made = ConcurrentHashMap.newKeySet();
        ExecutorService pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            made.add(thread);
            return thread;
        });
        CyclicBarrier start = new CyclicBarrier(threads);
        try {
            List<Future<T>> runners = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                runners.add(pool.submit(() -> {
                    start.await();
                    return runner.apply(number);
                }));
            }
            pool.shutdown();
            if (!pool.awaitTermination(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("a runner was still waiting after " + MOST_SECONDS + " s" + places(made));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : runners) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("a runner failed: " + e.getCause(), e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Where those stand that are still at it, each place once. */
    private static String places(Set<Thread> threads) {
        return threads.stream()
                .filter(Thread::isAlive)
                .map(thread -> Arrays.stream(thread.getStackTrace())
                        .map(frame -> "\n    at " + frame)
                        .collect(Collectors.joining()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
