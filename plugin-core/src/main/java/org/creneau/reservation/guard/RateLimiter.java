// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts requests of whoever a key stands for and says when there are too many (the generic cell rate algorithm: one moment is
 * kept for each key, no list of requests). Refused requests are not counted, so that who waits as long as they are told gets on.
 * Keeps 50,000 keys at most, some 5 MB: beyond that the one that asked longest ago is forgotten. Each node counts for itself.
 * Thread-safe.
 *
 * @param <K> compared by {@code equals}; never leaves the memory
 */
public final class RateLimiter<K> {

    private static final int MOST_KEYS = 50_000;
    private static final int FIRST_ROOM = 256;
    private static final float LOAD_FACTOR = 0.75f;
    private static final long NANOS = 1_000_000_000L;

    private final RateLimit limit;
    private final Instant zero;
    private final Map<K, Long> settled = new LinkedHashMap<K, Long>(FIRST_ROOM, LOAD_FACTOR, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Long> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /** @param now any moment, from which this one counts */
    public RateLimiter(RateLimit limit, Instant now) {
        this.limit = limit;
        this.zero = now;
    }

    /** Counts one request; 0 if it may go on, or else the whole seconds after which it may, 1 or more. */
    public long waitSeconds(K key, Instant now) {
        if (limit.isNone()) {
            return 0;
        }
        long at = Duration.between(zero, now).toNanos();
        synchronized (settled) {
            Long before = settled.get(key);
            // A clock that was set back forgives: nobody is shut out for longer than the limit's own seconds.
            long from = before == null || before - at > limit.nanos() ? at : Math.max(at, before);
            long next = from + limit.nanosEach();
            long over = next - at - limit.nanos();
            if (over > 0) {
                return (over + NANOS - 1) / NANOS;
            }
            settled.put(key, next);
            return 0;
        }
    }

    int keys() {
        synchronized (settled) {
            return settled.size();
        }
    }
}
