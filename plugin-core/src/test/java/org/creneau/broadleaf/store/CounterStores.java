// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import org.creneau.board.StaffPoints;
import org.creneau.board.StaffPointsContract;
import org.creneau.broadleaf.board.JpaStaffPoints;
import org.creneau.broadleaf.picking.JpaCounterPayments;
import org.creneau.broadleaf.picking.JpaPickings;
import org.creneau.broadleaf.picking.JpaUncollectedPickups;
import org.creneau.broadleaf.reservation.JpaVisits;
import org.creneau.house.ContractRun;
import org.creneau.picking.CounterPayments;
import org.creneau.picking.CounterPaymentsContract;
import org.creneau.picking.Pickings;
import org.creneau.picking.PickingsContract;
import org.creneau.point.PointId;
import org.creneau.reservation.Holder;
import org.creneau.reservation.PickupCode;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.Transactions;
import org.creneau.reservation.UncollectedPickups;
import org.creneau.reservation.UncollectedPickupsContract;
import org.creneau.reservation.visit.Arrival;
import org.creneau.reservation.visit.ArrivalPolicy;
import org.creneau.reservation.visit.Coming;
import org.creneau.reservation.visit.PickupPerson;
import org.creneau.reservation.visit.Visit;
import org.creneau.reservation.visit.Visits;
import org.creneau.reservation.visit.VisitsContract;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the counter writes and works through: the contracts of their ports on one database. */
abstract class CounterStores {

    protected abstract Schema schema();

    @BeforeEach
    void empty() {
        schema().empty();
    }

    @Nested
    @ContractRun(JpaStaffPoints.class)
    class Assignments extends StaffPointsContract {
        @Override
        protected StaffPoints staffPoints() {
            return schema().staffPoints();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaVisits.class)
    class CounterNotes extends VisitsContract {
        @Override
        protected Visits visits() {
            return schema().visits();
        }

        @Override
        protected Reservations reservations() {
            return schema().reservations();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }

        @Test
        void that_somebody_is_near_does_not_follow_to_another_slot() {
            Instant noon = Instant.parse("2020-11-12T12:00:00Z");
            Reservation placed = Reservation.builder()
                    .token(ReservationToken.generate(new SecureRandom()))
                    .slotId(SlotId.of(PointId.of(8_000_001), noon, 30))
                    .holder(Holder.of(8_000_001, 1))
                    .state(ReservationState.CONFIRMED)
                    .code(PickupCode.generate(new SecureRandom()))
                    .heldAt(noon.minusSeconds(3600))
                    .expiresAt(noon)
                    .build();
            PickupPerson anne = PickupPerson.of("Anne", "", "");
            transactions().separate(() -> {
                reservations().add(placed);
                visits().writePerson(placed.token(), anne, ArrivalPolicy.WAITING);
                return visits().noteComing(placed, Coming.HERE, noon, noon.minusSeconds(7200));
            });
            assertThat(arrivalOf(placed)).isNotEqualTo(Visit.untold().arrival());
            Reservation moved = placed.toBuilder()
                    .slotId(SlotId.of(PointId.of(8_000_001), noon.plusSeconds(5400), 30))
                    .version(placed.version() + 1)
                    .build();
            transactions().separate(() -> reservations().replace(placed, moved));
            assertThat(arrivalOf(placed)).isEqualTo(Visit.untold().arrival());
            assertThat(transactions().separate(() -> visits().of(placed.token()).person()))
                    .isEqualTo(anne);
        }

        private Arrival arrivalOf(Reservation reservation) {
            return transactions()
                    .separate(() -> visits().of(reservation.token()).arrival());
        }
    }

    @Nested
    @ContractRun(JpaPickings.class)
    class Picked extends PickingsContract {
        @Override
        protected Pickings pickings() {
            return schema().pickings();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaCounterPayments.class)
    class PaidAtTheCounter extends CounterPaymentsContract {
        @Override
        protected CounterPayments payments() {
            return schema().counterPayments();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaUncollectedPickups.class)
    class Uncollected extends UncollectedPickupsContract {
        @Override
        protected UncollectedPickups uncollected() {
            return schema().uncollected();
        }

        @Override
        protected Reservations reservations() {
            return schema().reservations();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }

        @Override
        protected void open(PointId id, int keptHours) {
            schema().insertPoint(id.value());
            schema().sql()
                    .update(
                            "UPDATE CRN_POINT SET KEPT_HOURS = ? WHERE POINT_ID = ?",
                            keptHours == 0 ? null : keptHours,
                            id.value());
        }
    }
}
