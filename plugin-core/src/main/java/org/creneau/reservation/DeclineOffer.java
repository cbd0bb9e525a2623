// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Optional;

/**
 * Use case: somebody does not want the place they are offered and waits on, where they were, for any other slot; the place
 * goes to the next in line in the same transaction. Runs in a short transaction of its own. Thread-safe.
 */
public final class DeclineOffer {

    private final PlaceDesk desk;
    private final ReservationBook book;
    private final OfferDesk offers;

    public DeclineOffer(PlaceDesk desk, ReservationBook book, OfferDesk offers) {
        this.desk = desk;
        this.book = book;
        this.offers = offers;
    }

    /** Declines what is offered, also if the offer has just run out; refused if there is none. */
    public WaitOutcome decline(ReservationToken token) {
        return book.alone(() -> Waits.found(offers.entries().find(token), this::decline));
    }

    private WaitOutcome decline(WaitEntry entry) {
        if (entry.state() != WaitState.OFFERED) {
            return WaitOutcome.refused(Waits.noOffer(entry));
        }
        WaitEntry waiting = offers.store(entry, entry.declining());
        Waits.passOn(desk, Optional.ofNullable(entry.offered()), entry.load());
        return WaitOutcome.done(waiting);
    }
}
