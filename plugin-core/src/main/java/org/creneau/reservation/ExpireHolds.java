// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Use case: sweep the holds that have run out and give their places back, each exactly once and each in a short
 * transaction of its own. Safe on any number of nodes at once: a hold that another node, or the shopper, was faster
 * with is passed over. Thread-safe.
 */
public final class ExpireHolds {

    private final PlaceDesk desk;
    private final ReservationBook book;

    public ExpireHolds(PlaceDesk desk, ReservationBook book) {
        this.desk = desk;
        this.book = book;
    }

    /**
     * One that cannot be swept does not keep the others: its error is thrown when all have been tried.
     *
     * @param limit the most to sweep, 1 or more
     * @return how many this call expired; fewer than the limit does not mean that none is left when other nodes sweep
     *     too
     */
    public int run(Instant now, int limit) {
        int expired = 0;
        RuntimeException failure = null;
        for (Reservation hold : book.all().heldExpiredBefore(now, limit)) {
            try {
                expired += book.alone(() -> expire(hold)) ? 1 : 0;
            } catch (RuntimeException e) {
                failure = joined(failure, e);
            }
        }
        if (failure != null) {
            throw failure;
        }
        return expired;
    }

    private static RuntimeException joined(@Nullable RuntimeException first, RuntimeException next) {
        if (first == null) {
            return next;
        }
        if (first != next) {
            first.addSuppressed(next);
        }
        return first;
    }

    private boolean expire(Reservation hold) {
        if (!book.all().replace(hold, hold.withState(ReservationState.EXPIRED))) {
            return false;
        }
        desk.giveBack(hold.slotId(), hold.load());
        return true;
    }
}
