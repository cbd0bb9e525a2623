// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryChoices;

/** The contract, in memory. */
@ContractRun(InMemoryChoices.class)
class InMemoryChoicesTest extends ChoicesContract {
    private final InMemoryChoices choices = new InMemoryChoices();
    private final DirectTransactions transactions = new DirectTransactions();

    @Override
    protected Choices choices() {
        return choices;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
