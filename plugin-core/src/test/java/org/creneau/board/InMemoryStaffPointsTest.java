// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryStaffPoints;
import org.creneau.reservation.Transactions;

@ContractRun(InMemoryStaffPoints.class)
class InMemoryStaffPointsTest extends StaffPointsContract {
    private final InMemoryStaffPoints staffPoints = new InMemoryStaffPoints();

    @Override
    protected StaffPoints staffPoints() {
        return staffPoints;
    }

    @Override
    protected Transactions transactions() {
        return new DirectTransactions();
    }
}
