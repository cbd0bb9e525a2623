// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.creneau.house.ContractRun;
import org.creneau.memory.Insist;
import org.creneau.memory.Race;
import org.creneau.point.PointId;
import org.creneau.reservation.Holder;
import org.creneau.reservation.PickupCode;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.Transactions;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link Visits} does, for reservations that are in its store. Instants are whole milliseconds. */
public abstract class VisitsContract {
    private static final AtomicLong NUMBERS = new AtomicLong(5_000_000);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Instant NOON = Instant.parse("2020-11-12T12:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2020-11-12T11:00:00.123Z");
    private static final Instant SINCE = Instant.parse("2020-11-12T10:00:00Z");
    private static final PickupPerson ANNE =
            PickupPerson.of("Anne-Lise O\u2019Brien", "+33 6 12 34 56 78", "Sonnez <2> fois & \"fort\"");

    private final long order = NUMBERS.incrementAndGet();

    protected abstract Visits visits();

    protected abstract Reservations reservations();

    protected abstract Transactions transactions();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(visits())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void of_what_nobody_said_anything_about_nothing_is_known() {
        assertThat(visitOf(placed())).isEqualTo(Visit.untold());
        assertThat(in(() -> visits().of(ReservationToken.generate(RANDOM)))).isEqualTo(Visit.untold());
        assertThat(lastPerson()).isEqualTo(PickupPerson.none());
    }

    @Test
    void of_many_at_once_the_same_is_told_as_of_each() {
        Reservation told = placed();
        name(told, ANNE);
        Reservation untold = added(ReservationState.CANCELLED, NOON.minusSeconds(86_400));
        Map<ReservationToken, Visit> all = in(() -> visits().ofAll(List.of(told.token(), untold.token())));
        assertThat(all.get(told.token())).isEqualTo(visitOf(told));
        assertThat(all.getOrDefault(untold.token(), Visit.untold())).isEqualTo(Visit.untold());
        assertThat(in(() -> visits().ofAll(List.of()))).isEmpty();
    }

    @Test
    void who_comes_is_found_with_every_part_as_it_was_and_the_reservation_is_what_it_was() {
        Reservation placed = placed();
        assertThat(name(placed, ANNE)).isTrue();
        assertThat(visitOf(placed).person()).isEqualTo(ANNE);
        assertThat(in(() -> reservations().find(placed.token()))).contains(placed);
    }

    @Test
    void another_takes_their_place_and_nobody_does_too() {
        Reservation placed = placed();
        name(placed, ANNE);
        PickupPerson bo = PickupPerson.of("Bo", "", "");
        name(placed, bo);
        assertThat(visitOf(placed).person()).isEqualTo(bo);
        name(placed, PickupPerson.none());
        assertThat(visitOf(placed).person()).isEqualTo(PickupPerson.none());
        assertThat(lastPerson()).isEqualTo(PickupPerson.none());
    }

    @ParameterizedTest
    @EnumSource(ReservationState.class)
    void nobody_is_named_in_a_state_that_was_not_asked_for(ReservationState state) {
        Reservation there = added(state, NOON.minusSeconds(86_400));
        assertThat(in(() -> visits().writePerson(there.token(), ANNE, EnumSet.complementOf(EnumSet.of(state)))))
                .isFalse();
        assertThat(visitOf(there).person()).isEqualTo(PickupPerson.none());
        assertThat(in(() -> visits().writePerson(there.token(), ANNE, EnumSet.of(state))))
                .isTrue();
    }

    @Test
    void who_was_named_for_an_earlier_hold_of_the_group_is_remembered_and_of_two_the_later_counts() {
        Reservation ranOut = added(ReservationState.EXPIRED, NOON.minusSeconds(7200));
        in(() -> visits().writePerson(ranOut.token(), ANNE, EnumSet.of(ReservationState.EXPIRED)));
        Reservation now = added(ReservationState.CONFIRMED, NOON.minusSeconds(3600));
        assertThat(lastPerson()).isEqualTo(ANNE);
        name(now, PickupPerson.of("Bo", "", ""));
        assertThat(lastPerson().name()).isEqualTo("Bo");
        assertThat(in(() -> visits().lastPersonOf(order, 2))).isEqualTo(PickupPerson.none());
    }

    @Test
    void the_first_moment_counts_for_each_of_the_two() {
        Reservation placed = placed();
        assertThat(say(placed, Coming.ON_THE_WAY, ELEVEN)).isTrue();
        assertThat(say(placed, Coming.ON_THE_WAY, ELEVEN.plusSeconds(60))).isFalse();
        assertThat(visitOf(placed).arrival()).isEqualTo(Arrival.of(ELEVEN, null, ""));
        assertThat(say(placed, Coming.HERE, ELEVEN.plusSeconds(120))).isTrue();
        assertThat(say(placed, Coming.HERE, ELEVEN.plusSeconds(180))).isFalse();
        assertThat(visitOf(placed).arrival()).isEqualTo(Arrival.of(ELEVEN, ELEVEN.plusSeconds(120), ""));
    }

    @Test
    void who_is_here_is_not_on_the_way_any_more() {
        Reservation placed = placed();
        say(placed, Coming.HERE, ELEVEN);
        assertThat(say(placed, Coming.ON_THE_WAY, ELEVEN.plusSeconds(60))).isFalse();
        assertThat(visitOf(placed).arrival()).isEqualTo(Arrival.of(null, ELEVEN, ""));
    }

    @Test
    void what_was_said_before_it_could_be_said_of_this_slot_is_said_anew() {
        Reservation placed = placed();
        in(() -> visits().noteComing(placed, Coming.HERE, SINCE.minusMillis(1), SINCE.minusSeconds(99)));
        assertThat(say(placed, Coming.ON_THE_WAY, ELEVEN)).isTrue();
        assertThat(say(placed, Coming.HERE, ELEVEN)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ReservationState.class)
    void only_who_is_waited_for_can_be_near(ReservationState state) {
        Reservation there = added(state, NOON.minusSeconds(86_400));
        boolean isWaiting = ArrivalPolicy.WAITING.contains(state);
        assertThat(say(there, Coming.ON_THE_WAY, ELEVEN)).isEqualTo(isWaiting);
        assertThat(say(there, Coming.HERE, ELEVEN)).isEqualTo(isWaiting);
        assertThat(spot(there, "bay 3", ELEVEN)).isEqualTo(isWaiting);
    }

    @Test
    void what_has_moved_meanwhile_is_left_alone() {
        Reservation placed = placed();
        Reservation elsewhere = Reservation.builder()
                .token(placed.token())
                .slotId(SlotId.of(placed.slotId().point(), NOON.plusSeconds(3600), 30))
                .holder(placed.holder())
                .state(placed.state())
                .code(placed.code())
                .heldAt(placed.heldAt())
                .expiresAt(placed.expiresAt())
                .build();
        assertThat(say(elsewhere, Coming.HERE, ELEVEN)).isFalse();
        assertThat(say(placed, Coming.HERE, ELEVEN)).isTrue();
        assertThat(spot(elsewhere, "bay 3", ELEVEN)).isFalse();
    }

    @Test
    void where_somebody_waits_is_said_by_who_is_here_and_not_changed_at_once() {
        Reservation placed = placed();
        assertThat(spot(placed, "bay 3", ELEVEN)).as("not here yet").isFalse();
        say(placed, Coming.HERE, ELEVEN);
        assertThat(spot(placed, "bay 3", ELEVEN)).isTrue();
        assertThat(spot(placed, "bay 4", ELEVEN.plusMillis(9_999))).isFalse();
        assertThat(visitOf(placed).arrival().spot()).isEqualTo("bay 3");
        assertThat(spot(placed, "bay 4", ELEVEN.plusMillis(10_001))).isTrue();
        assertThat(visitOf(placed).arrival().spot()).isEqualTo("bay 4");
    }

    @Test
    void of_many_at_one_moment_one_is_the_first() {
        Reservation placed = placed();
        List<Boolean> noted = Race.of(16, n -> say(placed, Coming.HERE, ELEVEN.plusMillis(n)));
        assertThat(Collections.frequency(noted, true)).isEqualTo(1);
    }

    @Test
    void what_is_said_in_a_transaction_that_rolls_back_is_not_said() {
        Reservation placed = placed();
        assertThatThrownBy(() -> transactions().separate(() -> {
                    visits().writePerson(placed.token(), ANNE, ArrivalPolicy.WAITING);
                    visits().noteComing(placed, Coming.HERE, ELEVEN, SINCE);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(visitOf(placed)).isEqualTo(Visit.untold());
    }

    private Reservation placed() {
        return added(ReservationState.CONFIRMED, NOON.minusSeconds(86_400));
    }

    private Reservation added(ReservationState state, Instant heldAt) {
        Reservation reservation = Reservation.builder()
                .token(ReservationToken.generate(RANDOM))
                .slotId(SlotId.of(PointId.of(order), NOON, 30))
                .holder(Holder.of(order, 1, 17L))
                .state(state)
                .code(PickupCode.generate(RANDOM))
                .heldAt(heldAt)
                .expiresAt(heldAt.plusSeconds(900))
                .build();
        in(() -> {
            reservations().add(reservation);
            return null;
        });
        return reservation;
    }

    private boolean name(Reservation reservation, PickupPerson person) {
        return in(() -> visits().writePerson(reservation.token(), person, ArrivalPolicy.WAITING));
    }

    private boolean say(Reservation reservation, Coming coming, Instant at) {
        return in(() -> visits().noteComing(reservation, coming, at, SINCE));
    }

    private boolean spot(Reservation reservation, String spot, Instant at) {
        return in(() -> visits().writeSpot(reservation, spot, at, at.minusSeconds(10)));
    }

    private Visit visitOf(Reservation reservation) {
        return in(() -> visits().of(reservation.token()));
    }

    private PickupPerson lastPerson() {
        return in(() -> visits().lastPersonOf(order, 1));
    }

    private <T> T in(Supplier<T> work) {
        return Insist.on(() -> transactions().separate(work));
    }
}
