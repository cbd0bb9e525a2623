// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryPickings;
import org.creneau.reservation.Transactions;

@ContractRun(InMemoryPickings.class)
class InMemoryPickingsTest extends PickingsContract {
    private final InMemoryPickings pickings = new InMemoryPickings();

    @Override
    protected Pickings pickings() {
        return pickings;
    }

    @Override
    protected Transactions transactions() {
        return new DirectTransactions();
    }
}
