// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Optional;
import org.creneau.slot.Load;

/**
 * Who gets a place that comes free, before anybody else can have it. Called by the {@link PlaceDesk} in the transaction
 * that frees the place, before any counter is changed, so that a row of a waitlist is always locked before the counter of
 * a slot. Implementations are thread-safe and say no more than they mean: the place stays counted for the heir.
 */
public interface FreedPlaces {

    /**
     * Passes the place on.
     *
     * @param vacancy the slot, as it is without what comes free
     * @return what the heir takes of the slot, which the vacancy has said to fit; empty if nobody waits for it
     */
    Optional<Load> pass(Vacancy vacancy);

    /** A shop without waitlists: what comes free is anybody's. */
    static FreedPlaces toAnybody() {
        return vacancy -> Optional.empty();
    }
}
