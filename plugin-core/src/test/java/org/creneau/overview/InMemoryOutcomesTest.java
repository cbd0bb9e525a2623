// SPDX-License-Identifier: Apache-2.0
package org.creneau.overview;

import org.creneau.compliance.SaleLog;
import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryHistory;
import org.creneau.memory.InMemoryOutcomes;
import org.creneau.memory.InMemorySaleLog;
import org.creneau.reservation.History;
import org.creneau.reservation.Transactions;

/** The contract, in memory. */
@ContractRun(InMemoryOutcomes.class)
class InMemoryOutcomesTest extends OutcomesContract {
    private final InMemoryHistory history = new InMemoryHistory();
    private final InMemorySaleLog log = new InMemorySaleLog(history);
    private final DirectTransactions transactions = new DirectTransactions();

    @Override
    protected Outcomes outcomes() {
        return new InMemoryOutcomes(log);
    }

    @Override
    protected SaleLog log() {
        return log;
    }

    @Override
    protected History history() {
        return history;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
