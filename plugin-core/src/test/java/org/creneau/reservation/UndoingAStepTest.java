// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.memory.Shop.slotAt;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creneau.eligibility.PlaceIsLeft;
import org.creneau.memory.Race;
import org.creneau.memory.Shop;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The counter takes back what it did a moment ago. The slot has two places. */
class UndoingAStepTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final Actor ANA = Actor.staff(3);
    private static final Actor BO = Actor.staff(4);

    private final Shop shop = new Shop();
    private final Reservation order = placed(1);

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, PREPARING", "CONFIRMED, READY", "PREPARING, READY",
        "CONFIRMED, COLLECTED", "PREPARING, COLLECTED", "READY, COLLECTED",
        "CONFIRMED, NO_SHOW", "PREPARING, NO_SHOW", "READY, NO_SHOW"
    })
    void each_step_leads_back_to_where_it_came_from(ReservationState from, ReservationState to) {
        shop.clock.set(TEN.end());
        if (from != ReservationState.CONFIRMED) {
            advance(from);
        }
        advance(to);
        ChangeOutcome undone = shop.undoStep.undo(order.token(), to, BO);
        assertThat(undone.isDone()).isTrue();
        assertThat(now().state()).isEqualTo(from);
        assertThat(undone.reservation()).contains(now());
        assertThat(shop.taken(TEN)).isEqualTo(1);
        assertThat(shop.booksBalance()).isTrue();
        assertThat(shop.history.of(order.token())).last().satisfies(entry -> {
            assertThat(entry.from()).isEqualTo(to);
            assertThat(entry.to()).isEqualTo(from);
            assertThat(entry.actor()).isEqualTo(BO);
            assertThat(entry.reason()).isEqualTo(Reasons.UNDONE);
        });
    }

    @Test
    void the_step_stays_in_the_history() {
        advance(ReservationState.COLLECTED);
        undo(ReservationState.COLLECTED);
        assertThat(shop.history.of(order.token()))
                .extracting(HistoryEntry::to)
                .containsSubsequence(ReservationState.COLLECTED, ReservationState.CONFIRMED);
    }

    @Test
    void a_second_tap_changes_nothing() {
        advance(ReservationState.READY);
        advance(ReservationState.COLLECTED);
        ChangeOutcome first = undo(ReservationState.COLLECTED);
        assertThat(undo(ReservationState.COLLECTED)).isEqualTo(first);
        assertThat(now().state()).isEqualTo(ReservationState.READY);
    }

    @Test
    void only_the_last_step_is_undone_and_undoing_is_none() {
        advance(ReservationState.PREPARING);
        advance(ReservationState.READY);
        undo(ReservationState.READY);
        assertThat(undo(ReservationState.PREPARING).verdict().isRefusedFor(Refusals.NOTHING_TO_UNDO))
                .isTrue();
        assertThat(now().state()).isEqualTo(ReservationState.PREPARING);
    }

    @Test
    void it_can_be_undone_for_ten_minutes_and_not_longer() {
        advance(ReservationState.READY);
        shop.clock.set(Shop.EIGHT.plus(Duration.ofMinutes(10)).plusMillis(1));
        assertThat(undo(ReservationState.READY).verdict().isRefusedFor(Refusals.UNDO_TOO_LATE))
                .isTrue();
        assertThat(now().state()).isEqualTo(ReservationState.READY);
        shop.clock.set(Shop.EIGHT.plus(Duration.ofMinutes(10)));
        assertThat(undo(ReservationState.READY).isDone()).isTrue();
    }

    @Test
    void a_stale_page_undoes_no_other_step_than_it_shows() {
        advance(ReservationState.READY);
        advance(ReservationState.COLLECTED);
        assertThat(undo(ReservationState.READY).verdict().isRefusedFor(Refusals.MOVE_NOT_ALLOWED))
                .isTrue();
        assertThat(now().state()).isEqualTo(ReservationState.COLLECTED);
    }

    @Test
    void nothing_is_undone_once_something_else_has_happened() {
        advance(ReservationState.PREPARING);
        assertThat(shop.rescheduleReservation
                        .reschedule(order.token(), slotAt("2020-11-12T10:00:00Z"), ANA, "called")
                        .isDone())
                .isTrue();
        assertThat(undo(ReservationState.PREPARING).verdict().isRefusedFor(Refusals.NOTHING_TO_UNDO))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "CONFIRMED", "CANCELLED", "EXPIRED"})
    void what_is_no_step_of_the_counter_is_not_undone(ReservationState state) {
        assertThat(EnumSet.allOf(ReservationState.class).stream().filter(state::canReturnTo))
                .isEmpty();
        if (state == ReservationState.CANCELLED) {
            shop.cancelReservation.cancel(order.token(), ANA, "called");
        }
        assertThat(undo(state).isDone()).isFalse();
    }

    @Test
    void what_is_handed_over_and_taken_back_was_never_anybody_elses_place() {
        Reservation other = placed(2);
        advance(ReservationState.COLLECTED);
        assertThat(shop.holdSlot.hold(TEN, Holder.of(3, 1)).isHeld()).isFalse();
        undo(ReservationState.COLLECTED);
        assertThat(shop.taken(TEN)).isEqualTo(2);
        assertThat(other.holdsPlace()).isTrue();
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_no_show_whose_place_is_anothers_by_now_stays_one() {
        Reservation second = placed(2);
        shop.clock.set(TEN.end());
        advance(ReservationState.NO_SHOW);
        shop.transactions.separate(() -> {
            shop.desk.take(new Claim(TEN, order.load(), org.creneau.slot.Capacity.ofOrders(2), order.price()));
            return null;
        });
        assertThat(undo(ReservationState.NO_SHOW).verdict().isRefusedFor(PlaceIsLeft.CODE))
                .isTrue();
        assertThat(now().state()).isEqualTo(ReservationState.NO_SHOW);
        assertThat(shop.taken(TEN)).isEqualTo(2);
        assertThat(second.holdsPlace()).isTrue();
    }

    @Test
    void a_no_show_whose_group_has_another_place_by_now_stays_one() {
        shop.clock.set(TEN.end());
        advance(ReservationState.NO_SHOW);
        assertThat(shop.holdSlot
                        .hold(slotAt("2020-11-12T14:00:00Z"), Holder.of(1, 1))
                        .isHeld())
                .isTrue();
        assertThat(undo(ReservationState.NO_SHOW).verdict().isRefusedFor(Refusals.ALREADY_BOOKED))
                .isTrue();
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void the_shopper_is_not_told_what_was_undone_before_it_was_told() {
        advance(ReservationState.READY);
        assertThat(told()).contains(MessageKind.READY);
        undo(ReservationState.READY);
        assertThat(told()).doesNotContain(MessageKind.READY);
        shop.clock.set(TEN.end());
        advance(ReservationState.NO_SHOW);
        undo(ReservationState.NO_SHOW);
        assertThat(told()).doesNotContain(MessageKind.NOT_COLLECTED);
    }

    @Test
    void what_a_job_did_is_not_undone_for_it_would_do_it_again() {
        shop.clock.set(TEN.end());
        assertThat(shop.movePickup
                        .advance(order.token(), ReservationState.NO_SHOW, Actor.system(), null)
                        .isDone())
                .isTrue();
        assertThat(undo(ReservationState.NO_SHOW).verdict().isRefusedFor(Refusals.NOTHING_TO_UNDO))
                .isTrue();
    }

    @Test
    void what_was_undone_can_be_done_again() {
        shop.clock.set(TEN.end());
        advance(ReservationState.NO_SHOW);
        undo(ReservationState.NO_SHOW);
        assertThat(shop.movePickup
                        .advance(
                                order.token(),
                                ReservationState.COLLECTED,
                                ANA,
                                order.code().value())
                        .isDone())
                .isTrue();
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void of_many_who_tap_at_once_it_is_undone_once() {
        shop.clock.set(TEN.end());
        advance(ReservationState.NO_SHOW);
        List<ChangeOutcome> outcomes = Race.of(8, any -> undo(ReservationState.NO_SHOW));
        assertThat(outcomes).allMatch(ChangeOutcome::isDone);
        assertThat(shop.taken(TEN)).isEqualTo(1);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void what_is_not_there_is_refused_and_shoppers_undo_nothing() {
        assertThat(shop.undoStep
                        .undo(ReservationToken.generate(new SecureRandom()), ReservationState.READY, ANA)
                        .verdict()
                        .isRefusedFor(Refusals.UNKNOWN))
                .isTrue();
        for (Actor nobody : List.of(Actor.shopper(), Actor.system())) {
            assertThatThrownBy(() -> shop.undoStep.undo(order.token(), ReservationState.READY, nobody))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("allowed is one of the staff");
        }
    }

    private Set<MessageKind> told() {
        return shop.messages.everything().stream()
                .filter(message -> message.subject().equals(order.token().toString()))
                .filter(message -> shop.messages.endOf(message).isEmpty())
                .map(Message::kind)
                .collect(Collectors.toSet());
    }

    private void advance(ReservationState next) {
        assertThat(shop.movePickup.advance(order.token(), next, ANA, null).isDone())
                .isTrue();
    }

    private ChangeOutcome undo(ReservationState seen) {
        return shop.undoStep.undo(order.token(), seen, ANA);
    }

    private Reservation now() {
        return shop.reservations.find(order.token()).orElseThrow();
    }

    private Reservation placed(long number) {
        Holder holder = Holder.of(number, 1);
        assertThat(shop.holdSlot.hold(TEN, holder).isHeld()).isTrue();
        return shop.confirmHold.confirm(holder).reservation().orElseThrow();
    }
}
