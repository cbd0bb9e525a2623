// SPDX-License-Identifier: Apache-2.0
package org.creneau.overview;

import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryLedger;
import org.creneau.memory.InMemoryTakenOrders;
import org.creneau.reservation.Transactions;
import org.creneau.slot.SlotLedger;

/** The contract, in memory. */
@ContractRun(InMemoryTakenOrders.class)
class InMemoryTakenOrdersTest extends TakenOrdersContract {
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final DirectTransactions transactions = new DirectTransactions();

    @Override
    protected TakenOrders takenOrders() {
        return new InMemoryTakenOrders(ledger);
    }

    @Override
    protected SlotLedger ledger() {
        return ledger;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
