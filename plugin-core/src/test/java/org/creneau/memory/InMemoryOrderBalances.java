// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.creneau.picking.OrderBalance;
import org.creneau.picking.OrderBalances;

/** What orders cost, kept in memory. */
public final class InMemoryOrderBalances implements OrderBalances {

    private final Map<Long, OrderBalance> balances = new ConcurrentHashMap<>();

    public void put(long order, OrderBalance balance) {
        balances.put(order, balance);
    }

    @Override
    public Optional<OrderBalance> of(long orderId) {
        return Optional.ofNullable(balances.get(orderId));
    }
}
