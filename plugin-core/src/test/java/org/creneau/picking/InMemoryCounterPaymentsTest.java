// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryCounterPayments;
import org.creneau.reservation.Transactions;

@ContractRun(InMemoryCounterPayments.class)
class InMemoryCounterPaymentsTest extends CounterPaymentsContract {
    private final InMemoryCounterPayments payments = new InMemoryCounterPayments();

    @Override
    protected CounterPayments payments() {
        return payments;
    }

    @Override
    protected Transactions transactions() {
        return new DirectTransactions();
    }
}
