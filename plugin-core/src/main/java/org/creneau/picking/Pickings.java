// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.creneau.reservation.ReservationToken;

/**
 * Port: how far pickups are picked. Implementations are thread-safe, across nodes too, and take part in the transaction that is
 * running.
 */
public interface Pickings {

    /** Of those pickups, with two reads for each 500; what is not begun is left out. */
    Map<ReservationToken, Picking> of(Collection<ReservationToken> tokens);

    /** Of all pickups of that order by its number in the host, whatever became of them, in no order. */
    List<Picking> ofOrder(long orderId);

    /**
     * Stores it over the version before, in one atomic step, but for the age that was looked at; of those of one version it is the first. Needs a running transaction.
     *
     * @throws org.creneau.reservation.Conflict if another was faster; the transaction must roll back
     */
    void write(Picking next);

    /**
     * Stores that an age was looked at, beside what is picked: version, marks and bags stay what they are, so that nobody's page is stale
     * for it, and {@link #write} leaves it alone. Of two at once the later counts. Needs a running transaction.
     *
     * @param of what it belongs to, in whatever version
     * @throws org.creneau.reservation.Conflict if another began it in the very moment; the transaction must roll back
     */
    void checkAge(Picking of, AgeCheck check);
}
