// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.creneau.memory.Shop;
import org.creneau.memory.Values;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.junit.jupiter.api.Test;

/** What the shopper holds stays theirs. Slots for two orders of ten items; ten o'clock is held with three of them. */
class HeldSlotTest {
    private static final Instant TEN = Instant.parse("2020-11-12T09:00:00Z");
    private static final SlotId HELD = SlotId.of(Shop.POINT, TEN, 30);
    private static final Load LOAD = Load.of(1, 3, 5);
    private static final PickupPoint POINT = Shop.aPoint().build();
    private static final SlotQuery HOLDING =
            SlotQuery.at(Shop.EIGHT).forBasket(Basket.weighing(LOAD)).holding(HELD, LOAD);

    private static SlotPlan plan(Capacity capacity) {
        return Shop.aPlan().capacity(capacity).build();
    }

    private static SlotOffer offer(SlotPlan plan, SlotQuery query, Load taken) {
        Map<Instant, Load> loads = new TreeMap<>();
        loads.put(TEN, taken);
        Optional<SlotOffer> offer = SlotGrid.of(POINT, plan).offerOf(HELD, query, Taken.of(loads));
        return offer.orElseThrow();
    }

    @Test
    void a_full_slot_is_free_to_who_holds_a_place_in_it() {
        SlotPlan plan = plan(Capacity.ofOrders(2).withItems(10).withMinutes(10));
        assertThat(offer(plan, HOLDING, Load.of(2, 10, 10)).isFree()).isTrue();
        assertThat(offer(plan, HOLDING, Load.of(2, 10, 10)).remaining()).isEqualTo(1);
        assertThat(offer(plan, SlotQuery.at(Shop.EIGHT), Load.of(2, 10, 10)).reasons())
                .containsExactly(SlotReason.ORDERS_FULL);
    }

    @Test
    void a_slot_made_smaller_is_still_theirs() {
        SlotPlan plan = plan(Capacity.ofOrders(0).withItems(1).withMinutes(1));
        assertThat(offer(plan, HOLDING, Load.of(4, 20, 20)).isFree()).isTrue();
        assertThat(offer(plan, HOLDING, Load.of(4, 20, 20)).remaining()).isEqualTo(1);
    }

    @Test
    void more_than_they_hold_must_fit_beside_what_others_have() {
        SlotPlan plan = plan(Capacity.ofOrders(2).withItems(10).withMinutes(20));
        SlotQuery seven = HOLDING.forBasket(Basket.weighing(Load.of(1, 7, 5)));
        assertThat(offer(plan, seven, Load.of(2, 6, 8)).isFree()).isTrue();
        assertThat(offer(plan, seven, Load.of(2, 7, 8)).reasons()).containsExactly(SlotReason.ITEMS_FULL);
        SlotQuery longer = HOLDING.forBasket(Basket.weighing(Load.of(1, 3, 18)));
        assertThat(offer(plan, longer, Load.of(2, 6, 7)).isFree()).isTrue();
        assertThat(offer(plan, longer, Load.of(2, 6, 8)).reasons()).containsExactly(SlotReason.MINUTES_FULL);
    }

    @Test
    void a_place_held_elsewhere_is_no_place_here() {
        SlotPlan plan = plan(Capacity.ofOrders(2));
        SlotQuery other = SlotQuery.at(Shop.EIGHT).holding(SlotId.of(PointId.of(13), TEN, 30), LOAD);
        assertThat(offer(plan, other, Load.of(2, 0, 0)).isFree()).isFalse();
        SlotQuery later = SlotQuery.at(Shop.EIGHT).holding(SlotId.of(Shop.POINT, TEN.plusSeconds(1800), 30), LOAD);
        assertThat(offer(plan, later, Load.of(2, 0, 0)).isFree()).isFalse();
    }

    @Test
    void own_work_held_does_not_keep_the_kitchen_busy_for_oneself() {
        SlotPlan plan = Shop.aPlan()
                .leadTimes(LeadTimes.of(LeadTime.ofMinutes(60)).withCooks(1))
                .build();
        assertThat(offer(plan, HOLDING, Load.of(2, 6, 15)).readyAt()).isEqualTo(Shop.EIGHT.plusSeconds(70 * 60));
        assertThat(offer(plan, SlotQuery.at(Shop.EIGHT), Load.of(2, 6, 15)).readyAt())
                .isEqualTo(Shop.EIGHT.plusSeconds(75 * 60));
    }

    @Test
    void work_taken_exactly_an_hour_before_is_done_and_a_second_later_it_is_not() {
        SlotPlan plan = Shop.aPlan()
                .leadTimes(LeadTimes.of(LeadTime.none()).withCooks(2))
                .build();
        Map<Instant, Load> loads = new TreeMap<>();
        loads.put(TEN.minusSeconds(3600), Load.of(1, 0, 40));
        SlotGrid grid = SlotGrid.of(POINT, plan);
        assertThat(grid.offerOf(HELD, SlotQuery.at(Shop.EIGHT), Taken.of(loads))
                        .orElseThrow()
                        .readyAt())
                .isEqualTo(Shop.EIGHT);
        loads.put(TEN.minusSeconds(3599), Load.of(1, 0, 41));
        assertThat(grid.offerOf(HELD, SlotQuery.at(Shop.EIGHT), Taken.of(loads))
                        .orElseThrow()
                        .readyAt())
                .isEqualTo(Shop.EIGHT.plusSeconds(21 * 60));
        SlotQuery own =
                SlotQuery.at(Shop.EIGHT).holding(SlotId.of(Shop.POINT, TEN.minusSeconds(3600), 30), Load.of(1, 0, 40));
        assertThat(grid.offerOf(HELD, own, Taken.of(loads)).orElseThrow().readyAt())
                .isEqualTo(Shop.EIGHT.plusSeconds(21 * 60));
    }

    @Test
    void strays_lower_how_far_the_slots_own_counter_may_go() {
        SlotPlan plan = plan(Capacity.ofOrders(3).withItems(10));
        Map<Instant, Load> loads = new TreeMap<>();
        loads.put(TEN, Load.of(1, 1, 0));
        loads.put(TEN.plusSeconds(600), Load.of(1, 4, 7));
        loads.put(TEN.plusSeconds(1800), Load.of(2, 2, 2));
        SlotOffer offer = SlotGrid.of(POINT, plan)
                .offerOf(HELD, SlotQuery.at(Shop.EIGHT), Taken.of(loads))
                .orElseThrow();
        assertThat(offer.capacity()).isEqualTo(Capacity.ofOrders(3).withItems(10));
        assertThat(offer.ownCapacity()).isEqualTo(Capacity.ofOrders(2).withItems(6));
        assertThat(offer.remaining()).isEqualTo(1);
    }

    @Test
    void queries_offers_slots_and_bookings_are_values() {
        SlotQuery query = SlotQuery.at(Shop.EIGHT);
        Values.areEqualOnlyIfAllPartsAre(
                query.holding(HELD, LOAD),
                SlotQuery.at(Shop.EIGHT).holding(HELD, LOAD),
                query,
                SlotQuery.at(TEN).holding(HELD, LOAD),
                query.holding(HELD, Load.oneOrder()),
                query.holding(SlotId.of(Shop.POINT, TEN, 60), LOAD),
                query.holding(HELD, LOAD).forBasket(Basket.weighing(LOAD)));
        assertThat(query.holding(HELD, LOAD))
                .hasToString("at 2020-11-12T07:00:00Z for [], 1 orders, 0 items, 0 min, holding " + HELD);
        assertThat(query.heldLoad()).isEqualTo(Load.none());
        Values.areEqualOnlyIfAllPartsAre(
                BookedSlot.of(HELD, LOAD),
                BookedSlot.of(HELD, LOAD),
                BookedSlot.of(HELD, Load.none()),
                BookedSlot.of(SlotId.of(Shop.POINT, TEN, 60), LOAD));
        assertThat(BookedSlot.of(HELD, LOAD)).hasToString(HELD + " by " + LOAD);
        SlotPlan two = plan(Capacity.ofOrders(2));
        SlotOffer offer = offer(two, query, Load.none());
        Values.areEqualOnlyIfAllPartsAre(
                offer,
                offer(two, query, Load.none()),
                offer(plan(Capacity.ofOrders(3)), query, Load.none()),
                offer(two, query, Load.oneOrder()),
                offer(two, SlotQuery.at(Shop.EIGHT.plusSeconds(1)), Load.none()),
                offer(two, SlotQuery.at(TEN), Load.none()));
        assertThat(offer).hasToString("12-20201112T090000Z-30 with 2 left");
        assertThat(offer(two, query, Load.of(2, 0, 0)).toString()).endsWith("with 0 left, not free: [ORDERS_FULL]");
        assertThat(offer.price()).isEqualTo(BigDecimal.ZERO);
        Values.areEqualOnlyIfAllPartsAre(
                Slot.of(HELD, Shop.PARIS),
                Slot.of(HELD, Shop.PARIS),
                Slot.of(HELD, java.time.ZoneOffset.UTC),
                Slot.of(SlotId.of(Shop.POINT, TEN, 60), Shop.PARIS));
        assertThat(Slot.of(HELD, Shop.PARIS).compareTo(Slot.of(SlotId.of(Shop.POINT, TEN, 60), Shop.PARIS)))
                .isNegative();
        assertThat(Slot.of(HELD, Shop.PARIS).compareTo(Slot.of(HELD, java.time.ZoneOffset.UTC)))
                .isNegative();
    }
}
