// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import java.time.Clock;
import java.time.Duration;
import org.creneau.point.PointId;
import org.creneau.point.Rush;
import org.creneau.reservation.Transactions;

/**
 * Use case: the counter has its hands full, and asks for more minutes for each new order, or for no new orders at all, for a while
 * that ends by itself. What is ordered already stays as it is. Each in a short transaction of its own; false if there is no such
 * point. Thread-safe.
 */
public final class EasePoint {

    /** The longest it lasts: who wants a day off closes the point. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private final PointRushes rushes;
    private final Transactions transactions;
    private final Clock clock;

    public EasePoint(PointRushes rushes, Transactions transactions, Clock clock) {
        this.rushes = rushes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Throws {@link org.creneau.point.InvalidSettings} unless 1..1,440 minutes, and {@link IllegalArgumentException} as below. */
    public boolean slow(PointId point, int extraMinutes, Duration lasting) {
        Rush rush = Rush.slowedBy(extraMinutes, clock.instant().plus(checked(lasting)));
        return transactions.separate(() -> rushes.set(point, rush));
    }

    /** Throws {@link IllegalArgumentException} unless it lasts longer than nothing and at most {@link #LONGEST}. */
    public boolean stop(PointId point, Duration lasting) {
        Rush rush = Rush.withoutNewOrders(clock.instant().plus(checked(lasting)));
        return transactions.separate(() -> rushes.set(point, rush));
    }

    /** Takes orders as usual again. */
    public boolean end(PointId point) {
        return transactions.separate(() -> rushes.set(point, null));
    }

    private static Duration checked(Duration lasting) {
        if (lasting.isNegative() || lasting.isZero() || lasting.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "lasting is " + lasting + ", allowed is more than none and at most " + LONGEST);
        }
        return lasting;
    }
}
