// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.creneau.picking.AgeCheck;
import org.creneau.picking.Bags;
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
    public Map<ReservationToken, Bags> bagsOf(Collection<ReservationToken> tokens) {
        Map<ReservationToken, Bags> bags = new HashMap<>();
        of(tokens).forEach((token, row) -> {
            if (row.bags().count() > 0) {
                bags.put(token, row.bags());
            }
        });
        return bags;
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
            rows.put(
                    next.token(),
                    next.withAge(before == null ? null : before.ageCheck().orElse(null)));
            DirectTransactions.onRollback(() -> rows.compute(next.token(), (token, written) -> before));
            return null;
        });
    }

    @Override
    public void checkAge(Picking of, AgeCheck check) {
        locks.with(of.token(), () -> {
            Picking before = rows.get(of.token());
            Picking row = before == null
                    ? Picking.stored(of.token(), of.orderId(), 0)
                            .changed(check.by(), check.at())
                            .build()
                    : before;
            rows.put(of.token(), row.withAge(check));
            DirectTransactions.onRollback(() -> rows.compute(of.token(), (token, written) -> before));
            return null;
        });
    }
}
