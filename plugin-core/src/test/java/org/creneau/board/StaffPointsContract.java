// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicLong;
import org.creneau.house.ContractRun;
import org.creneau.memory.Insist;
import org.creneau.memory.Race;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Transactions;
import org.junit.jupiter.api.Test;

/** What every {@link StaffPoints} does. A subclass hands out the port and the transactions it takes part in. */
public abstract class StaffPointsContract {
    private static final AtomicLong NUMBERS = new AtomicLong(6_700_000);
    private static final Instant NOW = Instant.parse("2020-11-12T07:00:00Z");

    private final PointId quay = PointId.of(NUMBERS.incrementAndGet());
    private final PointId passage = PointId.of(NUMBERS.incrementAndGet());
    private final long ana = NUMBERS.incrementAndGet();
    private final long bo = NUMBERS.incrementAndGet();

    protected abstract StaffPoints staffPoints();

    protected abstract Transactions transactions();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(staffPoints())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void nobody_works_anywhere_until_somebody_says_so() {
        assertThat(staffPoints().of(ana)).isEmpty();
        assertThat(staffPoints().at(quay)).isEmpty();
    }

    @Test
    void who_is_assigned_is_told_by_person_and_by_point() {
        assign(bo, quay);
        assign(ana, quay);
        assign(ana, passage);
        assertThat(staffPoints().of(ana)).containsExactlyInAnyOrder(quay, passage);
        assertThat(staffPoints().of(bo)).containsExactly(quay);
        assertThat(staffPoints().at(quay)).containsExactly(ana, bo);
    }

    @Test
    void the_staff_that_broadleaf_ships_has_numbers_below_zero() {
        assign(-ana, quay);
        assertThat(staffPoints().of(-ana)).containsExactly(quay);
        assertThat(staffPoints().of(ana)).isEmpty();
    }

    @Test
    void assigning_twice_is_assigning_once() {
        assertThat(assign(ana, quay)).isTrue();
        assertThat(assign(ana, quay)).isFalse();
        assertThat(staffPoints().at(quay)).containsExactly(ana);
    }

    @Test
    void who_is_withdrawn_stays_where_else_they_are() {
        assign(ana, quay);
        assign(ana, passage);
        assertThat(withdraw(ana, quay)).isTrue();
        assertThat(withdraw(ana, quay)).isFalse();
        assertThat(staffPoints().of(ana)).containsExactly(passage);
        assertThat(staffPoints().at(quay)).isEmpty();
    }

    @Test
    void of_many_who_assign_the_same_person_at_once_one_does() {
        AssignStaff assigning = new AssignStaff(staffPoints(), transactions(), Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(Race.of(4, any -> Insist.on(() -> assigning.assign(quay, ana, Actor.staff(-1)))).stream()
                        .filter(done -> done))
                .hasSize(1);
        assertThat(staffPoints().at(quay)).isEqualTo(Collections.singletonList(ana));
    }

    private boolean assign(long staff, PointId point) {
        return transactions().separate(() -> staffPoints().assign(point, staff, Actor.staff(-1), NOW));
    }

    private boolean withdraw(long staff, PointId point) {
        return transactions().separate(() -> staffPoints().withdraw(point, staff));
    }
}
