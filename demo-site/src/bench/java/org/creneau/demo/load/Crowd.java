// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Many who ask at once. An answer other than 200 is an error and ends the benchmark. */
final class Crowd {
    private static final long SECOND = 1_000_000_000L;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** How long answers took, in nanoseconds, sorted, and how many bytes one had on average. */
    record Times(long[] nanos, long bytes) {
        /** In milliseconds. */
        double quantile(double share) {
            return nanos[(int) Math.min(nanos.length - 1L, Math.round(share * nanos.length))] / 1e6;
        }
    }

    /**
     * Asks at that rate whatever the shop does: each at its appointed time, from which its answer is counted, so that whoever waits
     * behind a slow one counts as waiting (no coordinated omission).
     */
    Times openLoop(IntFunction<HttpRequest> requests, int perSecond, int seconds) throws InterruptedException {
        int count = perSecond * seconds;
        long[] nanos = new long[count];
        AtomicLong bytes = new AtomicLong();
        AtomicInteger failed = new AtomicInteger();
        CountDownLatch open = new CountDownLatch(count);
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            int number = i;
            long due = start + i * SECOND / perSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            client.sendAsync(requests.apply(i), HttpResponse.BodyHandlers.ofByteArray())
                    .whenComplete((answer, failure) -> {
                        nanos[number] = System.nanoTime() - due;
                        if (failure != null || answer.statusCode() != 200) {
                            failed.incrementAndGet();
                        } else {
                            bytes.addAndGet(answer.body().length);
                        }
                        open.countDown();
                    });
        }
        open.await();
        if (failed.get() > 0) {
            throw new IllegalStateException(failed + " of " + count + " were not answered by 200");
        }
        Arrays.sort(nanos);
        return new Times(nanos, bytes.get() / count);
    }

    /** So many ask again as soon as they are answered; answers in a second. */
    double closedLoop(IntFunction<HttpRequest> requests, int askers, int seconds) throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger answered = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        long start = System.nanoTime();
        long end = start + seconds * SECOND;
        Semaphore done = new Semaphore(0);
        for (int asker = 0; asker < askers; asker++) {
            new Thread(() -> {
                        while (System.nanoTime() < end && failed.get() == 0) {
                            if (!isAnswered(requests.apply(asked.getAndIncrement()))) {
                                failed.incrementAndGet();
                            }
                            answered.incrementAndGet();
                        }
                        done.release();
                    })
                    .start();
        }
        done.acquire(askers);
        if (failed.get() > 0) {
            throw new IllegalStateException("not answered by 200");
        }
        return answered.get() * (double) SECOND / (System.nanoTime() - start);
    }

    private boolean isAnswered(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
