// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Use case: shoppers whose slot is near are reminded of it, once for each slot: who has moved since is reminded of the new
 * one. Who booked when it was that near already is not. Each in a short transaction of its own, safe on any number of nodes at
 * once. Thread-safe.
 */
public final class RemindShoppers {

    private final ReservationBook book;
    private final Duration ahead;

    /**
     * How long before the slot starts they are reminded: up to 14 days, zero for not at all; otherwise throws {@link
     * IllegalArgumentException}.
     */
    public RemindShoppers(ReservationBook book, Duration ahead) {
        this.book = Objects.requireNonNull(book, "book");
        this.ahead = Objects.requireNonNull(ahead, "ahead");
        if (ahead.isNegative() || ahead.compareTo(Duration.ofDays(14)) > 0) {
            throw new IllegalArgumentException("reminder ahead is " + ahead + ", allowed is zero to 14 days");
        }
    }

    /**
     * Writes their messages.
     *
     * @param limit the most to remind, 1 or more
     * @return how many this call reminded; fewer than the limit does not mean that none is left when other nodes remind too
     */
    public int run(Instant now, int limit) {
        int reminded = 0;
        if (!ahead.isZero()) {
            for (Reservation near : book.all().unreminded(now, now.plus(ahead), limit)) {
                reminded += book.alone(() -> remind(near, now)) ? 1 : 0;
            }
        }
        return reminded;
    }

    private boolean remind(Reservation near, Instant now) {
        if (!book.all().claim(near) || !book.all().noteReminded(near)) {
            return false;
        }
        book.tell(near, MessageKind.REMINDER, now);
        return true;
    }
}
