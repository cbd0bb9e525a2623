// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.town;

import java.util.function.Supplier;
import org.creneau.house.ContractRun;
import org.creneau.memory.FixedPoints;
import org.creneau.point.PickupPoints;
import org.creneau.point.PickupPointsContract;
import org.creneau.point.PointId;
import org.creneau.proof.InMemoryTown;

@ContractRun(FixedPoints.class)
class InMemoryPointsTest extends PickupPointsContract {
    private final InMemoryTown town = new InMemoryTown();

    @Override
    protected PickupPoints points() {
        return town.points();
    }

    @Override
    protected void open(PointId id) {
        town.open(id, 2);
    }

    @Override
    protected void close(PointId id) {
        town.close(id);
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return town.stores().transactions().separate(work);
    }
}
