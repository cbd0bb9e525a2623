// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.visit;

import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryReservations;
import org.creneau.memory.InMemoryVisits;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.Transactions;

@ContractRun(InMemoryVisits.class)
class InMemoryVisitsTest extends VisitsContract {
    private final InMemoryReservations reservations = new InMemoryReservations();
    private final InMemoryVisits visits = new InMemoryVisits(reservations);
    private final DirectTransactions transactions = new DirectTransactions();

    @Override
    protected Visits visits() {
        return visits;
    }

    @Override
    protected Reservations reservations() {
        return reservations;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
