// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Starts several things in the same moment. */
final class Together {
    private Together() {}

    /** Runs them all at once, each in a thread of its own; what they answered, in their order. */
    @SafeVarargs
    static <T> List<T> of(Callable<T>... works) {
        ExecutorService threads = Executors.newFixedThreadPool(works.length);
        CyclicBarrier barrier = new CyclicBarrier(works.length);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> work : works) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    return work.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> each : running) {
                answers.add(Shop.call(each::get));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
