// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;

/**
 * Use case: who waits for what is past no longer waits, and what ended a week ago is deleted. Safe on any number of nodes
 * at once. Thread-safe.
 */
public final class EndWaits {

    private static final Duration KEPT = Duration.ofDays(7);

    private final ReservationBook book;
    private final OfferDesk offers;

    public EndWaits(ReservationBook book, OfferDesk offers) {
        this.book = book;
        this.offers = offers;
    }

    /** At most so many; how many this call ended. */
    public int run(Instant now, int limit) {
        int ended = 0;
        for (WaitEntry entry : book.joined(() -> offers.entries().windowsEndedBefore(now, limit))) {
            ended += book.alone(() ->
                            offers.entries().claim(entry) && offers.storeIfFirst(entry, entry.ended(WaitState.OVER)))
                    ? 1
                    : 0;
        }
        return ended;
    }

    /** Deletes what ended and whose slots were over a week ago; how many. */
    public int forget(Instant now) {
        return book.alone(() -> offers.entries().forgetEndedBefore(now.minus(KEPT)));
    }
}
