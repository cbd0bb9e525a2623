// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Port: what became of the host's orders. An order ends in many ways, and the host tells of none: its status is set by another
 * system, it is deleted, it is purged. Implementations are thread-safe, change nothing, and take part in the transaction that is
 * running, if there is one.
 */
public interface OrderFates {

    /**
     * Awaited reservations that {@link OrderTerms#remedy} may want to do something about, with one read whatever their number:
     * at least all of those, and few more. Sorted by token.
     *
     * @param after the token after which to go on; null for the first
     * @param limit the most, 1 or more
     */
    List<ReservationToken> suspects(OrderTerms terms, Instant now, @Nullable ReservationToken after, int limit);

    /**
     * What is known of the order of that reservation; empty if the reservation is no longer in that version, or if its history
     * does not say since when it is.
     */
    Optional<OrderFate> of(Reservation expected);
}
