// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.creneau.picking.Picking;
import org.creneau.picking.Pickings;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.ReservationToken;

/** Pickings that are kept in memory. */
public final class InMemoryPickings implements Pickings {

    private final Map<ReservationToken, Picking> rows = new ConcurrentHashMap<>();
    private final RowLocks locks = new RowLocks();

    @Override
    public Map<ReservationToken, Picking> of(Collection<ReservationToken> tokens) {
        Map<ReservationToken, Picking> found = new HashMap<>(rows);
        found.keySet().retainAll(tokens);
        return found;
    }

    @Override
    public List<Picking> ofOrder(long orderId) {
        return rows.values().stream().filter(row -> row.orderId() == orderId).toList();
    }

    @Override
    public void write(Picking next) {
        locks.with(next.token(), () -> {
            Picking before = rows.get(next.token());
            if ((before == null ? 0 : before.version()) != next.version() - 1) {
                throw new Conflict(next + " is not the version after " + before);
            }
            rows.put(next.token(), next);
            DirectTransactions.onRollback(() -> rows.compute(next.token(), (token, written) -> before));
            return null;
        });
    }
}
