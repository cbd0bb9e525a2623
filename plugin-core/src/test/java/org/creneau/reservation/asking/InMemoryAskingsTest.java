// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.asking;

import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryAskings;
import org.creneau.reservation.Transactions;

/** The contract, in memory. */
@ContractRun(InMemoryAskings.class)
class InMemoryAskingsTest extends AskingsContract {
    private final InMemoryAskings askings = new InMemoryAskings();
    private final DirectTransactions transactions = new DirectTransactions();

    @Override
    protected Askings askings() {
        return askings;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
