// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Use case: offers that ran out unanswered go to the next in line, each exactly once and each in a short transaction of its
 * own. Who did not answer keeps their place in line, but not for that slot; the second time their wait is over. Safe on
 * any number of nodes at once, whose clocks may differ by the grace, see {@link ExpireHolds}. Thread-safe.
 */
public final class LapseOffers {

    private final PlaceDesk desk;
    private final ReservationBook book;
    private final OfferDesk offers;
    private final Duration grace;

    public LapseOffers(PlaceDesk desk, ReservationBook book, OfferDesk offers, Duration grace) {
        this.desk = desk;
        this.book = book;
        this.offers = offers;
        this.grace = grace;
    }

    /** At most so many; how many this call ended. */
    public int run(Instant now, int limit) {
        int lapsed = 0;
        for (WaitEntry entry : book.joined(() -> offers.entries().offersEndedBefore(now.minus(grace), limit))) {
            lapsed += book.alone(() -> lapse(entry)) ? 1 : 0;
        }
        return lapsed;
    }

    private boolean lapse(WaitEntry entry) {
        if (!offers.entries().claim(entry) || !offers.storeIfFirst(entry, entry.lapsing())) {
            return false;
        }
        Waits.passOn(desk, Optional.ofNullable(entry.offered()), entry.load());
        return true;
    }
}
