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
     * Stores it over the version before, in one atomic step; of those of one version it is the first. Needs a running transaction.
     *
     * @throws org.creneau.reservation.Conflict if another was faster; the transaction must roll back
     */
    void write(Picking next);
}
