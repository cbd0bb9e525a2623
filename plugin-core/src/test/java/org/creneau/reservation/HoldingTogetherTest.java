// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.memory.Shop.slotAt;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.creneau.eligibility.ItemsFit;
import org.creneau.eligibility.PlaceIsLeft;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.SlotLeavesLeadTime;
import org.creneau.eligibility.Verdict;
import org.creneau.memory.Shop;
import org.creneau.memory.UseCases;
import org.creneau.point.PointId;
import org.creneau.slot.Basket;
import org.creneau.slot.Capacity;
import org.creneau.slot.LeadTime;
import org.creneau.slot.LeadTimes;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.junit.jupiter.api.Test;

/** Books from one point and a cake from another, in one order: both are collected, or the shopper chooses again. */
class HoldingTogetherTest {
    private static final PointId BAKERY = PointId.of(13);
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final SlotId HALF_PAST = slotAt("2020-11-12T09:30:00Z");
    private static final SlotId NOON = slotAt("2020-11-12T11:00:00Z");
    private static final long ANNE = 1;

    private final Shop shop = new Shop();

    @Test
    void every_group_gets_its_slot_with_a_reservation_of_its_own() {
        shop.points.put(Shop.aPoint().id(BAKERY).build());
        SlotId cake = SlotId.of(BAKERY, TEN.start(), 30);
        TogetherOutcome outcome = hold(wish(1, TEN), wish(2, cake));
        assertThat(outcome.isHeld()).isTrue();
        Reservation books = outcome.reservations().get(1L);
        Reservation other = outcome.reservations().get(2L);
        assertThat(books.slotId()).isEqualTo(TEN);
        assertThat(other.slotId()).isEqualTo(cake);
        assertThat(books.token()).isNotEqualTo(other.token());
        assertThat(books.expiresAt()).isEqualTo(other.expiresAt()).isEqualTo(Shop.EIGHT.plus(Duration.ofMinutes(15)));
        assertThat(shop.reservations.allLiveOfOrder(ANNE)).containsExactly(books, other);
        assertThat(shop.history.of(other.token())).hasSize(1);
        assertThat(outcome.verdicts()).containsEntry(1L, Verdict.allowed()).containsEntry(2L, Verdict.allowed());
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void one_full_slot_refuses_all_and_it_is_told_for_which_group() {
        fill(NOON, 2);
        TogetherOutcome outcome = hold(wish(1, TEN), wish(2, NOON));
        assertThat(outcome.isHeld()).isFalse();
        assertThat(outcome.verdicts().get(1L)).isEqualTo(Verdict.allowed());
        assertThat(outcome.verdicts().get(2L).isRefusedFor(PlaceIsLeft.CODE)).isTrue();
        assertThat(shop.taken(TEN)).isZero();
        assertThat(shop.reservations.allLiveOfOrder(ANNE)).isEmpty();
    }

    @Test
    void every_refusal_is_told() {
        fill(NOON, 2);
        SlotId nowhere = SlotId.of(PointId.of(99), TEN.start(), 30);
        TogetherOutcome outcome =
                hold(wish(1, NOON), wish(2, nowhere), wish(3, slotAt("2020-11-12T09:10:00Z")), wish(4, TEN));
        assertThat(outcome.verdicts().get(1L).isRefusedFor(PlaceIsLeft.CODE)).isTrue();
        assertThat(outcome.verdicts().get(2L).isRefusedFor(PlaceDesk.POINT_UNKNOWN))
                .isTrue();
        assertThat(outcome.verdicts().get(3L).isRefusedFor(PlaceDesk.SLOT_NOT_OFFERED))
                .isTrue();
        assertThat(outcome.verdicts().get(4L).isBookable()).isTrue();
    }

    @Test
    void two_groups_in_one_slot_take_two_places_of_it() {
        assertThat(hold(wish(1, TEN), wish(2, TEN)).isHeld()).isTrue();
        assertThat(shop.taken(TEN)).isEqualTo(2);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void two_groups_in_one_slot_with_one_place_are_both_refused() {
        fill(TEN, 1);
        TogetherOutcome outcome = hold(wish(1, TEN), wish(2, TEN));
        assertThat(outcome.verdicts().values()).hasSize(2).allMatch(verdict -> verdict.isRefusedFor(PlaceIsLeft.CODE));
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void what_two_groups_weigh_is_weighed_together() {
        shop.plans.put(
                Shop.POINT,
                Shop.aPlan().capacity(Capacity.ofOrders(9).withItems(5)).build());
        TogetherOutcome heavy = hold(wish(1, TEN, 3, 0), wish(2, TEN, 3, 0));
        assertThat(heavy.verdicts().values()).hasSize(2).allMatch(verdict -> verdict.isRefusedFor(ItemsFit.CODE));
        TogetherOutcome light = hold(wish(1, TEN, 3, 0), wish(2, TEN, 2, 0));
        assertThat(light.reservations().get(1L).load()).isEqualTo(Load.of(1, 3, 0));
        assertThat(light.reservations().get(2L).load()).isEqualTo(Load.of(1, 2, 0));
        assertThat(shop.ledger.total()).isEqualTo(Load.of(2, 5, 0));
    }

    @Test
    void what_is_cooked_for_one_group_delays_the_other() {
        LeadTimes oneCook = LeadTimes.of(LeadTime.ofMinutes(60)).withCooks(1);
        shop.plans.put(Shop.POINT, Shop.aPlan().leadTimes(oneCook).build());
        assertThat(cooked(TEN, 61)).as("61 minutes after nine").isTrue();
        assertThat(cooked(HALF_PAST, 91)).isTrue();
        assertThat(cooked(TEN, 60)).isFalse();
    }

    /** Whether the group that nothing is cooked for comes too soon; the other is collected at ten. */
    private boolean cooked(SlotId slot, int minutes) {
        TogetherOutcome outcome = hold(wish(1, TEN, 1, minutes), wish(2, slot, 1, 0));
        assertThat(outcome.verdicts().get(1L).isBookable()).isTrue();
        return outcome.verdicts().get(2L).isRefusedFor(SlotLeavesLeadTime.CODE);
    }

    @Test
    void two_groups_exchange_their_full_slots() {
        oneOrderEach();
        hold(wish(1, TEN), wish(2, NOON));
        TogetherOutcome swapped = hold(wish(1, NOON), wish(2, TEN));
        assertThat(swapped.reservations().get(1L).slotId()).isEqualTo(NOON);
        assertThat(swapped.reservations().get(2L).slotId()).isEqualTo(TEN);
        assertThat(shop.taken(TEN)).isEqualTo(1);
        assertThat(shop.taken(NOON)).isEqualTo(1);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void one_group_gets_the_only_place_that_another_gives_up() {
        oneOrderEach();
        hold(wish(1, TEN));
        TogetherOutcome outcome = hold(wish(1, NOON), wish(2, TEN));
        assertThat(outcome.isHeld()).isTrue();
        assertThat(shop.taken(TEN)).isEqualTo(1);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void what_one_group_holds_is_one_place_and_not_two() {
        oneOrderEach();
        hold(wish(1, TEN));
        assertThat(hold(wish(1, TEN), wish(2, TEN)).isHeld()).isFalse();
        assertThat(hold(wish(1, TEN, 2, 0), wish(2, TEN)).isHeld()).isFalse();
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void one_stays_one_switches_and_one_is_new() {
        Reservation stays = hold(wish(1, TEN)).reservations().get(1L);
        Reservation old = hold(wish(2, TEN)).reservations().get(2L);
        shop.clock.advance(Duration.ofMinutes(5));
        TogetherOutcome outcome = hold(wish(3, HALF_PAST), wish(2, NOON), wish(1, TEN));
        assertThat(outcome.reservations().keySet()).containsExactly(1L, 2L, 3L);
        assertThat(outcome.reservations().get(1L)).isEqualTo(stays);
        assertThat(outcome.reservations().get(2L).slotId()).isEqualTo(NOON);
        assertThat(shop.reservations.find(old.token()).get().state()).isEqualTo(ReservationState.CANCELLED);
        assertThat(shop.taken(TEN)).isEqualTo(1);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_refusal_leaves_every_group_where_it_was() {
        TogetherOutcome first = hold(wish(1, TEN), wish(2, HALF_PAST));
        fill(NOON, 2);
        assertThat(hold(wish(1, HALF_PAST), wish(2, NOON)).isHeld()).isFalse();
        assertThat(shop.reservations.allLiveOfOrder(ANNE))
                .containsExactlyElementsOf(first.reservations().values());
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_basket_that_grew_beside_another_group_is_weighed_with_it() {
        shop.plans.put(
                Shop.POINT,
                Shop.aPlan().capacity(Capacity.ofOrders(9).withItems(5)).build());
        hold(wish(1, TEN, 2, 0), wish(2, TEN, 2, 0));
        assertThat(hold(wish(1, TEN, 4, 0), wish(2, TEN, 2, 0)).isHeld()).isFalse();
        assertThat(hold(wish(1, TEN, 4, 0), wish(2, TEN, 1, 0)).isHeld()).isTrue();
        assertThat(shop.ledger.total()).isEqualTo(Load.of(2, 5, 0));
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_hold_that_ran_out_starts_afresh_beside_a_new_one() {
        Reservation old = hold(wish(1, TEN)).reservations().get(1L);
        shop.clock.advance(Duration.ofMinutes(15));
        TogetherOutcome outcome = hold(wish(1, TEN), wish(2, TEN));
        assertThat(outcome.reservations().get(1L).token()).isEqualTo(old.token());
        assertThat(outcome.reservations().get(1L).expiresAt())
                .isEqualTo(outcome.reservations().get(2L).expiresAt())
                .isEqualTo(Shop.EIGHT.plus(Duration.ofMinutes(30)));
        assertThat(shop.taken(TEN)).isEqualTo(2);
    }

    @Test
    void a_group_that_is_placed_keeps_its_slot_and_says_so() {
        Reservation placed = hold(wish(1, TEN)).reservations().get(1L);
        shop.confirmHold.confirm(placed.token());
        assertThat(hold(wish(1, NOON), wish(2, TEN)).verdicts().get(1L).isRefusedFor(Refusals.CONFIRMED))
                .isTrue();
        TogetherOutcome same = hold(wish(1, TEN), wish(2, TEN));
        assertThat(same.reservations().get(1L).state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(same.reservations().get(2L).state()).isEqualTo(ReservationState.HELD);
    }

    @Test
    void the_whole_set_counts_against_the_limits_or_nothing_does() {
        UseCases limited = limited(HoldLimits.of(2, 3));
        TogetherOutcome three = limited.holdTogether.hold(List.of(of(1, TEN), of(2, HALF_PAST), of(3, NOON)));
        assertThat(three.verdicts().get(1L).isBookable()).isTrue();
        assertThat(three.verdicts().get(3L).isRefusedFor(Refusals.TOO_MANY_HOLDS))
                .isTrue();
        assertThat(shop.reservations.everything()).isEmpty();
        TogetherOutcome two = limited.holdTogether.hold(List.of(of(1, TEN), of(2, HALF_PAST)));
        assertThat(two.reservations().values())
                .extracting(hold -> hold.seats().customerSeat())
                .containsExactly(1, 2);
        assertThat(limited.holdTogether
                        .hold(List.of(of(1, HALF_PAST), of(2, TEN)))
                        .isHeld())
                .as("they change places on their own seats")
                .isTrue();
        assertThat(limited.holdTogether.hold(List.of(of(1, TEN), of(3, NOON))).isHeld())
                .isFalse();
    }

    private SlotWish of(long group, SlotId slot) {
        return SlotWish.of(
                slot, Collector.of(Holder.of(ANNE, group, 17L)).through("n1").ofHousehold("h"));
    }

    @Test
    void the_groups_of_an_order_are_the_one_order_a_household_awaits() {
        assertThat(shop.holdTogether.hold(List.of(of(1, TEN), of(2, HALF_PAST))).isHeld())
                .isTrue();
        TogetherOutcome second = shop.holdTogether.hold(List.of(
                SlotWish.of(NOON, Collector.of(Holder.of(2, 1)).ofHousehold("h")),
                SlotWish.of(NOON, Collector.of(Holder.of(2, 2)).ofHousehold("h"))));
        assertThat(second.verdicts().values())
                .hasSize(2)
                .allMatch(verdict -> verdict.isRefusedFor(Refusals.ALREADY_BOOKED));
    }

    @Test
    void the_household_is_still_known_when_the_group_that_had_it_is_switched_or_stays() {
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(9).build());
        shop.holdTogether.hold(List.of(of(1, TEN), of(2, HALF_PAST)));
        for (SlotWish change : List.of(of(1, NOON), of(2, NOON))) {
            assertThat(shop.holdTogether.hold(List.of(change, of(3, NOON))).isHeld())
                    .isTrue();
            assertThat(shop.reservations.allLiveOfOrder(ANNE))
                    .filteredOn(live -> live.household().equals("h"))
                    .hasSize(1);
            shop.releaseHold.release(Holder.of(ANNE, 3));
        }
    }

    @Test
    void counters_are_changed_last_and_in_the_order_of_their_slots_however_they_are_named() {
        hold(wish(1, NOON), wish(2, HALF_PAST));
        List<String> changes = new ArrayList<>();
        ReservationBook watched =
                new ReservationBook(shop.reservations, watched(changes), shop.messages, shop.transactions);
        PlaceDesk desk = new PlaceDesk(shop.points, shop.plans, watchedLedger(changes), RuleBook.standard());
        List<SlotWish> wishes =
                List.of(wish(3, slotAt("2020-11-12T11:30:00Z")), wish(2, slotAt("2020-11-12T10:00:00Z")), wish(1, TEN));
        assertThat(new HoldTogether(desk, watched, shop.issue, shop.clock)
                        .hold(wishes)
                        .isHeld())
                .isTrue();
        assertThat(changes)
                .containsExactly(
                        "CANCELLED of 1",
                        "CANCELLED of 2",
                        "HELD of 1",
                        "HELD of 2",
                        "HELD of 3",
                        "take 2020-11-12T09:00:00Z",
                        "giveBack 2020-11-12T09:30:00Z",
                        "take 2020-11-12T10:00:00Z",
                        "giveBack 2020-11-12T11:00:00Z",
                        "take 2020-11-12T11:30:00Z");
    }

    private History watched(List<String> changes) {
        return watched(History.class, shop.history, (method, arguments) -> {
            HistoryEntry entry = (HistoryEntry) arguments[0];
            Reservation about = shop.reservations.find(entry.token()).get();
            changes.add(entry.to() + " of " + about.holder().groupId());
        });
    }

    private SlotLedger watchedLedger(List<String> changes) {
        return watched(SlotLedger.class, shop.ledger, (method, arguments) -> {
            if (arguments[0] instanceof SlotId) {
                changes.add(method + " " + ((SlotId) arguments[0]).start());
            }
        });
    }

    /** The same port, with somebody who is told of each call before it is made. */
    private static <T> T watched(Class<T> port, T good, BiConsumer<String, Object[]> watcher) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    watcher.accept(method.getName(), arguments);
                    return method.invoke(good, arguments);
                }));
    }

    @Test
    void wishes_that_are_not_of_one_order_are_named() {
        assertThatThrownBy(() -> shop.holdTogether.hold(List.of())).hasMessage("there are 0 wishes, allowed is 1..20");
        assertThatThrownBy(() -> hold(LongStream.rangeClosed(1, 21)
                        .mapToObj(group -> wish(group, TEN))
                        .toArray(SlotWish[]::new)))
                .hasMessage("there are 21 wishes, allowed is 1..20");
        assertThatThrownBy(() -> hold(wish(1, TEN), wish(1, NOON)))
                .hasMessage("two wishes are of order 1 group 1, allowed is one for each group");
        SlotWish strange = SlotWish.of(TEN, Collector.of(Holder.of(2, 2)));
        assertThatThrownBy(() -> hold(wish(1, TEN), strange)).hasMessageContaining("allowed is one order, customer");
        SlotWish elsewhere = SlotWish.of(TEN, Collector.of(Holder.of(ANNE, 2)).through("n2"));
        assertThatThrownBy(() -> hold(wish(1, TEN), elsewhere)).hasMessageContaining("network and household");
    }

    private void oneOrderEach() {
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(1).build());
    }

    private void fill(SlotId slot, int orders) {
        for (int i = 0; i < orders; i++) {
            assertThat(shop.holdSlot.hold(slot, Holder.of(100 + i, 1)).isHeld()).isTrue();
        }
    }

    private UseCases limited(HoldLimits limits) {
        return new UseCases(shop.desk, shop.book, shop.plans, shop.clock, limits);
    }

    private TogetherOutcome hold(SlotWish... wishes) {
        return shop.holdTogether.hold(List.of(wishes));
    }

    private static SlotWish wish(long group, SlotId slot) {
        return SlotWish.of(slot, Collector.of(Holder.of(ANNE, group)));
    }

    private static SlotWish wish(long group, SlotId slot, int items, int minutes) {
        Collector collector = Collector.of(Holder.of(ANNE, group)).with(Basket.weighing(Load.of(1, items, minutes)));
        return SlotWish.of(slot, collector);
    }
}
