// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.memory.Shop.slotAt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creneau.memory.InMemoryOrderFates;
import org.creneau.memory.Shop;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of an order behind the plugin's back, its places come back, and nothing is given back by guesswork. */
class ReconcilingOrdersTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final long ORDER = 1;
    private static final long GROUP = 7;

    private final Shop shop = new Shop();
    private final InMemoryOrderFates host = new InMemoryOrderFates(shop.reservations, shop.history);
    private final ReconcileOrders reconcile = new ReconcileOrders(
            host,
            shop.book,
            OrderTerms.standard(),
            new ReconcileOrders.Ways(shop.releaseHold, shop.cancelReservation, shop.unconfirmHold, shop.confirmHold));
    private ReservationToken token;

    @BeforeEach
    void anOrderIsPlaced() {
        token = held(Holder.of(ORDER, GROUP));
        shop.confirmHold.confirm(token);
        host.order(ORDER, "SUBMITTED");
        host.group(GROUP, true);
        later(2);
    }

    @Test
    void an_order_that_stands_keeps_its_place() {
        assertThat(run()).isZero();
        assertThat(state()).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void an_order_that_another_system_cancelled_gives_its_place_back_and_its_shopper_is_told() {
        host.order(ORDER, "CANCELLED");
        assertThat(run()).isEqualTo(1);
        assertThat(state()).isEqualTo(ReservationState.CANCELLED);
        assertThat(reason()).isEqualTo(Reasons.ORDER_ENDED);
        assertThat(last().actor()).isEqualTo(Actor.system());
        assertThat(shop.taken(TEN)).isZero();
        assertThat(told(MessageKind.CANCELLED)).isTrue();
    }

    @Test
    void an_order_that_was_deleted_gives_its_place_back_and_nobody_is_told() {
        host.deleteOrder(ORDER);
        assertThat(run()).isEqualTo(1);
        assertThat(reason()).isEqualTo(Reasons.ORDER_GONE);
        assertThat(shop.taken(TEN)).isZero();
        assertThat(told(MessageKind.CANCELLED)).isFalse();
    }

    @Test
    void an_order_that_lost_its_group_gives_its_place_back() {
        host.deleteGroup(GROUP);
        assertThat(run()).isEqualTo(1);
        assertThat(reason()).isEqualTo(Reasons.GROUP_GONE);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void what_the_point_prepares_or_has_ready_is_given_back_too() {
        shop.movePickup.advance(token, ReservationState.PREPARING, Actor.staff(3), null);
        later(2);
        host.order(ORDER, "CANCELLED");
        assertThat(run()).isEqualTo(1);
        assertThat(state()).isEqualTo(ReservationState.CANCELLED);
    }

    @Test
    void running_twice_gives_back_once() {
        host.order(ORDER, "CANCELLED");
        assertThat(run()).isEqualTo(1);
        assertThat(run()).isZero();
        assertThat(shop.booksBalance()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SHIPPED_BY_THE_SHOP", "cancelled", "QUOTE"})
    void a_status_that_nobody_told_of_means_nothing(String status) {
        host.order(ORDER, status);
        assertThat(run()).isZero();
        assertThat(state()).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void what_has_just_changed_is_left_alone_for_a_minute() {
        ReservationToken fresh = held(Holder.of(2, 8));
        assertThat(run()).as("the cart is not yet committed").isZero();
        shop.clock.advance(Duration.ofSeconds(59));
        assertThat(run()).isZero();
        shop.clock.advance(Duration.ofSeconds(1));
        assertThat(run()).isEqualTo(1);
        assertThat(shop.reservations.find(fresh).get().state()).isEqualTo(ReservationState.CANCELLED);
    }

    @Test
    void a_cart_that_is_deleted_gives_back_what_it_holds_without_a_word() {
        ReservationToken cart = held(Holder.of(2, 8));
        later(2);
        assertThat(run()).isEqualTo(1);
        assertThat(last(cart).reason()).isEqualTo(Reasons.ORDER_GONE);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_cart_that_is_saved_for_later_holds_nothing() {
        ReservationToken cart = held(Holder.of(2, 8));
        host.order(2, "NAMED");
        host.group(8, true);
        later(2);
        assertThat(run()).isEqualTo(1);
        assertThat(last(cart).reason()).isEqualTo(Reasons.CART_SAVED);
    }

    @Test
    void a_saved_cart_that_is_being_paid_for_keeps_its_place_until_the_payment_has_ended() {
        Holder holder = Holder.of(2, 8);
        held(holder);
        assertThat(shop.useCases.verifyHold.verify(Collector.of(holder)).isHeld())
                .isTrue();
        host.order(2, "NAMED");
        host.group(8, true);
        later(5);
        assertThat(run()).isZero();
        later(30);
        assertThat(run()).isEqualTo(1);
    }

    @Test
    void a_cart_keeps_its_hold() {
        held(Holder.of(2, 8));
        host.order(2, "IN_PROCESS");
        host.group(8, true);
        later(2);
        assertThat(run()).isZero();
    }

    @Test
    void a_node_that_died_between_confirmation_and_order_leaves_a_place_that_comes_back_after_two_looks() {
        host.order(ORDER, "IN_PROCESS");
        later(27);
        assertThat(run()).as("29 minutes").isZero();
        later(1);
        assertThat(run()).isEqualTo(1);
        assertThat(state()).isEqualTo(ReservationState.HELD);
        assertThat(reason()).isEqualTo(Reasons.NEVER_PLACED);
        assertThat(told(MessageKind.CONFIRMED)).isFalse();
        later(16);
        shop.expireHolds.run(shop.clock.instant(), 10);
        assertThat(state()).isEqualTo(ReservationState.EXPIRED);
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void an_order_that_is_placed_in_that_very_moment_gets_its_confirmation_back() {
        host.order(ORDER, "IN_PROCESS");
        later(29);
        run();
        host.order(ORDER, "SUBMITTED");
        later(2);
        assertThat(run()).isEqualTo(1);
        assertThat(state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(reason()).isEqualTo(Reasons.PLACED);
        assertThat(told(MessageKind.CONFIRMED)).isTrue();
        later(60);
        shop.expireHolds.run(shop.clock.instant(), 10);
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void a_hold_that_was_never_confirmed_is_not_confirmed_because_its_order_is_placed() {
        held(Holder.of(2, 8));
        host.order(2, "SUBMITTED");
        host.group(8, true);
        later(2);
        assertThat(run()).isZero();
    }

    @Test
    void what_the_point_has_begun_to_prepare_is_not_taken_back_because_the_order_is_not_placed() {
        shop.movePickup.advance(token, ReservationState.PREPARING, Actor.staff(3), null);
        host.order(ORDER, "IN_PROCESS");
        later(120);
        assertThat(run()).isZero();
    }

    @Test
    void slots_of_more_than_a_week_ago_are_left_as_they_are() {
        host.order(ORDER, "CANCELLED");
        later(8 * 24 * 60);
        assertThat(run()).isZero();
    }

    @Test
    void one_that_cannot_be_put_right_does_not_keep_the_others() {
        host.order(ORDER, "CANCELLED");
        ReservationToken other = held(Holder.of(2, 8));
        later(2);
        OrderFates failing = new OrderFates() {
            @Override
            public List<ReservationToken> suspects(OrderTerms terms, Instant now, ReservationToken after, int limit) {
                return host.suspects(terms, now, after, limit);
            }

            @Override
            public Optional<OrderFate> of(Reservation expected) {
                if (expected.token().equals(token)) {
                    throw new IllegalStateException("on purpose");
                }
                return host.of(expected);
            }
        };
        ReconcileOrders half = new ReconcileOrders(
                failing,
                shop.book,
                OrderTerms.standard(),
                new ReconcileOrders.Ways(
                        shop.releaseHold, shop.cancelReservation, shop.unconfirmHold, shop.confirmHold));
        assertThatThrownBy(() -> half.run(shop.clock.instant(), 1)).hasMessage("on purpose");
        assertThat(state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(shop.reservations.find(other).get().state()).isEqualTo(ReservationState.CANCELLED);
    }

    @Test
    void terms_name_what_is_wrong_with_them() {
        assertThat(OrderTerms.parse(" CANCELLED , REFUNDED,", 30).ended()).containsExactly("CANCELLED", "REFUNDED");
        assertThatThrownBy(() -> OrderTerms.parse(" ", 30)).hasMessageContaining("at least one");
        assertThatThrownBy(() -> OrderTerms.parse("SUBMITTED", 30)).hasMessageContaining("'SUBMITTED'");
        assertThatThrownBy(() -> OrderTerms.parse("CANCELLED", 4)).hasMessageContaining("is 4, allowed is 5..1440");
        assertThatThrownBy(() -> OrderTerms.parse("CANCELLED", 1441)).hasMessageContaining("is 1441");
    }

    private ReservationToken held(Holder holder) {
        return shop.holdSlot.hold(TEN, holder).reservation().get().token();
    }

    private int run() {
        return reconcile.run(shop.clock.instant(), 1);
    }

    private void later(int minutes) {
        shop.clock.advance(Duration.ofMinutes(minutes));
    }

    private ReservationState state() {
        return shop.reservations.find(token).get().state();
    }

    private HistoryEntry last() {
        return last(token);
    }

    private HistoryEntry last(ReservationToken of) {
        List<HistoryEntry> entries = shop.history.of(of);
        return entries.get(entries.size() - 1);
    }

    private String reason() {
        return last().reason();
    }

    private boolean told(MessageKind kind) {
        return shop.messages.everything().stream()
                .anyMatch(each -> each.kind() == kind && each.subject().equals(token.toString()));
    }
}
