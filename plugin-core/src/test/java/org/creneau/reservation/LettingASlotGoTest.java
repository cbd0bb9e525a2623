// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.memory.Shop.slotAt;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.stream.LongStream;
import org.creneau.memory.Shop;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** Released, cancelled or run out: the place is given back exactly once. Bruno holds the other place throughout. */
class LettingASlotGoTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final Holder ANNE = Holder.of(1, 1);
    private static final Holder BRUNO = Holder.of(2, 1);

    private final Shop shop = new Shop();
    private final Reservation bruno = held(TEN, BRUNO);
    private final Reservation anne = held(TEN, ANNE);

    @Test
    void a_released_hold_gives_back_one_place() {
        assertThat(shop.releaseHold.release(anne.token())).isTrue();
        assertThat(state(anne)).isEqualTo(ReservationState.CANCELLED);
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void releasing_twice_gives_back_one_place_only() {
        shop.releaseHold.release(ANNE);
        assertThat(shop.releaseHold.release(anne.token())).isFalse();
        assertThat(shop.releaseHold.release(ANNE)).isFalse();
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void releasing_leaves_an_order_that_is_placed_alone() {
        shop.confirmHold.confirm(anne.token());
        assertThat(shop.releaseHold.release(anne.token())).isFalse();
        assertThat(shop.releaseHold.release(ANNE)).isFalse();
        assertThat(shop.taken(TEN)).isEqualTo(2);
    }

    @Test
    void a_hold_that_ran_out_unswept_is_released_like_any_other() {
        shop.clock.advance(Duration.ofHours(1));
        assertThat(shop.releaseHold.release(ANNE)).isTrue();
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void releasing_what_nobody_holds_does_nothing() {
        assertThat(shop.releaseHold.release(Holder.of(9, 9))).isFalse();
        assertThat(shop.releaseHold.release(ReservationToken.generate(new SecureRandom())))
                .isFalse();
    }

    @Test
    void a_cancelled_order_gives_back_one_place_however_often_it_is_cancelled() {
        shop.confirmHold.confirm(anne.token());
        ChangeOutcome first = shop.cancelReservation.cancel(anne.token(), Actor.staff(3), "");
        assertThat(first.isDone()).isTrue();
        assertThat(shop.cancelReservation.cancel(anne.token(), Actor.staff(3), ""))
                .isEqualTo(first);
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void an_order_can_be_cancelled_until_it_is_handed_over() {
        shop.confirmHold.confirm(anne.token());
        shop.movePickup.advance(anne.token(), ReservationState.PREPARING, Actor.staff(3), null);
        shop.movePickup.advance(anne.token(), ReservationState.READY, Actor.staff(3), null);
        assertThat(shop.cancelReservation
                        .cancel(anne.token(), Actor.staff(3), "")
                        .isDone())
                .isTrue();
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void what_is_collected_is_not_cancelled_and_keeps_its_place() {
        shop.confirmHold.confirm(anne.token());
        shop.movePickup.advance(anne.token(), ReservationState.COLLECTED, Actor.staff(3), null);
        assertThat(shop.cancelReservation
                        .cancel(anne.token(), Actor.staff(3), "")
                        .verdict()
                        .isRefusedFor(Refusals.MOVE_NOT_ALLOWED))
                .isTrue();
        assertThat(shop.taken(TEN)).isEqualTo(2);
    }

    @Test
    void a_mere_hold_is_released_not_cancelled() {
        assertThat(shop.cancelReservation
                        .cancel(anne.token(), Actor.staff(3), "")
                        .verdict()
                        .isRefusedFor(Refusals.MOVE_NOT_ALLOWED))
                .isTrue();
        assertThat(state(anne)).isEqualTo(ReservationState.HELD);
    }

    @Test
    void an_order_is_cancelled_together_with_the_transaction_or_not_at_all() {
        shop.confirmHold.confirm(anne.token());
        assertThatThrownBy(() -> shop.transactions.required(() -> {
                    shop.cancelReservation.cancel(anne.token(), Actor.staff(3), "");
                    throw new IllegalStateException("the order could not be cancelled");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(state(anne)).isEqualTo(ReservationState.CONFIRMED);
        assertThat(shop.taken(TEN)).isEqualTo(2);
    }

    @Test
    void what_is_unknown_is_not_cancelled() {
        ReservationToken unknown = ReservationToken.generate(new SecureRandom());
        assertThat(shop.cancelReservation
                        .cancel(unknown, Actor.staff(3), "")
                        .verdict()
                        .isRefusedFor(Refusals.UNKNOWN))
                .isTrue();
    }

    @Test
    void the_sweep_spares_holds_up_to_the_instant_they_expire() {
        assertThat(shop.expireHolds.run(anne.expiresAt().minusNanos(1), 10)).isZero();
        assertThat(shop.expireHolds.run(anne.expiresAt(), 10)).isEqualTo(2);
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void sweeping_twice_gives_back_one_place_each() {
        shop.expireHolds.run(anne.expiresAt(), 10);
        held(TEN, Holder.of(3, 1));
        assertThat(shop.expireHolds.run(shop.clock.instant(), 10)).isZero();
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void the_sweep_leaves_placed_orders_alone() {
        shop.confirmHold.confirm(anne.token());
        assertThat(shop.expireHolds.run(anne.expiresAt().plusSeconds(86_400), 10))
                .isEqualTo(1);
        assertThat(state(anne)).isEqualTo(ReservationState.CONFIRMED);
        assertThat(state(bruno)).isEqualTo(ReservationState.EXPIRED);
    }

    @Test
    void a_sweep_stops_at_its_limit_and_the_next_goes_on() {
        SlotId eleven = slotAt("2020-11-12T10:00:00Z");
        LongStream.of(3, 4).forEach(order -> held(eleven, Holder.of(order, 1)));
        assertThat(shop.expireHolds.run(anne.expiresAt(), 3)).isEqualTo(3);
        assertThat(shop.expireHolds.run(anne.expiresAt(), 3)).isEqualTo(1);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_hold_that_cannot_be_swept_is_reported_after_the_others_were_tried() {
        ReservationBook broken = new ReservationBook(
                new Unwritable(shop.reservations).store(), shop.history, shop.messages, shop.transactions);
        assertThatThrownBy(() -> new ExpireHolds(shop.desk, broken, Duration.ZERO).run(anne.expiresAt(), 10))
                .hasMessage("the disk is full")
                .satisfies(thrown -> assertThat(thrown.getSuppressed()).hasSize(1));
        assertThat(shop.taken(TEN)).isEqualTo(2);
    }

    private Reservation held(SlotId slot, Holder holder) {
        return shop.holdSlot.hold(slot, holder).reservation().get();
    }

    private ReservationState state(Reservation reservation) {
        return shop.reservations.find(reservation.token()).get().state();
    }
}
