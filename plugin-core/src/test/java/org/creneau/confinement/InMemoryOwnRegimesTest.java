// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryOwnRegimes;
import org.creneau.reservation.Transactions;

@ContractRun(InMemoryOwnRegimes.class)
class InMemoryOwnRegimesTest extends OwnRegimesContract {
    private final InMemoryOwnRegimes own = new InMemoryOwnRegimes();

    @Override
    protected OwnRegimes own() {
        return own;
    }

    @Override
    protected Transactions transactions() {
        return new DirectTransactions();
    }
}
