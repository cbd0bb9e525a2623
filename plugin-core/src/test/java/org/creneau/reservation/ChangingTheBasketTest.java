// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.creneau.eligibility.OutingRecord;
import org.creneau.memory.Shop;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;
import org.creneau.slot.Capacity;
import org.creneau.slot.LeadRule;
import org.creneau.slot.LeadTime;
import org.creneau.slot.LeadTimes;
import org.creneau.slot.SlotId;
import org.creneau.territory.DistanceBand;
import org.junit.jupiter.api.Test;

/** A shopper holds ten o'clock for a book and then changes what is in the basket. It is eight in Paris. */
class ChangingTheBasketTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final Holder ANNE = Holder.of(1, 1);
    private static final long CAKE = 7;
    private static final Basket A_BOOK = Basket.of(BasketLine.of(3, 30, 1));
    private static final Basket A_CAKE = Basket.of(BasketLine.of(CAKE, 70, 1));

    private final Shop shop = new Shop();
    private final VerifyHold verifyHold = new VerifyHold(shop.holdSlot);

    @Test
    void a_cake_that_takes_three_days_instead_of_the_book_is_told_before_payment() {
        leadRule(1);
        Reservation hold = held(A_BOOK);
        HoldOutcome verified = verifyHold.verify(Collector.of(ANNE).with(A_CAKE));
        assertThat(verified.verdict().isRefusedFor("slot-too-soon")).isTrue();
        assertThat(shop.reservations.find(hold.token())).contains(hold);
        assertThat(verifyHold
                        .verify(Collector.of(ANNE).with(A_BOOK))
                        .reservation()
                        .get()
                        .token())
                .isEqualTo(hold.token());
    }

    @Test
    void who_chooses_the_same_slot_again_under_other_rules_keeps_it_under_those() {
        Reservation hold = held(A_BOOK);
        OutingRecord agreed = OutingRecord.of(DistanceBand.UNKNOWN, "v2", Set.of());
        HoldOutcome again =
                shop.holdSlot.hold(TEN, Collector.of(ANNE).with(A_BOOK).recording(agreed));
        assertThat(again.reservation().get().token()).isEqualTo(hold.token());
        assertThat(again.reservation().get().outing()).isEqualTo(agreed);
        assertThat(shop.reservations.find(hold.token()).get().outing()).isEqualTo(agreed);
        assertThat(shop.taken(TEN)).isEqualTo(1);
        assertThat(shop.booksBalance()).isTrue();
        assertThat(shop.holdSlot
                        .hold(TEN, Collector.of(ANNE).with(A_CAKE))
                        .reservation()
                        .get()
                        .outing())
                .isEqualTo(agreed);
    }

    @Test
    void the_same_lines_in_another_order_are_the_same_basket() {
        BasketLine book = BasketLine.of(3, 30, 1);
        BasketLine pen = BasketLine.of(4, 40, 2);
        Reservation hold = held(Basket.of(book, pen));
        assertThat(shop.holdSlot
                        .hold(TEN, Collector.of(ANNE).with(Basket.of(pen, book)))
                        .reservation())
                .contains(hold);
    }

    @Test
    void another_basket_that_fits_is_held_and_remembered_in_its_place() {
        held(A_BOOK);
        Basket pens = Basket.of(BasketLine.of(4, 40, 1));
        Reservation renewed =
                verifyHold.verify(Collector.of(ANNE).with(pens)).reservation().get();
        assertThat(renewed.basketKey()).isEqualTo(pens.key());
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void five_and_five_of_one_thing_are_ten() {
        leadRule(10);
        Basket five = Basket.of(BasketLine.of(CAKE, 70, 5));
        Basket fiveAndFive = Basket.of(BasketLine.of(CAKE, 70, 5), BasketLine.of(CAKE, 71, 5));
        assertThat(shop.holdSlot.hold(TEN, Collector.of(ANNE).with(fiveAndFive)).isHeld())
                .isFalse();
        assertThat(shop.holdSlot.hold(TEN, Collector.of(ANNE).with(five)).isHeld())
                .isTrue();
    }

    @Test
    void ones_own_order_does_not_keep_one_waiting_when_one_moves_to_a_slot_nearby() {
        shop.clock.set(Instant.parse("2020-11-12T07:00:00Z"));
        shop.plans.put(
                Shop.POINT,
                Shop.aPlan()
                        .capacity(Capacity.ofOrders(5).withMinutes(600))
                        .leadTimes(LeadTimes.of(LeadTime.ofMinutes(60)).withCooks(1))
                        .build());
        Basket roast = Basket.of(BasketLine.of(9, 90, 1).weighing(1, 50));
        SlotId nine = slotAt("2020-11-12T08:00:00Z");
        SlotId halfPast = slotAt("2020-11-12T08:30:00Z");
        assertThat(shop.holdSlot.hold(nine, Collector.of(ANNE).with(roast)).isHeld())
                .isTrue();
        assertThat(shop.holdSlot.hold(halfPast, Collector.of(ANNE).with(roast)).isHeld())
                .isTrue();
        assertThat(shop.booksBalance()).isTrue();
    }

    private Reservation held(Basket basket) {
        return shop.holdSlot
                .hold(TEN, Collector.of(ANNE).with(basket))
                .reservation()
                .get();
    }

    private void leadRule(int fromQuantity) {
        LeadRule rule = LeadRule.of(LeadRule.Scope.SKU, CAKE, fromQuantity, LeadTime.ofWorkingDays(3));
        shop.plans.put(
                Shop.POINT,
                Shop.aPlan()
                        .leadTimes(LeadTimes.of(LeadTime.ofMinutes(60)).withRules(List.of(rule)))
                        .build());
    }
}
