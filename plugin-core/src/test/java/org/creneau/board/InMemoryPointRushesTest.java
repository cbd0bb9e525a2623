// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import java.util.function.Supplier;
import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.InMemoryPointRushes;
import org.creneau.memory.Shop;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;

@ContractRun(InMemoryPointRushes.class)
class InMemoryPointRushesTest extends PointRushesContract {
    private final FixedPoints points = new FixedPoints();
    private final InMemoryPointRushes rushes = new InMemoryPointRushes(points);

    @Override
    protected PointRushes rushes() {
        return rushes;
    }

    @Override
    protected PickupPoints points() {
        return points;
    }

    @Override
    protected void open(PointId id) {
        points.put(Shop.aPoint().id(id).build());
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return new DirectTransactions().separate(work);
    }
}
