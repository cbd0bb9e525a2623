// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.geopf;

import java.net.URL;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fetches within a deadline for all of it. The timeouts of {@code HttpURLConnection} hold for each single read, so that a server
 * which sends a byte a second would keep a shopper waiting for hours: the request runs in a thread of its own and is cut off. At
 * most eight run at a time; daemon threads that end when idle. Thread-safe.
 */
final class DeadlineFetch {

    private static final int MOST_AT_A_TIME = 8;
    private static final int IDLE_SECONDS = 20;

    private final GeopfSettings settings;
    private final Clock clock;
    private final ThreadPoolExecutor pool;

    DeadlineFetch(GeopfSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.pool = new ThreadPoolExecutor(
                0, MOST_AT_A_TIME, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), daemons());
    }

    private static ThreadFactory daemons() {
        AtomicInteger made = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "creneau-geopf-" + made.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    String fetch(URL url) throws Trouble {
        Exchange exchange = new Exchange(url, settings, clock);
        Future<String> answer = started(exchange);
        try {
            return answer.get(settings.deadline().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Trouble.of(Trouble.Kind.TOO_SLOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Trouble.of(Trouble.Kind.INTERRUPTED);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Trouble ? (Trouble) e.getCause() : Trouble.of(Trouble.Kind.OUT_OF_ORDER);
        } finally {
            exchange.end();
            answer.cancel(true);
        }
    }

    private Future<String> started(Exchange exchange) throws Trouble {
        try {
            return pool.submit(exchange);
        } catch (RejectedExecutionException e) {
            throw Trouble.of(Trouble.Kind.BUSY);
        }
    }
}
