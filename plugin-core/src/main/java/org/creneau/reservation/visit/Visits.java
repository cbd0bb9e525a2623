// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.visit;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;

/**
 * Port: what the counter is told beside each reservation, kept as long as the link from it to its customer. Each change is one
 * conditional statement and leaves the reservation's version as it is: no slot and no place depends on it. Implementations are
 * thread-safe, across nodes too; changes take part in the transaction that is running.
 */
public interface Visits {

    /** {@link Visit#untold()} if nothing was said, or there is no such reservation. */
    Visit of(ReservationToken token);

    /** What was said of each of those; of whom nothing was said may be left out. One read for each 500 of them. */
    Map<ReservationToken, Visit> ofAll(Collection<ReservationToken> tokens);

    /** Who was named last for that group of the order, whichever of its reservations it was for. */
    PickupPerson lastPersonOf(long orderId, long groupId);

    /**
     * Writes who comes in place of who was named before.
     *
     * @return false if there is no such reservation, or it is in no such state
     */
    boolean writePerson(ReservationToken token, PickupPerson person, Set<ReservationState> states);

    /**
     * Notes that somebody is near, unless that, or that they are nearer, was said since that instant already. Who says anew
     * that they are here has not said yet where.
     *
     * @return false if it was, or the reservation is not waited for any more, or in another slot
     */
    boolean noteComing(Reservation expected, Coming coming, Instant at, Instant since);

    /**
     * Writes where somebody who is here waits.
     *
     * @return false if they did not say that they are here, if another spot was written at {@code lastBefore} or later, or the
     *     reservation is not waited for any more, or in another slot
     */
    boolean writeSpot(Reservation expected, String spot, Instant at, Instant lastBefore);
}
