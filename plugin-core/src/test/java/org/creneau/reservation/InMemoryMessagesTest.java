// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryMessages;

/** The contract, in memory. */
@ContractRun(InMemoryMessages.class)
class InMemoryMessagesTest extends MessagesContract {
    private final InMemoryMessages messages = new InMemoryMessages();
    private final DirectTransactions transactions = new DirectTransactions();

    @Override
    protected Messages messages() {
        return messages;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
