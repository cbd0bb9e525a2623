// SPDX-License-Identifier: Apache-2.0
package org.creneau.overview;

import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryRefusalCounts;
import org.creneau.reservation.Transactions;

/** The contract, in memory. */
@ContractRun(InMemoryRefusalCounts.class)
class InMemoryRefusalCountsTest extends RefusalCountsContract {
    private final InMemoryRefusalCounts counts = new InMemoryRefusalCounts();
    private final DirectTransactions transactions = new DirectTransactions();

    @Override
    protected RefusalCounts counts() {
        return counts;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
