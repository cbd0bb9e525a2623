// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.memory.Shop.slotAt;

import java.security.SecureRandom;
import java.time.Duration;
import org.creneau.memory.Shop;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** Something goes wrong while the order is placed; the shopper keeps the slot. */
class FailingCheckoutTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final Holder ANNE = Holder.of(1, 1);

    private final Shop shop = new Shop();
    private final Reservation hold = shop.holdSlot.hold(TEN, ANNE).reservation().get();

    @Test
    void a_declined_payment_before_the_confirmation_leaves_the_hold_as_it_was() {
        assertThatThrownBy(() -> shop.transactions.required(() -> {
                    throw new IllegalStateException("payment declined");
                }))
                .hasMessage("payment declined");
        assertThat(shop.reservations.find(hold.token())).contains(hold);
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void a_failure_after_the_confirmation_turns_it_back_into_a_hold_with_a_fresh_expiry() {
        shop.clock.advance(Duration.ofMinutes(14));
        shop.confirmHold.confirm(hold.token());
        shop.clock.advance(Duration.ofMinutes(5));
        Reservation back = shop.unconfirmHold.back(hold.token()).reservation().get();
        assertThat(back.state()).isEqualTo(ReservationState.HELD);
        assertThat(back.expiresAt()).isEqualTo(Shop.EIGHT.plus(Duration.ofMinutes(14 + 5 + 15)));
        assertThat(back.code()).isEqualTo(hold.code());
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void the_confirmation_survives_the_rollback_of_the_checkout_until_it_is_taken_back() {
        assertThatThrownBy(() -> shop.transactions.required(() -> {
                    shop.confirmHold.confirm(hold.token());
                    throw new IllegalStateException("a later activity failed");
                }))
                .hasMessage("a later activity failed");
        assertThat(state()).isEqualTo(ReservationState.CONFIRMED);
        shop.unconfirmHold.back(hold.token());
        assertThat(state()).isEqualTo(ReservationState.HELD);
    }

    @Test
    void taking_the_confirmation_back_works_inside_the_transaction_that_rolls_back() {
        shop.confirmHold.confirm(hold.token());
        assertThatThrownBy(() -> shop.transactions.required(() -> {
                    shop.unconfirmHold.back(hold.token());
                    throw new IllegalStateException("rolling back");
                }))
                .hasMessage("rolling back");
        assertThat(state()).isEqualTo(ReservationState.HELD);
    }

    @Test
    void taking_it_back_twice_does_not_prolong_the_hold() {
        shop.confirmHold.confirm(hold.token());
        ChangeOutcome first = shop.unconfirmHold.back(hold.token());
        shop.clock.advance(Duration.ofMinutes(5));
        assertThat(shop.unconfirmHold.back(hold.token())).isEqualTo(first);
    }

    @Test
    void the_shopper_may_try_again_after_the_failure() {
        shop.confirmHold.confirm(hold.token());
        shop.unconfirmHold.back(hold.token());
        assertThat(shop.confirmHold.confirm(ANNE).isConfirmed()).isTrue();
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void a_shopper_who_gives_up_loses_the_place_to_the_sweep() {
        shop.confirmHold.confirm(hold.token());
        shop.unconfirmHold.back(hold.token());
        shop.clock.advance(Duration.ofMinutes(15));
        assertThat(shop.expireHolds.run(shop.clock.instant(), 10)).isEqualTo(1);
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void an_order_in_preparation_is_no_longer_taken_back() {
        shop.confirmHold.confirm(hold.token());
        shop.movePickup.advance(hold.token(), ReservationState.PREPARING, Actor.staff(3), null);
        assertThat(shop.unconfirmHold.back(hold.token()).verdict().isRefusedFor(Refusals.MOVE_NOT_ALLOWED))
                .isTrue();
        assertThat(state()).isEqualTo(ReservationState.PREPARING);
    }

    @Test
    void what_is_unknown_is_not_taken_back() {
        ReservationToken unknown = ReservationToken.generate(new SecureRandom());
        assertThat(shop.unconfirmHold.back(unknown).verdict().isRefusedFor(Refusals.UNKNOWN))
                .isTrue();
    }

    private ReservationState state() {
        return shop.reservations.find(hold.token()).get().state();
    }
}
