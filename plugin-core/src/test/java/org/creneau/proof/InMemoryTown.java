// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof;

import java.util.List;
import java.util.Set;
import org.creneau.memory.FixedPlans;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.Shop;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.slot.SlotPlans;
import org.creneau.stock.StockLevel;

/** A town in memory, where reservations cannot be read at the same moment as the counters, which stand for both. */
public final class InMemoryTown implements Town {

    private static final long A_YEAR = 366L * 86_400;

    private final FixedPoints points = new FixedPoints();
    private final FixedPlans plans = new FixedPlans(Shop.aPlan().build());
    private final Stores stores;

    public InMemoryTown() {
        this(Stores.inMemory());
    }

    public InMemoryTown(Stores stores) {
        this.stores = stores;
    }

    @Override
    public Stores stores() {
        return stores;
    }

    @Override
    public PickupPoints points() {
        return points;
    }

    @Override
    public SlotPlans plans() {
        return plans;
    }

    @Override
    public void open(PointId point, int capacityOrders) {
        points.put(Shop.aPoint().id(point).build());
        resize(point, capacityOrders);
    }

    @Override
    public void close(PointId point) {
        points.put(Shop.aPoint().id(point).active(false).build());
    }

    @Override
    public void resize(PointId point, int capacityOrders) {
        plans.put(
                point,
                Shop.aPlan().leadMinutes(0).capacityOrders(capacityOrders).build());
    }

    @Override
    public List<SlotCount> look(PointId point) {
        return stores.ledger().taken(point, Shop.EIGHT, Shop.EIGHT.plusSeconds(A_YEAR)).loads().entrySet().stream()
                .map(counter -> new SlotCount(counter.getKey(), counter.getValue(), counter.getValue()))
                .toList();
    }

    @Override
    public StockCount lookAtStock(PointId point, long sku) {
        StockLevel level = stores.stock().of(point, Set.of(sku)).level(sku).orElseThrow();
        return new StockCount(level.onHand(), level.taken(), level.taken());
    }
}
