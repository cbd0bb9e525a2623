// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.creneau.house.ContractRun;
import org.creneau.point.PointId;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link UncollectedPickups} does. A subclass hands out the port, the reservations it reads, and opens points. */
public abstract class UncollectedPickupsContract {
    private static final AtomicLong NUMBERS = new AtomicLong(7_900_000);
    private static final Instant NOON = Instant.parse("2020-11-12T12:00:00Z");
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    private final PointId point = PointId.of(NUMBERS.incrementAndGet());

    protected abstract UncollectedPickups uncollected();

    protected abstract Reservations reservations();

    protected abstract Transactions transactions();

    /** A new point that keeps pickups for so many hours, 0 for as long as it takes. */
    protected abstract void open(PointId id, int keptHours);

    @BeforeEach
    void aPointThatKeepsForTwoHours() {
        open(point, 2);
    }

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(uncollected())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void what_is_kept_long_enough_is_told_from_the_instant_on_the_earliest_slot_first() {
        Reservation late = added(NOON.plusSeconds(1800), ReservationState.READY, point);
        Reservation early = added(NOON, ReservationState.CONFIRMED, point);
        Instant over = NOON.plusSeconds(1800).plus(TWO_HOURS);
        assertThat(kept(over.minusMillis(1), 10)).isEmpty();
        assertThat(kept(over, 10)).containsExactly(early.token());
        assertThat(kept(over.plusSeconds(1800), 10)).containsExactly(early.token(), late.token());
        assertThat(kept(over.plusSeconds(1800), 1)).containsExactly(early.token());
    }

    @Test
    void points_that_give_up_nothing_by_themselves_are_left_out() {
        PointId patient = PointId.of(NUMBERS.incrementAndGet());
        open(patient, 0);
        added(NOON, ReservationState.READY, patient);
        assertThat(kept(NOON.plus(Duration.ofDays(400)), 10)).isEmpty();
    }

    @Test
    void those_that_are_skipped_are_the_first() {
        Reservation early = added(NOON, ReservationState.READY, point);
        Reservation late = added(NOON.plusSeconds(1800), ReservationState.READY, point);
        Instant over = NOON.plus(Duration.ofDays(1));
        List<ReservationToken> rest =
                transactions().separate(() -> uncollected().keptLongEnough(over, 1, 10));
        assertThat(rest).containsExactly(late.token()).doesNotContain(early.token());
        assertThat(transactions().separate(() -> uncollected().keptLongEnough(over, 2, 10)))
                .isEmpty();
    }

    @Test
    void a_point_may_keep_for_a_whole_year() {
        PointId patient = PointId.of(NUMBERS.incrementAndGet());
        open(patient, 8760);
        Reservation waits = added(NOON, ReservationState.READY, patient);
        added(NOON, ReservationState.READY, point);
        Instant over = NOON.plusSeconds(1800).plus(Duration.ofHours(8760));
        assertThat(kept(over.minusMillis(1), 10)).isEmpty();
        assertThat(kept(over, 10)).containsExactly(waits.token());
    }

    @Test
    void what_is_older_by_two_days_than_it_is_kept_is_left_to_staff() {
        Reservation waits = added(NOON, ReservationState.READY, point);
        Instant left = NOON.plusSeconds(1800).plus(TWO_HOURS).plus(UncollectedPickups.LOOKS_BACK);
        assertThat(kept(left.minusMillis(1), 10)).containsExactly(waits.token());
        assertThat(kept(left, 10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReservationState.class)
    void only_placed_ones_that_are_not_handed_over_are_told(ReservationState state) {
        added(NOON, state, point);
        boolean waits = state.isAwaited() && state != ReservationState.HELD;
        assertThat(kept(NOON.plus(Duration.ofDays(1)), 10)).hasSize(waits ? 1 : 0);
    }

    private List<ReservationToken> kept(Instant now, int limit) {
        return transactions().separate(() -> uncollected().keptLongEnough(now, 0, limit));
    }

    private Reservation added(Instant start, ReservationState state, PointId where) {
        Reservation reservation = Reservation.builder()
                .token(ReservationToken.generate(new SecureRandom()))
                .slotId(SlotId.of(where, start, 30))
                .holder(Holder.of(NUMBERS.incrementAndGet(), 1))
                .state(state)
                .code(PickupCode.generate(new SecureRandom()))
                .heldAt(NOON.minusSeconds(3600))
                .expiresAt(NOON)
                .build();
        transactions().separate(() -> {
            reservations().add(reservation);
            return null;
        });
        return reservation;
    }
}
