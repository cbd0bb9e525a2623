// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.memory.Shop.slotAt;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.creneau.memory.InMemoryVisits;
import org.creneau.memory.Shop;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Holder;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.visit.SayComing.Outcome;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "I am on my way" and "I am here", from two hours before the slot until the goods are handed over. */
class SayingThatOneIsNearTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final SlotId LATER = slotAt("2020-11-12T14:00:00Z");

    private final Shop shop = new Shop();
    private final InMemoryVisits visits = new InMemoryVisits(shop.reservations);
    private final SayComing sayComing =
            new SayComing(visits, shop.reservations, shop.transactions, ArrivalPolicy.standard(), shop.clock);
    private ReservationToken token;

    @BeforeEach
    void anOrder() {
        token = shop.holdSlot
                .hold(TEN, Holder.of(1, 11))
                .reservation()
                .orElseThrow()
                .token();
        shop.confirmHold.confirm(token);
    }

    @Test
    void it_can_be_said_from_two_hours_before_the_slot() {
        shop.clock.set(TEN.start().minus(Duration.ofHours(2)).minusMillis(1));
        assertThat(sayComing.onTheWay(token)).isEqualTo(Outcome.TOO_EARLY);
        assertThat(sayComing.here(token, "bay 3")).isEqualTo(Outcome.TOO_EARLY);
        assertThat(visits.of(token)).isEqualTo(Visit.untold());
        shop.clock.advance(Duration.ofMillis(1));
        assertThat(sayComing.onTheWay(token)).isEqualTo(Outcome.NOTED);
        assertThat(arrival().onTheWayAt()).contains(shop.clock.instant());
    }

    @Test
    void saying_it_again_is_saying_it_once() {
        Instant first = shop.clock.instant();
        sayComing.here(token, "");
        shop.clock.advance(Duration.ofSeconds(5));
        assertThat(sayComing.here(token, "")).isEqualTo(Outcome.NOTED);
        assertThat(sayComing.onTheWay(token)).as("a back button").isEqualTo(Outcome.NOTED);
        assertThat(arrival()).isEqualTo(Arrival.of(null, first, ""));
    }

    @Test
    void where_one_waits_is_changed_after_a_moment_only() {
        assertThat(sayComing.here(token, " bay\n3 ")).isEqualTo(Outcome.NOTED);
        assertThat(sayComing.here(token, "bay 3")).isEqualTo(Outcome.NOTED);
        assertThat(sayComing.here(token, "bay 4")).isEqualTo(Outcome.TOO_OFTEN);
        shop.clock.advance(Duration.ofSeconds(11));
        assertThat(sayComing.here(token, "bay 4")).isEqualTo(Outcome.NOTED);
        assertThat(sayComing.here(token, "")).as("nothing said of it").isEqualTo(Outcome.NOTED);
        assertThat(arrival().spot()).isEqualTo("bay 4");
    }

    @Test
    void a_text_that_is_too_long_changes_nothing() {
        assertThat(sayComing.here(token, "x".repeat(61))).isEqualTo(Outcome.TOO_LONG);
        assertThat(arrival()).isEqualTo(Arrival.none());
        assertThat(sayComing.here(token, "x".repeat(60))).isEqualTo(Outcome.NOTED);
    }

    @Test
    void once_it_is_handed_over_or_given_up_it_is_over() {
        shop.movePickup.advance(token, ReservationState.COLLECTED, Actor.staff(3), null);
        assertThat(sayComing.here(token, "")).isEqualTo(Outcome.OVER);
        assertThat(sayComing.onTheWay(ReservationToken.generate(new SecureRandom())))
                .isEqualTo(Outcome.OVER);
        assertThat(visits.of(token)).isEqualTo(Visit.untold());
    }

    @Test
    void who_comes_late_may_still_say_so_for_a_week() {
        shop.clock.set(TEN.end().plus(Duration.ofDays(7)).minusMillis(1));
        assertThat(sayComing.onTheWay(token)).isEqualTo(Outcome.NOTED);
        shop.clock.advance(Duration.ofMillis(1));
        assertThat(sayComing.here(token, "")).isEqualTo(Outcome.OVER);
    }

    @Test
    void what_was_said_of_the_slot_before_does_not_count_for_the_one_it_moved_to() {
        sayComing.here(token, "bay 3");
        shop.rescheduleReservation.reschedule(token, LATER, Actor.staff(3), "closed");
        assertThat(sayComing.here(token, "bay 9")).isEqualTo(Outcome.TOO_EARLY);
        Instant from =
                ArrivalPolicy.standard().from(shop.reservations.find(token).orElseThrow());
        assertThat(arrival().since(from)).isEqualTo(Arrival.none());
        shop.clock.set(LATER.start());
        assertThat(sayComing.onTheWay(token)).isEqualTo(Outcome.NOTED);
        assertThat(arrival().since(from).coming()).contains(Coming.ON_THE_WAY);
        assertThat(arrival().since(from).spot()).isEmpty();
        assertThat(sayComing.here(token, "")).isEqualTo(Outcome.NOTED);
        assertThat(arrival())
                .as("without where they waited then")
                .isEqualTo(Arrival.of(LATER.start(), LATER.start(), ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1441})
    void a_policy_out_of_bounds_stops_the_start(int minutes) {
        assertThatThrownBy(() -> ArrivalPolicy.of(minutes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minutesBefore is " + minutes + ", allowed is 0..1440");
    }

    private Arrival arrival() {
        return visits.of(token).arrival();
    }
}
