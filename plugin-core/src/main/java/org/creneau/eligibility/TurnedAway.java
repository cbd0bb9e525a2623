// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Instant;
import java.util.Collection;
import org.creneau.point.PointId;

/**
 * SPI: hears that somebody could not have what they asked for, and why. Called where a slot is refused, and where a page finds no slot
 * of a point free; outside of the hold's transaction, in the request, so an implementation must be quick, must not read or write, and
 * must throw nothing. Is told nothing of who it was. Bean {@code creneauTurnedAway}; the default counts. Thread-safe.
 */
public interface TurnedAway {

    /** The codes of all refusals of that one attempt or look, each once; perhaps none. */
    void because(PointId point, Collection<String> codes, Instant now);

    /** Nobody listens. */
    static TurnedAway unheard() {
        return (point, codes, now) -> {};
    }
}
