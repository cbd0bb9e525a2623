// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryHistory;
import org.creneau.memory.InMemoryOrderFates;
import org.creneau.memory.InMemoryReservations;

@ContractRun(InMemoryOrderFates.class)
class InMemoryOrderFatesTest extends OrderFatesContract {
    private final InMemoryReservations reservations = new InMemoryReservations();
    private final InMemoryHistory history = new InMemoryHistory();
    private final InMemoryOrderFates fates = new InMemoryOrderFates(reservations, history);
    private final DirectTransactions transactions = new DirectTransactions();

    @Override
    protected OrderFates fates() {
        return fates;
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
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected void order(long id, String status) {
        fates.order(id, status);
    }

    @Override
    protected void group(long id, boolean collected) {
        fates.group(id, collected);
    }

    @Override
    protected void deleteOrder(long id) {
        fates.deleteOrder(id);
    }

    @Override
    protected void deleteGroup(long id) {
        fates.deleteGroup(id);
    }
}
