// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryLedger;
import org.creneau.slot.SlotLedger;

@ContractRun(DirectTransactions.class)
class DirectTransactionsTest extends TransactionsContract {
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final DirectTransactions transactions = new DirectTransactions();

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected SlotLedger ledger() {
        return ledger;
    }
}
