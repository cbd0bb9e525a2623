// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryReservations;

@ContractRun(InMemoryReservations.class)
class InMemoryReservationsTest extends ReservationsContract {
    private final InMemoryReservations reservations = new InMemoryReservations();
    private final DirectTransactions transactions = new DirectTransactions();

    @Override
    protected Reservations reservations() {
        return reservations;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
