// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.town;

import java.util.function.Supplier;
import org.creneau.board.PointRushes;
import org.creneau.board.PointRushesContract;
import org.creneau.broadleaf.board.JpaPointRushes;
import org.creneau.broadleaf.point.JpaPickupPoints;
import org.creneau.broadleaf.point.JpaSlotPlans;
import org.creneau.broadleaf.store.Schema;
import org.creneau.house.ContractRun;
import org.creneau.point.PickupPoints;
import org.creneau.point.PickupPointsContract;
import org.creneau.point.PointId;
import org.creneau.proof.DatabaseTown;
import org.creneau.slot.SlotPlans;
import org.creneau.slot.SlotPlansContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** Points and their plans in one database; each database has a subclass of a few lines. */
public abstract class TownContract {

    protected abstract Schema schema();

    @BeforeEach
    void empty() {
        schema().empty();
    }

    @Nested
    @ContractRun(JpaPickupPoints.class)
    class Points extends PickupPointsContract {
        private final DatabaseTown town = new DatabaseTown(schema());

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
            return schema().transactions().separate(work);
        }
    }

    @Nested
    @ContractRun(JpaSlotPlans.class)
    class Plans extends SlotPlansContract {
        private final DatabaseTown town = new DatabaseTown(schema());

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
            return schema().transactions().separate(work);
        }
    }

    @Nested
    @ContractRun(JpaPointRushes.class)
    class Rushes extends PointRushesContract {
        private final DatabaseTown town = new DatabaseTown(schema());

        @Override
        protected PointRushes rushes() {
            return schema().pointRushes();
        }

        @Override
        protected PickupPoints points() {
            return town.points();
        }

        @Override
        protected void open(PointId id) {
            town.open(id, 2);
        }

        @Override
        protected <T> T inTransaction(Supplier<T> work) {
            return schema().transactions().separate(work);
        }
    }
}
