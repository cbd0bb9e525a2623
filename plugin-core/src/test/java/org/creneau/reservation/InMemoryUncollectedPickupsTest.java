// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.InMemoryReservations;
import org.creneau.memory.InMemoryUncollectedPickups;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.point.StockPolicy;

@ContractRun(InMemoryUncollectedPickups.class)
class InMemoryUncollectedPickupsTest extends UncollectedPickupsContract {
    private final FixedPoints points = new FixedPoints();
    private final InMemoryReservations reservations = new InMemoryReservations();
    private final InMemoryUncollectedPickups uncollected = new InMemoryUncollectedPickups(reservations, points);

    @Override
    protected UncollectedPickups uncollected() {
        return uncollected;
    }

    @Override
    protected Reservations reservations() {
        return reservations;
    }

    @Override
    protected void open(PointId id, int keptHours) {
        points.put(Shop.aPoint()
                .id(id)
                .stockPolicy(StockPolicy.usual().keepingFor(keptHours))
                .build());
    }

    @Override
    protected Transactions transactions() {
        return new DirectTransactions();
    }
}
