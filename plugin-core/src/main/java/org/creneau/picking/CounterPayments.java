// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.util.List;

/**
 * Port: what was paid at the counters. Nothing in it is changed or taken out. Implementations are thread-safe, across nodes too, and
 * take part in the transaction that is running.
 */
public interface CounterPayments {

    /** Of that order by its number in the host, sorted by their own numbers. */
    List<CounterPayment> ofOrder(long orderId);

    /**
     * Adds one. Needs a running transaction.
     *
     * @throws org.creneau.reservation.Conflict if its order has a payment of that number; the transaction must roll back
     */
    void add(CounterPayment payment);
}
