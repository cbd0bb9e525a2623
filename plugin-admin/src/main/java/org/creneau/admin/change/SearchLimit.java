// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.change;

import java.time.Clock;
import org.creneau.admin.rights.Clerk;
import org.creneau.reservation.Actor;
import org.creneau.reservation.guard.RateLimit;
import org.creneau.reservation.guard.RateLimiter;

/**
 * How often one of the staff may look for orders: enough for a busy telephone, too little to read through the customers of a shop. By
 * account, counted on each node. Thread-safe.
 */
public class SearchLimit {

    private final RateLimiter<Actor> limiter;
    private final Clock clock;

    /**
     * As a property says it.
     *
     * @param text {@code 60/300} for 60 searches within 300 seconds, {@code 0} for no limit; {@link IllegalArgumentException} for
     *     anything else
     */
    public SearchLimit(String text, Clock clock) {
        this.limiter = new RateLimiter<>(RateLimit.parse("creneau.staffSearch.limit", text), clock.instant());
        this.clock = clock;
    }

    /** Counts a search; 0 if it may go on, or else the seconds after which it may. */
    long waitSeconds(Clerk clerk) {
        return limiter.waitSeconds(clerk.actor(), clock.instant());
    }
}
