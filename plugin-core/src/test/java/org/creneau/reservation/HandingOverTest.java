// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.memory.Shop.slotAt;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.creneau.memory.Shop;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The counter prepares an order and hands it over. */
class HandingOverTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");

    private final Shop shop = new Shop();
    private final Reservation order = placed();

    @Test
    void an_order_goes_from_step_to_step_and_keeps_its_place() {
        for (ReservationState step :
                new ReservationState[] {ReservationState.PREPARING, ReservationState.READY, ReservationState.COLLECTED
                }) {
            assertThat(advance(step, null).reservation().get().state()).isEqualTo(step);
            assertThat(shop.taken(TEN)).isEqualTo(1);
        }
    }

    @Test
    void steps_may_be_left_out() {
        assertThat(advance(ReservationState.COLLECTED, null).isDone()).isTrue();
    }

    @Test
    void a_second_click_changes_nothing() {
        ChangeOutcome first = advance(ReservationState.READY, null);
        assertThat(advance(ReservationState.READY, null)).isEqualTo(first);
    }

    @Test
    void steps_do_not_go_back() {
        advance(ReservationState.READY, null);
        assertThat(advance(ReservationState.PREPARING, null).verdict().refusals())
                .singleElement()
                .satisfies(refusal ->
                        assertThat(refusal.facts()).isEqualTo(Map.of("state", "READY", "next", "PREPARING")));
    }

    @Test
    void the_code_is_accepted_as_people_type_it() {
        String typed = " " + order.code().spaced().toLowerCase(Locale.ROOT) + " ";
        assertThat(advance(ReservationState.COLLECTED, typed).isDone()).isTrue();
    }

    @Test
    void a_wrong_code_is_refused_and_changes_nothing() {
        assertThat(advance(ReservationState.COLLECTED, "CCCCCC").verdict().isRefusedFor(Refusals.WRONG_CODE))
                .isTrue();
        assertThat(advance(ReservationState.COLLECTED, "").isDone()).isFalse();
        assertThat(state()).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void guesses_are_counted_and_staff_who_know_the_shopper_can_still_hand_over_which_is_recorded() {
        for (int guess = 0; guess < 5; guess++) {
            assertThat(advance(ReservationState.COLLECTED, wrong()).verdict().isRefusedFor(Refusals.WRONG_CODE))
                    .isTrue();
        }
        ChangeOutcome right = advance(ReservationState.COLLECTED, order.code().value());
        assertThat(right.verdict().isRefusedFor(Refusals.TOO_MANY_GUESSES)).isTrue();
        assertThat(state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(advance(ReservationState.COLLECTED, null).isDone()).isTrue();
        List<HistoryEntry> entries = shop.book.historyOf(order.token());
        HistoryEntry last = entries.get(entries.size() - 1);
        assertThat(last.reason()).isEqualTo(Reasons.VOUCHED);
        assertThat(last.actor()).isEqualTo(Actor.staff(3));
    }

    private String wrong() {
        return order.code().value().equals("CCCCCC") ? "DDDDDD" : "CCCCCC";
    }

    @Test
    void a_wrong_code_is_refused_even_after_the_hand_over() {
        advance(ReservationState.COLLECTED, null);
        assertThat(advance(ReservationState.COLLECTED, "CCCCCC").verdict().isRefusedFor(Refusals.WRONG_CODE))
                .isTrue();
    }

    @Test
    void a_no_show_is_noted_only_when_the_slot_is_over() {
        shop.clock.set(TEN.end().minusSeconds(1));
        assertThat(advance(ReservationState.NO_SHOW, null).verdict().isRefusedFor(Refusals.SLOT_NOT_OVER))
                .isTrue();
        shop.clock.set(TEN.end());
        assertThat(advance(ReservationState.NO_SHOW, null).isDone()).isTrue();
    }

    @Test
    void a_no_show_gives_the_place_back_once() {
        shop.clock.set(TEN.end());
        advance(ReservationState.NO_SHOW, null);
        advance(ReservationState.NO_SHOW, null);
        assertThat(shop.taken(TEN)).isZero();
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_mere_hold_is_not_prepared() {
        Reservation hold =
                shop.holdSlot.hold(TEN, Holder.of(2, 1)).reservation().get();
        assertThat(shop.movePickup
                        .advance(hold.token(), ReservationState.READY, Actor.staff(3), null)
                        .verdict()
                        .isRefusedFor(Refusals.MOVE_NOT_ALLOWED))
                .isTrue();
    }

    @Test
    void an_unknown_reservation_is_refused() {
        ReservationToken unknown = ReservationToken.generate(new SecureRandom());
        assertThat(shop.movePickup
                        .advance(unknown, ReservationState.READY, Actor.staff(3), null)
                        .verdict()
                        .isRefusedFor(Refusals.UNKNOWN))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "CONFIRMED", "CANCELLED", "EXPIRED"})
    void only_the_steps_of_the_counter_can_be_asked_for(ReservationState state) {
        assertThatThrownBy(() -> advance(state, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(state.name());
    }

    @Test
    void no_state_moves_to_itself_and_only_placeless_ones_and_collected_are_final() {
        Set<ReservationState> dead = EnumSet.noneOf(ReservationState.class);
        for (ReservationState from : ReservationState.values()) {
            assertThat(from.canBecome(from)).as("%s", from).isFalse();
            if (EnumSet.allOf(ReservationState.class).stream().noneMatch(from::canBecome)) {
                dead.add(from);
            }
        }
        assertThat(dead)
                .containsExactlyInAnyOrder(
                        ReservationState.COLLECTED, ReservationState.NO_SHOW, ReservationState.CANCELLED);
    }

    @Test
    void a_move_the_table_forbids_throws_and_names_both_states() {
        assertThatThrownBy(() -> order.withState(ReservationState.EXPIRED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CONFIRMED")
                .hasMessageContaining("EXPIRED");
    }

    @Test
    void a_reservation_in_a_log_does_not_give_its_code_away() {
        assertThat(order.toString()).doesNotContain(order.code().value());
    }

    private Reservation placed() {
        Reservation hold =
                shop.holdSlot.hold(TEN, Holder.of(1, 1)).reservation().get();
        return shop.confirmHold.confirm(hold.token()).reservation().get();
    }

    private ChangeOutcome advance(ReservationState next, String code) {
        return shop.movePickup.advance(order.token(), next, Actor.staff(3), code);
    }

    private ReservationState state() {
        return shop.reservations.find(order.token()).get().state();
    }
}
