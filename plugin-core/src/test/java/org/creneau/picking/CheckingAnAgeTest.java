// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import static org.assertj.core.api.Assertions.assertThat;

import org.creneau.memory.Shop;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.Refusals;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Some goods are for people of a certain age. */
class CheckingAnAgeTest {
    private static final OrderLine WINE =
            OrderLine.of(1, "Bordeaux", 1).sku(7, 70).build();
    private static final OrderLine KNIFE =
            OrderLine.of(2, "Couteau", 1).sku(8, 80).build();

    private final Counter counter = new Counter();
    private final Reservation order = counter.placed(1, Shop.slotAt("2020-11-12T09:00:00Z"), WINE, KNIFE);

    @BeforeEach
    void theGate() {
        counter.ages.put(7L, 18);
        counter.ages.put(8L, 16);
        counter.shop.movePickup.setHandOverGate(new AgeIsChecked(counter.checkAge));
    }

    @Test
    void nothing_is_handed_over_before_somebody_has_looked_whoever_vouches() {
        for (String code : new String[] {null, order.code().value()}) {
            ChangeOutcome outcome = handOver(code);
            assertThat(outcome.verdict().isRefusedFor(Refusals.AGE_NOT_CHECKED)).isTrue();
            assertThat(outcome.verdict().refusals().get(0).facts()).containsEntry("years", 18);
        }
        assertThat(counter.stateOf(order)).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void when_somebody_has_looked_that_is_recorded_and_it_is_handed_over() {
        assertThat(counter.checkAge.confirm(order.token(), 18, Counter.BEN)).isEqualTo(PickOutcome.DONE);
        assertThat(counter.pickingOf(order).ageCheck()).contains(AgeCheck.of(18, Shop.EIGHT, Counter.BEN));
        assertThat(counter.checkAge.confirm(order.token(), 18, Counter.ANNE)).isEqualTo(PickOutcome.DONE);
        assertThat(counter.pickingOf(order).ageCheck().orElseThrow().by()).isEqualTo(Counter.BEN);
        assertThat(handOver(null).isDone()).isTrue();
        assertThat(counter.checkAge.confirm(order.token(), 18, Counter.BEN)).isEqualTo(PickOutcome.OVER);
    }

    @Test
    void who_saw_another_age_asked_for_confirms_nothing() {
        assertThat(counter.checkAge.confirm(order.token(), 16, Counter.BEN)).isEqualTo(PickOutcome.STALE);
        assertThat(handOver(null).isDone()).isFalse();
    }

    @Test
    void a_check_does_not_cover_goods_that_ask_for_more_by_now() {
        counter.checkAge.confirm(order.token(), 18, Counter.BEN);
        counter.ages.put(8L, 21);
        assertThat(handOver(null).verdict().isRefusedFor(Refusals.AGE_NOT_CHECKED))
                .isTrue();
        assertThat(counter.checkAge.confirm(order.token(), 21, Counter.BEN)).isEqualTo(PickOutcome.DONE);
        assertThat(handOver(null).isDone()).isTrue();
    }

    @Test
    void whoever_comes_half_an_hour_later_is_looked_at_again() {
        counter.checkAge.confirm(order.token(), 18, Counter.BEN);
        counter.shop.clock.set(Shop.EIGHT.plus(AgeCheck.COUNTS));
        assertThat(handOver(null).verdict().isRefusedFor(Refusals.AGE_NOT_CHECKED))
                .isTrue();
        assertThat(counter.checkAge.confirm(order.token(), 18, Counter.ANNE)).isEqualTo(PickOutcome.DONE);
        assertThat(counter.pickingOf(order).ageCheck().orElseThrow().by()).isEqualTo(Counter.ANNE);
        counter.shop.clock.set(Shop.EIGHT.plus(AgeCheck.COUNTS.multipliedBy(2)).minusMillis(1));
        assertThat(handOver(null).isDone()).isTrue();
    }

    @Test
    void the_other_steps_and_goods_for_anybody_ask_for_nothing() {
        assertThat(counter.shop
                        .movePickup
                        .advance(order.token(), ReservationState.READY, Counter.ANNE, null)
                        .isDone())
                .isTrue();
        counter.ages.clear();
        assertThat(handOver(null).isDone()).isTrue();
        assertThat(handOver(null).isDone()).as("a second tap").isTrue();
    }

    private ChangeOutcome handOver(String code) {
        return counter.shop.movePickup.advance(order.token(), ReservationState.COLLECTED, Counter.ANNE, code);
    }
}
