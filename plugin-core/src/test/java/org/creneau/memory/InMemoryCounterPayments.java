// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.creneau.picking.CounterPayment;
import org.creneau.picking.CounterPayments;
import org.creneau.reservation.Conflict;

/** Payments that are kept in memory. */
public final class InMemoryCounterPayments implements CounterPayments {

    private final Map<String, CounterPayment> rows = new ConcurrentHashMap<>();

    @Override
    public List<CounterPayment> ofOrder(long orderId) {
        return rows.values().stream()
                .filter(row -> row.orderId() == orderId)
                .sorted(Comparator.comparing(CounterPayment::number))
                .toList();
    }

    @Override
    public void add(CounterPayment payment) {
        String key = payment.orderId() + "/" + payment.number();
        if (rows.putIfAbsent(key, payment) != null) {
            throw new Conflict(payment + " was recorded by another");
        }
        DirectTransactions.onRollback(() -> rows.remove(key));
    }
}
