// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryHistory;
import org.creneau.memory.InMemoryLedger;
import org.creneau.memory.InMemoryMessages;
import org.creneau.memory.InMemoryReservations;
import org.creneau.slot.SlotLedger;

/** Carts that change and merge, in memory. */
class InMemoryFollowingACartTest extends FollowingACartContract {
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final InMemoryReservations reservations = new InMemoryReservations();
    private final InMemoryHistory history = new InMemoryHistory();
    private final InMemoryMessages messages = new InMemoryMessages();
    private final DirectTransactions transactions = new DirectTransactions();

    @Override
    protected SlotLedger ledger() {
        return ledger;
    }

    @Override
    protected Reservations reservations() {
        return reservations;
    }

    @Override
    protected History history() {
        return history;
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
