// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.security.SecureRandom;
import java.time.Duration;
import org.creneau.eligibility.PlaceIsLeft;
import org.creneau.eligibility.SlotIsAhead;
import org.creneau.eligibility.SlotLeavesLeadTime;
import org.creneau.memory.Shop;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** The shopper places the order. It is eight in Paris; this slot takes one order. */
class ConfirmingAHoldTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final Holder ANNE = Holder.of(1, 1);
    private static final Holder BRUNO = Holder.of(2, 1);

    private final Shop shop = new Shop();

    ConfirmingAHoldTest() {
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(1).build());
    }

    @Test
    void a_live_hold_becomes_a_reservation_in_the_same_place() {
        Reservation hold = held(TEN, ANNE);
        Reservation confirmed =
                shop.confirmHold.confirm(hold.token()).reservation().get();
        assertThat(confirmed).isEqualTo(hold.withState(ReservationState.CONFIRMED));
        assertThat(confirmed.code()).isEqualTo(hold.code());
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void it_can_be_confirmed_by_its_holder_too() {
        Reservation hold = held(TEN, ANNE);
        assertThat(shop.confirmHold.confirm(ANNE).reservation().get().token()).isEqualTo(hold.token());
    }

    @Test
    void what_was_seen_a_moment_ago_is_confirmed_as_it_was_seen() {
        Reservation hold = held(TEN, ANNE);
        assertThat(shop.confirmHold.confirm(ANNE, hold).reservation())
                .contains(hold.withState(ReservationState.CONFIRMED));
    }

    @Test
    void a_slot_chosen_since_it_was_seen_is_the_one_that_is_confirmed() {
        Reservation seen = held(TEN, ANNE);
        Reservation chosen = held(slotAt("2020-11-12T10:00:00Z"), ANNE);
        assertThat(shop.confirmHold.confirm(ANNE, seen).reservation().get().slotId())
                .isEqualTo(chosen.slotId());
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void what_was_confirmed_or_let_go_since_it_was_seen_stays_what_it_is() {
        Reservation confirmed = held(TEN, ANNE);
        shop.confirmHold.confirm(confirmed.token());
        assertThat(shop.confirmHold.confirm(ANNE, confirmed).isChanged()).isFalse();
        Reservation gone = held(slotAt("2020-11-12T10:00:00Z"), BRUNO);
        shop.releaseHold.release(gone.token());
        assertThat(shop.confirmHold.confirm(BRUNO, gone).isConfirmed()).isFalse();
    }

    @Test
    void what_somebody_else_holds_is_not_confirmed_for_who_says_to_have_seen_it() {
        Reservation of = held(TEN, BRUNO);
        assertThat(shop.confirmHold.confirm(ANNE, of).isConfirmed()).isFalse();
        assertThat(shop.reservations.find(of.token()).get().state()).isEqualTo(ReservationState.HELD);
    }

    @Test
    void confirming_twice_is_confirming_once() {
        Reservation hold = held(TEN, ANNE);
        ConfirmOutcome first = shop.confirmHold.confirm(hold.token());
        assertThat(first.isChanged()).isTrue();
        ConfirmOutcome second = shop.confirmHold.confirm(hold.token());
        assertThat(second.isConfirmed()).isTrue();
        assertThat(second.isChanged()).isFalse();
        assertThat(second.reservation()).isEqualTo(first.reservation());
        assertThat(shop.confirmHold.confirm(ANNE)).isEqualTo(second);
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void confirming_again_when_it_is_ready_leaves_it_ready() {
        Reservation hold = held(TEN, ANNE);
        shop.confirmHold.confirm(hold.token());
        shop.movePickup.advance(hold.token(), ReservationState.READY, Actor.staff(3), null);
        assertThat(shop.confirmHold.confirm(hold.token()).reservation().get().state())
                .isEqualTo(ReservationState.READY);
    }

    @Test
    void a_live_hold_is_a_promise_whatever_the_rules_say_by_now() {
        Reservation hold = held(TEN, ANNE);
        shop.points.put(Shop.aPoint().active(false).build());
        assertThat(shop.confirmHold.confirm(hold.token()).isConfirmed()).isTrue();
    }

    @Test
    void a_hold_that_ran_out_unswept_is_confirmed_in_its_own_place() {
        Reservation hold = held(TEN, ANNE);
        shop.clock.advance(Duration.ofMinutes(20));
        assertThat(shop.confirmHold.confirm(hold.token()).isConfirmed()).isTrue();
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void a_hold_that_ran_out_is_judged_anew() {
        Reservation hold = held(TEN, ANNE);
        shop.clock.advance(Duration.ofMinutes(70));
        ConfirmOutcome outcome = shop.confirmHold.confirm(hold.token());
        assertThat(outcome.verdict().isRefusedFor(SlotLeavesLeadTime.CODE)).isTrue();
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_hold_whose_slot_has_begun_is_lost() {
        Reservation hold = held(TEN, ANNE);
        shop.clock.advance(Duration.ofHours(3));
        assertThat(shop.confirmHold.confirm(hold.token()).verdict().isRefusedFor(SlotIsAhead.CODE))
                .isTrue();
    }

    @Test
    void a_swept_hold_takes_its_place_again_if_it_is_still_free() {
        Reservation hold = swept(held(TEN, ANNE));
        Reservation confirmed =
                shop.confirmHold.confirm(hold.token()).reservation().get();
        assertThat(confirmed.state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(confirmed.token()).isEqualTo(hold.token());
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void a_swept_hold_is_found_by_its_holder_and_taken_again() {
        Reservation hold = swept(held(TEN, ANNE));
        assertThat(shop.confirmHold.confirm(ANNE).reservation().get().token()).isEqualTo(hold.token());
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void a_swept_hold_is_lost_when_another_shopper_took_the_place() {
        Reservation hold = swept(held(TEN, ANNE));
        held(TEN, BRUNO);
        ConfirmOutcome outcome = shop.confirmHold.confirm(hold.token());
        assertThat(outcome.reservation()).isEmpty();
        assertThat(outcome.verdict().isRefusedFor(PlaceIsLeft.CODE)).isTrue();
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void a_swept_hold_does_not_come_back_beside_the_slot_chosen_since() {
        Reservation hold = swept(held(TEN, ANNE));
        SlotId later = slotAt("2020-11-12T14:00:00Z");
        held(later, ANNE);
        assertThat(shop.confirmHold.confirm(hold.token()).verdict().refusals())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(Refusals.REPLACED);
                    assertThat(refusal.facts()).containsEntry("start", later.start());
                });
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void the_holder_confirms_the_slot_chosen_last() {
        held(TEN, ANNE);
        SlotId later = slotAt("2020-11-12T14:00:00Z");
        held(later, ANNE);
        assertThat(shop.confirmHold.confirm(ANNE).reservation().get().slotId()).isEqualTo(later);
    }

    @Test
    void a_released_hold_is_not_confirmed() {
        Reservation hold = held(TEN, ANNE);
        shop.releaseHold.release(hold.token());
        assertThat(shop.confirmHold.confirm(hold.token()).verdict().isRefusedFor(Refusals.ENDED))
                .isTrue();
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void what_nobody_holds_is_unknown() {
        assertThat(shop.confirmHold.confirm(ANNE).verdict().isRefusedFor(Refusals.UNKNOWN))
                .isTrue();
        assertThat(shop.confirmHold
                        .confirm(ReservationToken.generate(new SecureRandom()))
                        .verdict()
                        .isRefusedFor(Refusals.UNKNOWN))
                .isTrue();
    }

    private Reservation held(SlotId slot, Holder holder) {
        return shop.holdSlot.hold(slot, holder).reservation().get();
    }

    private Reservation swept(Reservation hold) {
        shop.clock.advance(Duration.ofMinutes(15));
        assertThat(shop.expireHolds.run(shop.clock.instant(), 10)).isEqualTo(1);
        return shop.reservations.find(hold.token()).get();
    }
}
