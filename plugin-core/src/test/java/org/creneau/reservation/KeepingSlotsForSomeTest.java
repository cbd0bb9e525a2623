// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.creneau.confinement.Shopper;
import org.creneau.eligibility.Journey;
import org.creneau.eligibility.Refusal;
import org.creneau.memory.Race;
import org.creneau.memory.Shop;
import org.creneau.point.OpeningRange;
import org.creneau.slot.Basket;
import org.creneau.slot.Capacity;
import org.creneau.slot.KeptBack;
import org.creneau.slot.Load;
import org.creneau.slot.PriorityWindow;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotPlan;
import org.creneau.slot.SlotPlanBuilder;
import org.junit.jupiter.api.Test;

/** Slots kept for carers, and places kept back, from the hold to the placed order. It is eight; the slot is at ten. */
class KeepingSlotsForSomeTest {
    private static final Instant START = Instant.parse("2020-11-12T09:00:00Z");
    private static final SlotId TEN = SlotId.of(Shop.POINT, START, 30);
    private static final SlotId ELEVEN = SlotId.of(Shop.POINT, START.plusSeconds(3600), 30);
    private static final Journey CARING = Journey.fromUntoldHome()
            .of(Shopper.builder().belongingTo(List.of("carer")).build());
    private static final Holder ANNE = Holder.of(1L, 11L, 111L);

    private final Shop shop = new Shop();
    private final VerifyHold verify = new VerifyHold(shop.holdSlot);

    private void plan(SlotPlanBuilder plan) {
        shop.plans.put(Shop.POINT, plan.build());
    }

    private void keepForCarers() {
        plan(Shop.aPlan()
                .leadMinutes(0)
                .priorities(List.of(PriorityWindow.of(
                        OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(12, 0)), List.of("carer", "soignants")))));
    }

    private HoldOutcome hold(SlotId slot, Journey journey) {
        return shop.holdSlot.hold(slot, Collector.of(ANNE).from(journey));
    }

    @Test
    void a_carer_holds_it_and_who_says_nothing_learns_for_whom_it_is() {
        keepForCarers();
        assertThat(hold(TEN, null).verdict().refusals())
                .containsExactly(Refusal.of("slot-kept-for-others")
                        .with("start", START)
                        .with("groups", "carer, soignants")
                        .with("opensHoursBefore", 0));
        assertThat(hold(TEN, Journey.fromUntoldHome()).isHeld()).isFalse();
        assertThat(shop.taken(TEN)).isZero();
        assertThat(hold(TEN, CARING).isHeld()).isTrue();
    }

    @Test
    void nothing_of_the_group_is_kept_with_the_reservation() {
        keepForCarers();
        Reservation with = hold(TEN, CARING).reservation().orElseThrow();
        assertThat(with.outing()).isEqualTo(org.creneau.eligibility.OutingRecord.none());
        assertThat(with.toString()).doesNotContain("carer");
        assertThat(Collector.of(ANNE).from(CARING).toString()).doesNotContain("carer");
    }

    @Test
    void who_holds_it_can_put_more_in_the_basket_without_being_asked_again() {
        keepForCarers();
        hold(TEN, CARING);
        Collector silent = Collector.of(ANNE).with(Basket.weighing(Load.of(1, 5, 0)));
        assertThat(verify.verify(silent).isHeld()).isTrue();
    }

    @Test
    void a_switch_to_a_kept_slot_is_asked() {
        keepForCarers();
        hold(TEN, CARING);
        assertThat(hold(ELEVEN, null).isHeld()).isFalse();
        assertThat(shop.taken(TEN)).isEqualTo(1);
        assertThat(hold(ELEVEN, CARING).isHeld()).isTrue();
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_placed_order_does_not_lose_it_to_a_question_only_its_shopper_could_answer() {
        keepForCarers();
        Reservation held = hold(TEN, CARING).reservation().orElseThrow();
        shop.clock.advance(Duration.ofMinutes(16));
        shop.expireHolds.run(shop.clock.instant(), 10);
        assertThat(shop.taken(TEN)).isZero();
        assertThat(shop.confirmHold.confirm(held.token()).isConfirmed()).isTrue();
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void a_hold_that_ran_out_but_was_not_swept_is_confirmed_too() {
        keepForCarers();
        Reservation held = hold(TEN, CARING).reservation().orElseThrow();
        shop.clock.advance(Duration.ofMinutes(16));
        assertThat(shop.confirmHold.confirm(held.token()).isConfirmed()).isTrue();
    }

    @Test
    void what_is_kept_back_is_not_sold_in_a_race_however_many_ask() {
        plan(fiveWithFourKeptBack());
        List<HoldOutcome> outcomes =
                Race.of(32, number -> shop.holdSlot.hold(TEN, Holder.of(100L + number, 200L + number, 300L + number)));
        assertThat(outcomes).filteredOn(HoldOutcome::isHeld).hasSize(1);
        assertThat(shop.taken(TEN)).isEqualTo(1);
        shop.clock.advance(Duration.ofHours(1));
        List<HoldOutcome> later =
                Race.of(32, number -> shop.holdSlot.hold(TEN, Holder.of(500L + number, 600L + number, 700L + number)));
        assertThat(later).filteredOn(HoldOutcome::isHeld).hasSize(4);
        assertThat(shop.taken(TEN)).isEqualTo(5);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_slot_full_for_now_says_from_when_there_are_more() {
        plan(fiveWithFourKeptBack());
        hold(TEN, null);
        HoldOutcome second = shop.holdSlot.hold(TEN, Holder.of(2L, 22L, 222L));
        assertThat(second.verdict().refusals())
                .containsExactly(Refusal.of("slot-full-for-now")
                        .with("start", START)
                        .with("moreFrom", START.minusSeconds(3600)));
    }

    private static SlotPlanBuilder fiveWithFourKeptBack() {
        SlotPlan plan =
                Shop.aPlan().capacity(Capacity.ofOrders(5)).leadMinutes(0).build();
        return plan.toBuilder()
                .pattern(plan.pattern().toBuilder().keptBack(KeptBack.of(4, 1)).build());
    }
}
