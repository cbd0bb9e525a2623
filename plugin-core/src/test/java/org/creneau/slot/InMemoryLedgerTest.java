// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryLedger;
import org.creneau.reservation.Transactions;

@ContractRun(InMemoryLedger.class)
class InMemoryLedgerTest extends SlotLedgerContract {
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final DirectTransactions transactions = new DirectTransactions();

    @Override
    protected SlotLedger ledger() {
        return ledger;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
