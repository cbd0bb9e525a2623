// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.Verdict;
import org.creneau.memory.FixedPlans;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.InMemoryPointStock;
import org.creneau.memory.Race;
import org.creneau.memory.Shop;
import org.creneau.memory.UseCases;
import org.creneau.point.PointId;
import org.creneau.point.Restock;
import org.creneau.point.StockPolicy;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.Taken;
import org.creneau.stock.Allotment;
import org.creneau.stock.ShopSupply;
import org.creneau.stock.StockLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Point 12 has three of the book, SKU 17, on its shelf, and point 13 one. It is Thursday, eight in the morning. */
class TakingGoodsTest {

    private static final long BOOK = 17;
    private static final long PEN = 18;
    private static final PointId OTHER = PointId.of(13);
    private static final SlotId TEN = Shop.slotAt("2020-11-12T10:00:00Z");
    private static final SlotId NOON = Shop.slotAt("2020-11-12T12:00:00Z");
    private static final SlotId ELSEWHERE = SlotId.of(OTHER, TEN.start(), 30);
    private static final Holder NADIA = Holder.of(1, 1);
    private static final Holder IDRIS = Holder.of(2, 1);
    private static final Actor STAFF = Actor.staff(3);

    private final Shop shop = new Shop();
    private final InMemoryPointStock stock = new InMemoryPointStock();
    private final FixedPoints points =
            new FixedPoints(Shop.aPoint().build(), Shop.aPoint().id(OTHER).build());
    private final FixedPlans plans =
            new FixedPlans(Shop.aPlan().capacityOrders(50).build());
    private final PlaceDesk desk =
            new PlaceDesk(points, plans, shop.ledger, RuleBook.standard(), FreedPlaces.toAnybody(), stock);
    private final UseCases useCases = new UseCases(desk, shop.book, plans, shop.clock);
    private final HoldTogether together = new HoldTogether(desk, shop.book, shop.issue, shop.clock);

    {
        stock.put(Shop.POINT, BOOK, StockLevel.counted(3));
        stock.put(OTHER, BOOK, StockLevel.counted(1));
    }

    @Test
    void goods_that_were_handed_over_by_mistake_are_on_the_shelf_again_and_still_theirs() {
        Reservation placed = placedOf(TEN, NADIA, 2);
        useCases.movePickup.advance(placed.token(), ReservationState.COLLECTED, STAFF, null);
        assertThat(level(Shop.POINT)).isEqualTo(StockLevel.counted(1));
        useCases.undoStep.undo(placed.token(), ReservationState.COLLECTED, STAFF);
        assertThat(level(Shop.POINT)).isEqualTo(StockLevel.counted(3).keepingTaken(2));
    }

    @ParameterizedTest
    @EnumSource(Restock.class)
    void goods_of_a_no_show_that_was_none_are_theirs_again_whether_they_were_on_sale_meanwhile_or_not(Restock restock) {
        restock(restock);
        Reservation placed = placedOf(TEN, NADIA, 2);
        useCases.movePickup.advance(placed.token(), ReservationState.PREPARING, STAFF, null);
        shop.clock.set(TEN.end());
        useCases.movePickup.advance(placed.token(), ReservationState.NO_SHOW, STAFF, null);
        restock(Restock.ALWAYS);
        assertThat(useCases.undoStep
                        .undo(placed.token(), ReservationState.NO_SHOW, STAFF)
                        .isDone())
                .isTrue();
        assertThat(level(Shop.POINT)).isEqualTo(StockLevel.counted(3).keepingTaken(2));
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_no_show_whose_goods_are_sold_by_now_stays_one() {
        Reservation placed = placedOf(TEN, NADIA, 2);
        shop.clock.set(TEN.end());
        useCases.movePickup.advance(placed.token(), ReservationState.NO_SHOW, STAFF, null);
        held(NOON, IDRIS, 2);
        assertThat(useCases.undoStep
                        .undo(placed.token(), ReservationState.NO_SHOW, STAFF)
                        .isDone())
                .isFalse();
        assertThat(level(Shop.POINT)).isEqualTo(StockLevel.counted(3).keepingTaken(2));
        assertThat(shop.booksBalance()).isTrue();
    }

    private Reservation placedOf(SlotId slot, Holder holder, int books) {
        held(slot, holder, books);
        return useCases.confirmHold.confirm(holder).reservation().orElseThrow();
    }

    @Test
    void a_hold_takes_what_is_in_the_basket_and_letting_it_go_gives_it_back() {
        Reservation hold = held(TEN, NADIA, 2);
        assertThat(hold.allotment()).isEqualTo(Allotment.parse("17:2s"));
        assertThat(taken(Shop.POINT)).isEqualTo(2);
        assertThat(useCases.releaseHold.release(NADIA)).isTrue();
        assertThat(taken(Shop.POINT)).isZero();
    }

    @Test
    void who_comes_too_late_is_told_how_many_are_left_and_takes_neither_place_nor_goods() {
        held(TEN, NADIA, 2);
        Verdict verdict = hold(TEN, IDRIS, 2).verdict();
        assertThat(verdict.isRefusedFor("goods-too-few")).isTrue();
        assertThat(taken(Shop.POINT)).isEqualTo(2);
        assertThat(placesAt(TEN)).isEqualTo(1);
    }

    @Test
    void a_basket_that_changes_takes_or_gives_the_difference() {
        held(TEN, NADIA, 1);
        assertThat(held(TEN, NADIA, 3).allotment().text()).isEqualTo("17:3s");
        assertThat(taken(Shop.POINT)).isEqualTo(3);
        held(TEN, NADIA, 2);
        assertThat(taken(Shop.POINT)).isEqualTo(2);
        assertThat(hold(TEN, NADIA, 4).isHeld()).isFalse();
        assertThat(taken(Shop.POINT)).as("the hold stays what it was").isEqualTo(2);
    }

    @Test
    void another_slot_of_the_point_keeps_the_last_ones() {
        held(TEN, NADIA, 3);
        assertThat(held(NOON, NADIA, 3).allotment().text()).isEqualTo("17:3s");
        assertThat(taken(Shop.POINT)).isEqualTo(3);
    }

    @Test
    void at_another_point_they_are_taken_there_and_given_back_here() {
        held(TEN, NADIA, 1);
        held(ELSEWHERE, NADIA, 1);
        assertThat(taken(Shop.POINT)).isZero();
        assertThat(taken(OTHER)).isEqualTo(1);
    }

    @Test
    void a_point_that_has_too_few_leaves_the_hold_where_it_is() {
        held(TEN, NADIA, 2);
        assertThat(hold(ELSEWHERE, NADIA, 2).verdict().isRefusedFor("goods-too-few"))
                .isTrue();
        assertThat(taken(Shop.POINT)).isEqualTo(2);
        assertThat(taken(OTHER)).isZero();
        assertThat(placesAt(TEN)).isEqualTo(1);
    }

    @Test
    void a_hold_that_ran_out_gives_its_goods_back_once() {
        held(TEN, NADIA, 2);
        shop.clock.advance(Duration.ofHours(1));
        assertThat(useCases.expireHolds.run(shop.clock.instant(), 10)).isEqualTo(1);
        assertThat(useCases.expireHolds.run(shop.clock.instant(), 10)).isZero();
        assertThat(taken(Shop.POINT)).isZero();
    }

    @Test
    void confirming_changes_nothing_and_a_hold_that_ran_out_takes_them_anew_or_is_lost() {
        held(TEN, NADIA, 2);
        shop.clock.advance(Duration.ofMinutes(20));
        useCases.expireHolds.run(shop.clock.instant(), 10);
        assertThat(useCases.confirmHold.confirm(NADIA).isConfirmed()).isTrue();
        assertThat(taken(Shop.POINT)).isEqualTo(2);

        held(TEN, IDRIS, 1);
        shop.clock.advance(Duration.ofMinutes(20));
        useCases.expireHolds.run(shop.clock.instant(), 10);
        stock.put(Shop.POINT, BOOK, StockLevel.counted(2));
        assertThat(useCases.confirmHold.confirm(IDRIS).verdict().isRefusedFor("goods-not-there"))
                .isTrue();
        assertThat(taken(Shop.POINT)).isEqualTo(2);
    }

    @Test
    void a_hold_that_ran_out_and_was_not_swept_still_has_its_goods() {
        held(TEN, NADIA, 2);
        stock.put(Shop.POINT, BOOK, StockLevel.counted(0));
        shop.clock.advance(Duration.ofMinutes(20));
        assertThat(useCases.confirmHold.confirm(NADIA).isConfirmed()).isTrue();
        assertThat(taken(Shop.POINT)).isEqualTo(2);
    }

    @Test
    void what_is_collected_leaves_the_shelf() {
        Reservation placed = placed(TEN, NADIA, 2);
        move(placed, ReservationState.COLLECTED);
        move(placed, ReservationState.COLLECTED);
        assertThat(level(Shop.POINT)).isEqualTo(StockLevel.counted(1));
    }

    @Test
    void a_cancelled_order_puts_its_goods_on_sale_again() {
        Reservation placed = placed(TEN, NADIA, 2);
        assertThat(cancel(placed).isDone()).isTrue();
        assertThat(cancel(placed).isDone()).isTrue();
        assertThat(level(Shop.POINT)).isEqualTo(StockLevel.counted(3));
    }

    @Test
    void a_point_may_take_them_off_the_list_if_preparation_had_begun() {
        restock(Restock.UNLESS_PREPARED);
        cancel(placed(TEN, NADIA, 1));
        assertThat(level(Shop.POINT)).isEqualTo(StockLevel.counted(3));
        Reservation prepared = placed(TEN, NADIA, 1);
        move(prepared, ReservationState.PREPARING);
        cancel(prepared);
        assertThat(level(Shop.POINT)).isEqualTo(StockLevel.counted(2));
    }

    @Test
    void or_always_and_of_who_never_came_too_but_never_of_a_mere_hold() {
        restock(Restock.NEVER);
        held(TEN, NADIA, 1);
        useCases.releaseHold.release(NADIA);
        assertThat(level(Shop.POINT)).isEqualTo(StockLevel.counted(3));
        Reservation placed = placed(TEN, NADIA, 2);
        shop.clock.advance(Duration.ofDays(1));
        move(placed, ReservationState.NO_SHOW);
        assertThat(level(Shop.POINT)).isEqualTo(StockLevel.counted(1));
    }

    @Test
    void a_placed_order_moves_with_its_goods_within_the_point() {
        Reservation placed = placed(TEN, NADIA, 3);
        assertThat(reschedule(placed, NOON).isDone()).isTrue();
        assertThat(taken(Shop.POINT)).isEqualTo(3);
    }

    @Test
    void and_to_another_point_that_has_them_or_not_at_all() {
        Reservation placed = placed(TEN, NADIA, 1);
        Reservation moved = reschedule(placed, ELSEWHERE).reservation().orElseThrow();
        assertThat(moved.allotment().text()).isEqualTo("17:1s");
        assertThat(taken(Shop.POINT)).isZero();
        assertThat(taken(OTHER)).isEqualTo(1);

        Reservation two = placed(TEN, IDRIS, 2);
        assertThat(reschedule(two, ELSEWHERE).verdict().isRefusedFor("goods-not-there"))
                .isTrue();
        assertThat(taken(Shop.POINT)).isEqualTo(2);
    }

    @Test
    void a_failed_checkout_keeps_the_goods_with_the_hold() {
        Reservation placed = placed(TEN, NADIA, 2);
        useCases.unconfirmHold.back(placed.token());
        assertThat(taken(Shop.POINT)).isEqualTo(2);
        useCases.releaseHold.release(NADIA);
        assertThat(taken(Shop.POINT)).isZero();
    }

    @Test
    void what_is_not_counted_is_remembered_but_not_taken() {
        stock.put(Shop.POINT, PEN, StockLevel.madeToOrder());
        Basket basket = Basket.of(BasketLine.of(PEN, 1, 2), BasketLine.of(99, 1, 1));
        Reservation hold = hold(TEN, NADIA, basket).reservation().orElseThrow();
        assertThat(hold.allotment().text()).isEqualTo("18:2m 99:1u");
        stock.put(Shop.POINT, 99, StockLevel.counted(5));
        useCases.releaseHold.release(NADIA);
        assertThat(stock.of(Shop.POINT, Set.of(99L)).level(99)).contains(StockLevel.counted(5));
    }

    @Test
    void two_groups_of_an_order_share_what_is_left_and_nothing_is_promised_twice() {
        assertThat(together(Map.of(1L, 2, 2L, 2)).reservations()).isEmpty();
        assertThat(taken(Shop.POINT)).isZero();
        assertThat(together(Map.of(1L, 2, 2L, 1)).reservations()).hasSize(2);
        assertThat(taken(Shop.POINT)).isEqualTo(3);
    }

    @Test
    void what_one_group_lets_go_another_may_have() {
        together(Map.of(1L, 2, 2L, 1));
        assertThat(together(Map.of(1L, 1, 2L, 2)).reservations()).hasSize(2);
        assertThat(together(Map.of(1L, 2, 2L, 1)).reservations()).hasSize(2);
        assertThat(taken(Shop.POINT)).isEqualTo(3);
        assertThat(together(Map.of(1L, 2, 2L, 2)).reservations()).isEmpty();
        assertThat(taken(Shop.POINT)).isEqualTo(3);
    }

    @Test
    void the_inventory_of_the_shop_is_heard_when_a_slot_is_held() {
        Collector collector =
                Collector.of(NADIA).with(Basket.of(BasketLine.of(PEN, 1, 2))).suppliedBy(ShopSupply.of(Map.of(PEN, 1)));
        assertThat(useCases.holdSlot.hold(TEN, collector).verdict().isRefusedFor("goods-too-few"))
                .isTrue();
    }

    @Test
    void more_different_things_than_can_be_remembered_are_refused() {
        List<BasketLine> lines = new ArrayList<>();
        IntStream.rangeClosed(1, 700).forEach(sku -> lines.add(BasketLine.of(100_000 + sku, 1, 1)));
        assertThat(hold(TEN, NADIA, Basket.of(lines)).verdict().isRefusedFor("goods-too-many"))
                .isTrue();
        assertThat(hold(TEN, NADIA, Basket.of(lines.subList(0, 300))).isHeld()).isTrue();
    }

    @Test
    void of_many_after_the_last_ones_as_many_get_them_as_there_are() {
        List<Boolean> got = Race.of(16, number -> {
            try {
                return hold(TEN, Holder.of(100 + number, 1), 1).isHeld();
            } catch (Conflict outrun) {
                return false;
            }
        });
        assertThat(got).filteredOn(Boolean::booleanValue).hasSizeLessThanOrEqualTo(3);
        assertThat(taken(Shop.POINT))
                .isEqualTo((int) got.stream().filter(Boolean::booleanValue).count())
                .isEqualTo(placesAt(TEN));
    }

    @Test
    void a_transaction_that_fails_after_the_goods_were_taken_takes_none() {
        PlaceDesk broken = new PlaceDesk(
                points, plans, unwilling(shop.ledger), RuleBook.standard(), FreedPlaces.toAnybody(), stock);
        HoldSlot hold = new UseCases(broken, shop.book, plans, shop.clock).holdSlot;
        assertThatThrownBy(() -> hold.hold(TEN, Collector.of(NADIA).with(basket(2))))
                .isInstanceOf(Conflict.class);
        assertThat(taken(Shop.POINT)).isZero();
    }

    /** Every place is gone at the last moment. */
    private static SlotLedger unwilling(SlotLedger ledger) {
        return new SlotLedger() {
            @Override
            public Taken taken(PointId point, Instant from, Instant to) {
                return ledger.taken(point, from, to);
            }

            @Override
            public Map<PointId, Taken> taken(Collection<PointId> all, Instant from, Instant to) {
                return ledger.taken(all, from, to);
            }

            @Override
            public boolean take(SlotId slot, Load load, Capacity capacity) {
                return false;
            }

            @Override
            public void giveBack(SlotId slot, Load load) {}
        };
    }

    private TogetherOutcome together(Map<Long, Integer> quantities) {
        List<SlotWish> wishes = new ArrayList<>();
        quantities.forEach((group, quantity) ->
                wishes.add(SlotWish.of(TEN, Collector.of(Holder.of(7, group)).with(basket(quantity)))));
        return together.hold(wishes);
    }

    private HoldOutcome hold(SlotId slot, Holder holder, int books) {
        return hold(slot, holder, basket(books));
    }

    private HoldOutcome hold(SlotId slot, Holder holder, Basket basket) {
        return useCases.holdSlot.hold(slot, Collector.of(holder).with(basket));
    }

    private static Basket basket(int books) {
        return Basket.of(BasketLine.of(BOOK, 1, books));
    }

    private Reservation held(SlotId slot, Holder holder, int books) {
        return hold(slot, holder, books).reservation().orElseThrow();
    }

    private Reservation placed(SlotId slot, Holder holder, int books) {
        held(slot, holder, books);
        return useCases.confirmHold.confirm(holder).reservation().orElseThrow();
    }

    private ChangeOutcome cancel(Reservation placed) {
        return useCases.cancelReservation.cancelAlone(placed.token(), STAFF, "on purpose");
    }

    private ChangeOutcome reschedule(Reservation placed, SlotId slot) {
        return useCases.rescheduleReservation.reschedule(placed.token(), slot, STAFF, "on purpose");
    }

    private void move(Reservation placed, ReservationState next) {
        assertThat(useCases.movePickup
                        .advance(placed.token(), next, STAFF, null)
                        .isDone())
                .isTrue();
    }

    private void restock(Restock restock) {
        points.put(Shop.aPoint()
                .stockPolicy(StockPolicy.usual().withRestock(restock))
                .build());
    }

    private int placesAt(SlotId slot) {
        return shop.taken(slot);
    }

    private int taken(PointId point) {
        return level(point).taken();
    }

    private StockLevel level(PointId point) {
        return stock.of(point, Set.of(BOOK)).level(BOOK).orElseThrow();
    }
}
