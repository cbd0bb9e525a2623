// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Use case: sweep the holds that have run out and give their places back, each exactly once and each in a short
 * transaction of its own. Safe on any number of nodes at once: a hold that another node, or the shopper, was faster
 * with is passed over.
 *
 * <p>The clocks of nodes differ. A hold is swept only when it ran out a grace ago, so that a node whose clock is ahead by
 * no more than that never ends a hold before its time; a place may stay taken that much longer. Thread-safe.
 */
public final class ExpireHolds {

    private final PlaceDesk desk;
    private final ReservationBook book;
    private final Duration grace;

    /** Throws {@link IllegalArgumentException} for a negative grace. */
    public ExpireHolds(PlaceDesk desk, ReservationBook book, Duration grace) {
        this.desk = Objects.requireNonNull(desk, "desk");
        this.book = Objects.requireNonNull(book, "book");
        this.grace = Objects.requireNonNull(grace, "grace");
        if (grace.isNegative()) {
            throw new IllegalArgumentException("grace is " + grace + ", allowed is zero or more");
        }
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
        for (Reservation hold : book.all().heldExpiredBefore(now.minus(grace), limit)) {
            try {
                expired += book.alone(() -> expire(hold, now)) ? 1 : 0;
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

    private boolean expire(Reservation hold, Instant now) {
        Act act = Act.of(Actor.system(), now).because(Reasons.RAN_OUT);
        if (!book.all().claim(hold) || !book.storeIfFirst(hold, hold.withState(ReservationState.EXPIRED), act)) {
            return false;
        }
        desk.giveBack(hold);
        return true;
    }
}
