// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryHistory;

/** The contract, in memory. */
@ContractRun(InMemoryHistory.class)
class InMemoryHistoryTest extends HistoryContract {
    private final InMemoryHistory history = new InMemoryHistory();
    private final DirectTransactions transactions = new DirectTransactions();

    @Override
    protected History history() {
        return history;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
