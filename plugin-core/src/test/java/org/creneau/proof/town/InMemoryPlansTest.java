// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.town;

import java.util.function.Supplier;
import org.creneau.house.ContractRun;
import org.creneau.memory.FixedPlans;
import org.creneau.point.PointId;
import org.creneau.proof.InMemoryTown;
import org.creneau.slot.SlotPlans;
import org.creneau.slot.SlotPlansContract;

@ContractRun(FixedPlans.class)
class InMemoryPlansTest extends SlotPlansContract {
    private final InMemoryTown town = new InMemoryTown();

    @Override
    protected SlotPlans plans() {
        return town.plans();
    }

    @Override
    protected void open(PointId id, int capacityOrders) {
        town.open(id, capacityOrders);
    }

    @Override
    protected void resize(PointId id, int capacityOrders) {
        town.resize(id, capacityOrders);
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return town.stores().transactions().separate(work);
    }
}
