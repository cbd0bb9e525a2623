// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import org.creneau.house.ContractRun;
import org.creneau.memory.InMemoryOrderBalances;

@ContractRun(InMemoryOrderBalances.class)
class InMemoryOrderBalancesTest extends OrderBalancesContract {
    private final InMemoryOrderBalances balances = new InMemoryOrderBalances();

    @Override
    protected OrderBalances balances() {
        return balances;
    }

    @Override
    protected void order(long id, OrderBalance balance) {
        balances.put(id, balance);
    }
}
