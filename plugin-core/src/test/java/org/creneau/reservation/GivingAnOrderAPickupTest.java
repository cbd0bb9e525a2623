// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.memory.Shop.slotAt;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.creneau.confinement.Reason;
import org.creneau.eligibility.ItemsFit;
import org.creneau.eligibility.PlaceIsLeft;
import org.creneau.eligibility.PreparationFits;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.SlotIsAhead;
import org.creneau.eligibility.SlotLeavesLeadTime;
import org.creneau.eligibility.Verdict;
import org.creneau.memory.Shop;
import org.creneau.point.OpeningRange;
import org.creneau.slot.Basket;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.PriceBand;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff give a pickup to an order that has none, or move one, within the rules or in spite of them. */
class GivingAnOrderAPickupTest {
    private static final SlotId NOON = slotAt("2020-11-12T11:00:00Z");
    private static final SlotId TWO = slotAt("2020-11-12T13:00:00Z");
    private static final Holder CALLER = Holder.of(1, 1, 17L);
    private static final Actor STAFF = Actor.staff(3);

    private final Shop shop = new Shop();
    private final Goods goods = new Goods();

    @Test
    void the_order_has_a_pickup_with_its_place_and_a_code_and_the_shopper_is_told() {
        Reservation booked = book(wish(NOON)).reservation().get();
        assertThat(booked).isEqualTo(stored());
        assertThat(booked.state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(booked.seats()).isEqualTo(Seats.none());
        assertThat(booked.language()).isEqualTo("fr");
        assertThat(shop.taken(NOON)).isEqualTo(1);
        assertThat(goods.collected).containsExactly(booked);
        assertThat(shop.messages.everything())
                .singleElement()
                .satisfies(message -> assertThat(message.kind()).isEqualTo(MessageKind.CONFIRMED));
    }

    @Test
    void the_history_has_who_and_why_from_the_first_moment_on() {
        book(wish(NOON));
        List<HistoryEntry> entries = shop.history.of(stored().token());
        assertThat(entries)
                .extracting(HistoryEntry::to)
                .containsExactly(ReservationState.HELD, ReservationState.CONFIRMED);
        assertThat(entries).extracting(HistoryEntry::actor).containsOnly(STAFF);
        assertThat(entries).extracting(HistoryEntry::reason).containsOnly("they called");
        assertThat(entries.get(1).note()).isEqualTo(StaffNote.none());
    }

    @Test
    void a_second_tap_changes_nothing_and_a_second_pickup_for_the_same_goods_is_refused() {
        Reservation first = book(wish(NOON)).reservation().get();
        assertThat(book(wish(NOON)).reservation()).contains(first);
        assertThat(book(wish(TWO)).verdict().isRefusedFor(Refusals.CONFIRMED)).isTrue();
        assertThat(stored()).isEqualTo(first);
        assertThat(shop.messages.everything()).hasSize(1);
        assertThat(goods.collected).hasSize(1);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void what_the_order_does_not_have_any_more_is_given_no_place() {
        goods.verdict = Verdict.refusedBy(Refusal.of(Refusals.NOTHING_TO_HAND_OVER));
        assertThat(book(wish(NOON)).verdict()).isEqualTo(goods.verdict);
        assertThat(shop.reservations.everything()).isEmpty();
        assertThat(shop.taken(NOON)).isZero();
    }

    @Test
    void what_fails_while_the_order_is_written_leaves_neither_place_nor_pickup_nor_message() {
        goods.failing = true;
        assertThatThrownBy(() -> book(wish(NOON))).hasMessage("the order is not to be had");
        assertThat(shop.reservations.everything()).isEmpty();
        assertThat(shop.messages.everything()).isEmpty();
        assertThat(shop.taken(NOON)).isZero();
        goods.failing = false;
        assertThat(book(wish(NOON)).isDone()).isTrue();
    }

    @Test
    void what_a_dead_checkout_left_held_is_given_up_for_it() {
        shop.holdSlot.hold(TWO, CALLER);
        assertThat(book(wish(NOON)).isDone()).isTrue();
        assertThat(shop.taken(TWO)).isZero();
        assertThat(shop.taken(NOON)).isEqualTo(1);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void after_a_cancelled_pickup_and_one_that_nobody_collected_there_may_be_another_but_not_after_the_hand_over() {
        ReservationToken first = book(wish(NOON)).reservation().get().token();
        shop.cancelReservation.cancelAlone(first, STAFF, "they changed their mind");
        ReservationToken second = book(wish(NOON)).reservation().get().token();
        assertThat(second).isNotEqualTo(first);
        shop.clock.set(NOON.end());
        shop.movePickup.advance(second, ReservationState.NO_SHOW, STAFF, null);
        ReservationToken third = book(wish(TWO)).reservation().get().token();
        shop.movePickup.advance(third, ReservationState.COLLECTED, STAFF, null);
        SlotId four = slotAt("2020-11-12T15:00:00Z");
        assertThat(book(wish(four)).verdict().isRefusedFor(Refusals.NOTHING_TO_HAND_OVER))
                .isTrue();
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void too_soon_is_refused_unless_it_is_overridden_and_the_history_says_so() {
        shop.clock.set(NOON.start().minus(Duration.ofMinutes(30)));
        assertThat(book(wish(NOON)).verdict().isRefusedFor(SlotLeavesLeadTime.CODE))
                .isTrue();
        assertThat(book(despite(NOON, 0, SlotLeavesLeadTime.CODE)).isDone()).isTrue();
        assertThat(lastNote().overridden()).containsExactly(SlotLeavesLeadTime.CODE);
    }

    @Test
    void only_what_was_shown_is_overridden_and_only_what_spoke_against_it_is_recorded() {
        fill(NOON);
        shop.clock.set(NOON.start().minus(Duration.ofMinutes(30)));
        assertThat(book(despite(NOON, 2, PlaceIsLeft.CODE)).verdict().refusals())
                .extracting(Refusal::code)
                .containsExactly(SlotLeavesLeadTime.CODE);
        assertThat(book(despite(TWO, 0, PlaceIsLeft.CODE)).isDone()).isTrue();
        assertThat(lastNote()).isEqualTo(StaffNote.none());
    }

    @Test
    void a_full_slot_is_overbooked_by_one_and_the_counter_says_so() {
        fill(NOON);
        assertThat(book(despite(NOON, 2, PlaceIsLeft.CODE)).isDone()).isTrue();
        assertThat(shop.taken(NOON)).isEqualTo(3);
        assertThat(shop.booksBalance()).isTrue();
        assertThat(lastNote().overridden()).containsExactly(PlaceIsLeft.CODE);
        assertThat(shop.holdSlot.hold(NOON, Holder.of(9, 9)).verdict().isRefusedFor(PlaceIsLeft.CODE))
                .isTrue();
        shop.cancelReservation.cancelAlone(stored().token(), STAFF, "not needed");
        assertThat(shop.taken(NOON)).isEqualTo(2);
        assertThat(shop.holdSlot.hold(NOON, Holder.of(9, 9)).isHeld()).isFalse();
    }

    @Test
    void who_meant_to_be_the_third_of_two_does_not_become_the_fourth() {
        fill(NOON);
        Holder other = Holder.of(5, 5);
        assertThat(shop.bookForOrder
                        .book(
                                StaffWish.of(NOON, Collector.of(other).by(STAFF), "they called")
                                        .overriding(SlotOverride.of(List.of(PlaceIsLeft.CODE), Load.of(2, 0, 0))),
                                goods)
                        .isDone())
                .isTrue();
        assertThat(book(despite(NOON, 2, PlaceIsLeft.CODE)).verdict().isRefusedFor(Refusals.OVERRIDE_OVERTAKEN))
                .isTrue();
        assertThat(shop.taken(NOON)).isEqualTo(3);
    }

    @Test
    void items_and_minutes_that_came_since_are_told_though_the_orders_are_as_many_as_were_seen() {
        bears(10, 6, 20);
        hold(101, 4, 10);
        SlotOverride seen = SlotOverride.of(List.of(ItemsFit.CODE), Load.of(1, 4, 10));
        assertThat(book(weighing(4, 5).overriding(seen)).isDone()).isTrue();
        shop.cancelReservation.cancelAlone(stored().token(), STAFF, "not needed");
        shop.releaseHold.release(Holder.of(101, 1));
        hold(102, 5, 10);
        assertThat(book(weighing(4, 5).overriding(seen)).verdict().isRefusedFor(Refusals.OVERRIDE_OVERTAKEN))
                .isTrue();
        assertThat(shop.taken(NOON)).isEqualTo(1);
    }

    @Test
    void only_the_measure_that_was_full_is_let_go_of() {
        bears(10, 6, 20);
        hold(101, 4, 10);
        SlotOverride items = SlotOverride.of(List.of(ItemsFit.CODE), Load.of(1, 4, 10));
        assertThat(book(weighing(4, 15).overriding(items)).verdict().refusals())
                .extracting(Refusal::code)
                .containsExactly(PreparationFits.CODE);
        assertThat(OverridePolicy.measured(items.refusals(), Load.of(3, 4, 5))).isEqualTo(Load.of(0, 4, 0));
        assertThat(OverridePolicy.measured(Set.of("slot-full-for-now", PreparationFits.CODE), Load.of(3, 4, 5)))
                .isEqualTo(Load.of(3, 0, 5));
    }

    private void bears(int orders, int items, int minutes) {
        shop.plans.put(
                Shop.POINT,
                Shop.aPlan()
                        .pattern(Shop.aPlan().build().pattern().toBuilder()
                                .capacity(Capacity.ofOrders(orders)
                                        .withItems(items)
                                        .withMinutes(minutes))
                                .build())
                        .build());
    }

    private void hold(long order, int items, int minutes) {
        Collector shopper = Collector.of(Holder.of(order, 1)).with(Basket.weighing(Load.of(1, items, minutes)));
        assertThat(shop.holdSlot.hold(NOON, shopper).isHeld()).isTrue();
    }

    private static StaffWish weighing(int items, int minutes) {
        return StaffWish.of(NOON, shopper().with(Basket.weighing(Load.of(1, items, minutes))), "they called");
    }

    @Test
    void what_is_past_not_offered_or_at_a_closed_point_is_not_to_be_overridden() {
        shop.clock.set(NOON.end());
        assertThat(book(despite(NOON, 0, SlotIsAhead.CODE, SlotLeavesLeadTime.CODE))
                        .verdict()
                        .isRefusedFor(SlotIsAhead.CODE))
                .isTrue();
        assertThat(book(despite(slotAt("2020-11-12T13:07:00Z"), 0, PlaceDesk.SLOT_NOT_OFFERED))
                        .verdict()
                        .isRefusedFor(PlaceDesk.SLOT_NOT_OFFERED))
                .isTrue();
        shop.points.put(Shop.aPoint().active(false).build());
        assertThat(book(despite(TWO, 0, "point-closed")).verdict().isRefusedFor("point-closed"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goods-not-there",
                "goods-too-few",
                "goods-too-late",
                "goods-too-many",
                "goods-not-collected",
                "goods-not-at-point",
                "goods-not-sold",
                "point-closed",
                "point-unknown",
                "slot-in-the-past",
                "slot-not-offered",
                "shop-closed",
                "collect-forbidden",
                "collect-forbidden-mall",
                "handover-not-allowed",
                "trade-not-allowed",
                "already-booked",
                "a-rule-of-the-shop"
            })
    void goods_closed_points_and_what_nobody_named_are_never_overridden(String code) {
        assertThat(OverridePolicy.standard().allows(code)).isFalse();
    }

    @Test
    void a_shop_names_rules_of_its_own_that_may_be_overridden() {
        OverridePolicy policy = OverridePolicy.and(" a-rule-of-the-shop , ");
        assertThat(policy.allows("a-rule-of-the-shop")).isTrue();
        assertThat(policy.allows(Reason.TOO_FAR.code())).isTrue();
        assertThat(policy.codes()).hasSize(OverridePolicy.standard().codes().size() + 1);
        assertThat(String.join(",", policy.codes()).length())
                .as("fits the column")
                .isLessThan(400);
    }

    @Test
    void what_the_slot_costs_is_not_charged_and_recorded() {
        price(TWO, "2.50");
        Reservation booked = book(wish(TWO)).reservation().get();
        assertThat(booked.price()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(lastNote().uncharged()).isEqualByComparingTo("2.50");
    }

    @Test
    void a_move_records_what_it_overrode_and_what_was_not_charged_and_keeps_the_price() {
        Reservation booked = book(wish(NOON)).reservation().get();
        price(TWO, "2.50");
        fill(TWO);
        StaffWish wish = despite(TWO, 2, PlaceIsLeft.CODE).over(booked.version());
        Reservation moved = move(booked, wish).reservation().get();
        assertThat(moved.price()).isEqualByComparingTo(booked.price());
        assertThat(lastNote()).isEqualTo(StaffNote.of(PlaceIsLeft.CODE, new BigDecimal("2.50")));
        assertThat(shop.taken(NOON)).isZero();
        assertThat(shop.taken(TWO)).isEqualTo(3);
        assertThat(shop.booksBalance()).isTrue();
        assertThat(shop.messages.everything()).extracting(Message::kind).contains(MessageKind.MOVED);
    }

    @Test
    void a_page_that_is_stale_moves_nothing_and_a_second_tap_changes_nothing() {
        Reservation booked = book(wish(NOON)).reservation().get();
        Reservation moved =
                move(booked, wish(TWO).over(booked.version())).reservation().get();
        assertThat(move(booked, wish(TWO).over(booked.version())).reservation()).contains(moved);
        SlotId four = slotAt("2020-11-12T15:00:00Z");
        assertThat(move(booked, wish(four).over(booked.version())).verdict().isRefusedFor(Refusals.CHANGED_SINCE))
                .isTrue();
        assertThat(stored()).isEqualTo(moved);
    }

    @Test
    void the_slots_of_a_day_are_those_of_the_shopper_with_their_reasons() {
        fill(NOON);
        Reservation booked = book(wish(TWO)).reservation().get();
        List<StaffSlot> slots = shop.showStaffSlots.of(
                shop.points.find(Shop.POINT).get(), LocalDate.of(2020, 11, 12), shopper(), booked);
        assertThat(slots).hasSize(18);
        StaffSlot full = at(slots, NOON);
        assertThat(full.isFree()).isFalse();
        assertThat(full.isOverridable()).isTrue();
        assertThat(full.refusalCodes()).containsExactly(PlaceIsLeft.CODE);
        assertThat(full.taken()).isEqualTo(Load.of(2, 0, 0));
        assertThat(full.capacityOrders()).isEqualTo(2);
        assertThat(at(slots, TWO).isFree()).isTrue();
        assertThat(at(slots, TWO).taken()).isEqualTo(Load.oneOrder());
        shop.clock.set(TWO.end());
        StaffSlot past = at(
                shop.showStaffSlots.of(shop.points.find(Shop.POINT).get(), LocalDate.of(2020, 11, 12), shopper(), null),
                NOON);
        assertThat(past.isOverridable()).isFalse();
        assertThat(past.isFree()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "no"})
    void a_wish_without_a_reason_is_none(String reason) {
        assertThatThrownBy(() -> StaffWish.of(NOON, shopper(), reason)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StaffWish.of(NOON, Collector.of(CALLER), "they called"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static StaffSlot at(List<StaffSlot> slots, SlotId slot) {
        return slots.stream()
                .filter(each -> each.slotId().equals(slot))
                .findFirst()
                .orElseThrow();
    }

    private void fill(SlotId slot) {
        for (long order = 100; order < 102; order++) {
            Holder holder = Holder.of(order + slot.start().getEpochSecond(), 1);
            assertThat(shop.holdSlot.hold(slot, holder).isHeld()).isTrue();
        }
    }

    private void price(SlotId slot, String amount) {
        LocalTime start = slot.start().atZone(Shop.PARIS).toLocalTime();
        PriceBand band = PriceBand.of(OpeningRange.of(start, start.plusMinutes(30)), new BigDecimal(amount));
        shop.plans.put(
                Shop.POINT,
                Shop.aPlan()
                        .pattern(Shop.aPlan().build().pattern().toBuilder()
                                .prices(List.of(band))
                                .build())
                        .build());
    }

    private static Collector shopper() {
        return Collector.of(CALLER).by(STAFF).speaking("fr");
    }

    private static StaffWish wish(SlotId slot) {
        return StaffWish.of(slot, shopper(), " they called ");
    }

    private static StaffWish despite(SlotId slot, int taken, String... codes) {
        return wish(slot).overriding(SlotOverride.of(List.of(codes), Load.of(taken, 0, 0)));
    }

    private ChangeOutcome book(StaffWish wish) {
        return shop.bookForOrder.book(wish, goods);
    }

    private ChangeOutcome move(Reservation seen, StaffWish wish) {
        return shop.rescheduleReservation.reschedule(seen.token(), wish);
    }

    private Reservation stored() {
        return shop.reservations.latestOf(1, 1).orElseThrow();
    }

    private StaffNote lastNote() {
        List<HistoryEntry> entries = shop.history.of(stored().token());
        return entries.get(entries.size() - 1).note();
    }

    /** An order as the host has it. */
    private static final class Goods implements PlacedGoods {
        private final List<Reservation> collected = new ArrayList<>();
        private Verdict verdict = Verdict.allowed();
        private boolean failing;
        private boolean locked;

        @Override
        public void lock() {
            locked = true;
        }

        @Override
        public Verdict judge() {
            assertThat(locked).as("whoever else changes the order waits").isTrue();
            return verdict;
        }

        @Override
        public void collectAt(Reservation pickup) {
            if (failing) {
                throw new IllegalStateException("the order is not to be had");
            }
            collected.add(pickup);
        }
    }
}
