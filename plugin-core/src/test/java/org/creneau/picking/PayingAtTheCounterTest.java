// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.creneau.memory.Race;
import org.creneau.memory.Shop;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.junit.jupiter.api.Test;

/** What is still due is paid where the goods are handed over. */
class PayingAtTheCounterTest {
    private static final OrderLine BREAD =
            OrderLine.of(1, "Pain", 2).costing(new BigDecimal("10.00")).build();
    private static final OrderLine CAKE =
            OrderLine.of(2, "Gâteau", 1).costing(new BigDecimal("24.90")).build();

    private final Counter counter = new Counter();
    private final Reservation morning = counter.placed(1, 11, Shop.slotAt("2020-11-12T09:00:00Z"), BREAD);
    private final Reservation evening = counter.placed(1, 12, Shop.slotAt("2020-11-12T16:00:00Z"), CAKE);

    @Test
    void all_that_was_not_paid_before_is_due_less_what_is_missing_and_with_what_was_taken_instead() {
        counter.balances.put(1, OrderBalance.of(new BigDecimal("34.90"), new BigDecimal("20.00"), Counter.EURO));
        assertThat(due(morning)).isEqualByComparingTo("14.90");
        pick(morning, 1, PickEntry.of(LineState.MISSING, 1, "", null));
        assertThat(due(morning)).isEqualByComparingTo("9.90");
        pick(evening, 2, PickEntry.of(LineState.SUBSTITUTED, 1, "Tarte", new BigDecimal("26.00")));
        assertThat(due(morning)).isEqualByComparingTo("11.00").isEqualByComparingTo(due(evening));
    }

    @Test
    void a_cancelled_pickup_is_not_paid_whether_or_not_the_shop_has_taken_it_out_of_the_order() {
        pick(morning, 1, PickEntry.of(LineState.MISSING, 1, "", null));
        assertThat(due(evening)).isEqualByComparingTo("29.90");
        counter.shop.cancelReservation.cancelAlone(morning.token(), Counter.BEN, "");
        assertThat(due(evening)).as("still in the order").isEqualByComparingTo("24.90");
        assertThat(counter.settle.due(evening).orElseThrow().ended()).isEqualByComparingTo("-10");
        counter.lines.remove(11);
        counter.balances.put(1, OrderBalance.of(new BigDecimal("24.90"), BigDecimal.ZERO, Counter.EURO));
        assertThat(due(evening)).as("taken out").isEqualByComparingTo("24.90");
    }

    @Test
    void what_was_refunded_for_a_cancelled_pickup_is_not_asked_again() {
        counter.balances.put(1, OrderBalance.of(new BigDecimal("34.90"), new BigDecimal("34.90"), Counter.EURO));
        counter.shop.cancelReservation.cancelAlone(morning.token(), Counter.BEN, "");
        assertThat(due(evening)).as("not refunded yet").isEqualByComparingTo("-10");
        counter.balances.put(1, OrderBalance.of(new BigDecimal("34.90"), new BigDecimal("24.90"), Counter.EURO));
        assertThat(due(evening)).isEqualByComparingTo("0");
    }

    @Test
    void a_hold_that_was_let_go_and_became_a_delivery_is_paid_with_the_rest() {
        Holder delivered = Holder.of(1, 13);
        assertThat(counter.shop
                        .holdSlot
                        .hold(Shop.slotAt("2020-11-12T12:00:00Z"), delivered)
                        .isHeld())
                .isTrue();
        counter.shop.releaseHold.release(delivered);
        counter.lines.put(13, OrderLine.of(3, "Thé", 1).costing(BigDecimal.ONE).build());
        counter.balances.put(1, OrderBalance.of(new BigDecimal("35.90"), BigDecimal.ZERO, Counter.EURO));
        assertThat(due(evening)).isEqualByComparingTo("35.90");
    }

    @Test
    void of_lines_that_are_fewer_by_now_no_more_than_these_are_missing() {
        pick(morning, 1, PickEntry.of(LineState.MISSING, 2, "", null));
        assertThat(due(evening)).isEqualByComparingTo("24.90");
        counter.lines.remove(11);
        counter.lines.put(
                11, OrderLine.of(1, "Pain", 1).costing(new BigDecimal("5.00")).build());
        counter.balances.put(1, OrderBalance.of(new BigDecimal("29.90"), BigDecimal.ZERO, Counter.EURO));
        assertThat(due(evening)).isEqualByComparingTo("24.90");
    }

    @Test
    void what_was_paid_is_recorded_with_who_when_and_how_and_is_due_no_more() {
        assertThat(settle(morning, "34.90", Means.CARD)).isEqualTo(PickOutcome.DONE);
        assertThat(due(morning)).isEqualByComparingTo("0");
        assertThat(due(evening)).isEqualByComparingTo("0");
        assertThat(counter.payments.ofOrder(1)).singleElement().satisfies(payment -> {
            assertThat(payment.token()).isEqualTo(morning.token());
            assertThat(payment.amount()).isEqualByComparingTo("34.90");
            assertThat(payment.currency()).isEqualTo(Counter.EURO);
            assertThat(payment.means()).isEqualTo(Means.CARD);
            assertThat(payment.by()).isEqualTo(Counter.BEN);
            assertThat(payment.at()).isEqualTo(Shop.EIGHT);
        });
        assertThat(settle(evening, "0.00", Means.CASH)).isEqualTo(PickOutcome.WRONG);
    }

    @Test
    void who_saw_another_amount_records_nothing() {
        assertThat(settle(morning, "30.00", Means.CASH)).isEqualTo(PickOutcome.STALE);
        assertThat(counter.payments.ofOrder(1)).isEmpty();
    }

    @Test
    void what_goes_missing_after_it_was_paid_is_paid_back() {
        settle(morning, "34.90", Means.CASH);
        pick(evening, 2, PickEntry.of(LineState.MISSING, 1, "", null));
        assertThat(due(evening)).isEqualByComparingTo("-24.90");
        assertThat(settle(evening, "-24.90", Means.CASH)).isEqualTo(PickOutcome.DONE);
        assertThat(due(evening)).isEqualByComparingTo("0");
    }

    @Test
    void a_payment_recorded_by_mistake_is_made_good_and_both_stay() {
        settle(morning, "34.90", Means.CASH);
        assertThat(counter.settle.undo(morning.token(), 2, Counter.BEN)).isEqualTo(PickOutcome.STALE);
        assertThat(counter.settle.undo(morning.token(), 1, Counter.BEN)).isEqualTo(PickOutcome.DONE);
        assertThat(due(morning)).isEqualByComparingTo("34.90");
        assertThat(counter.payments.ofOrder(1)).hasSize(2);
        assertThat(counter.settle.undo(morning.token(), 1, Counter.BEN)).isEqualTo(PickOutcome.STALE);
    }

    @Test
    void of_many_who_take_the_money_at_two_counters_at_once_one_records_it() {
        List<PickOutcome> outcomes =
                Race.of(8, racer -> settle(racer % 2 == 0 ? morning : evening, "34.90", Means.CARD));
        assertThat(outcomes).containsOnlyOnce(PickOutcome.DONE);
        assertThat(counter.payments.ofOrder(1)).hasSize(1);
    }

    @Test
    void it_may_be_paid_after_it_was_handed_over_but_not_when_it_was_given_up() {
        counter.shop.movePickup.advance(morning.token(), ReservationState.COLLECTED, Counter.BEN, null);
        counter.shop.clock.set(evening.slotId().end());
        counter.shop.movePickup.advance(evening.token(), ReservationState.NO_SHOW, Counter.BEN, null);
        assertThat(settle(evening, "10.00", Means.CASH)).isEqualTo(PickOutcome.OVER);
        assertThat(counter.settle.undo(evening.token(), 1, Counter.BEN)).isEqualTo(PickOutcome.OVER);
        assertThat(settle(morning, "10.00", Means.CASH)).isEqualTo(PickOutcome.DONE);
    }

    @Test
    void what_was_taken_before_it_was_cancelled_or_given_up_is_paid_back_on_record() {
        settle(morning, "34.90", Means.CASH);
        counter.shop.cancelReservation.cancelAlone(morning.token(), Counter.BEN, "");
        assertThat(settle(morning, "-10.00", Means.CASH)).isEqualTo(PickOutcome.DONE);
        counter.shop.clock.set(evening.slotId().end());
        counter.shop.movePickup.advance(evening.token(), ReservationState.NO_SHOW, Actor.system(), null);
        assertThat(settle(evening, "-24.90", Means.CASH)).isEqualTo(PickOutcome.DONE);
        assertThat(due(evening)).isEqualByComparingTo("0");
        assertThat(counter.settle.undo(evening.token(), 3, Counter.BEN))
                .as("a slip")
                .isEqualTo(PickOutcome.DONE);
        assertThat(due(evening)).isEqualByComparingTo("-24.90");
    }

    @Test
    void at_what_was_given_up_nothing_is_taken_for_the_rest_of_the_order() {
        settle(morning, "34.90", Means.CASH);
        counter.settle.undo(morning.token(), 1, Counter.BEN);
        counter.shop.cancelReservation.cancelAlone(morning.token(), Counter.BEN, "");
        assertThat(due(morning)).isEqualByComparingTo("24.90");
        assertThat(settle(morning, "24.90", Means.CASH)).isEqualTo(PickOutcome.OVER);
        assertThat(settle(evening, "24.90", Means.CASH)).isEqualTo(PickOutcome.DONE);
    }

    @Test
    void nothing_is_due_for_an_order_of_which_the_host_knows_no_total() {
        Reservation stray = counter.placed(2, Shop.slotAt("2020-11-12T10:00:00Z"));
        counter.balances.put(2, OrderBalance.of(BigDecimal.ZERO, BigDecimal.ZERO, Counter.EURO));
        assertThat(due(stray)).isEqualByComparingTo("0");
        assertThat(new SettlePickup(
                                counter.shop.reservations,
                                counter.shop.history,
                                counter.lines,
                                order -> java.util.Optional.empty(),
                                counter.pickings,
                                counter.payments,
                                counter.shop.transactions,
                                counter.shop.clock)
                        .due(stray))
                .isEmpty();
    }

    private void pick(Reservation reservation, long line, PickEntry entry) {
        assertThat(counter.pickGoods.save(reservation.token(), 0, Map.of(line, entry), Bags.none(), Counter.ANNE))
                .isEqualTo(PickOutcome.DONE);
    }

    private PickOutcome settle(Reservation reservation, String amount, Means means) {
        return counter.settle.settle(reservation.token(), new BigDecimal(amount), means, Counter.BEN);
    }

    private BigDecimal due(Reservation reservation) {
        return counter.settle.due(reservation).orElseThrow().amount();
    }
}
