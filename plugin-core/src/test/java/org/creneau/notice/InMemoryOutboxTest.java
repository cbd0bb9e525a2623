// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryMessages;
import org.creneau.reservation.Messages;
import org.creneau.reservation.Transactions;

/** The contract, in memory. */
@ContractRun(InMemoryMessages.class)
class InMemoryOutboxTest extends OutboxContract {
    private final InMemoryMessages messages = new InMemoryMessages();
    private final DirectTransactions transactions = new DirectTransactions();

    @Override
    protected Outbox outbox() {
        return messages;
    }

    @Override
    protected Messages messages() {
        return messages;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
