// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.creneau.house.ContractRun;
import org.creneau.memory.Insist;
import org.creneau.memory.Race;
import org.creneau.point.PointId;
import org.creneau.reservation.Transactions;
import org.junit.jupiter.api.Test;

/**
 * What every {@link SlotLedger} does. A subclass hands out the ledger under test and the transactions it takes part
 * in; each test uses a point of its own, so that rows of other tests do not matter. The ledger is called within a
 * transaction only.
 */
public abstract class SlotLedgerContract {
    private static final AtomicLong POINTS = new AtomicLong(1_000_000);
    private static final Load ORDER = Load.oneOrder();
    private static final Instant NINE = Instant.parse("2020-11-12T08:00:00Z");

    private final PointId point = PointId.of(POINTS.incrementAndGet());
    private final SlotId slot = slotAfter(0);

    protected abstract SlotLedger ledger();

    protected abstract Transactions transactions();

    /** How many shoppers race. */
    protected int threads() {
        return 64;
    }

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(ledger())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void nothing_is_taken_at_first() {
        assertThat(taken(0, 600)).isEqualTo(Collections.emptyMap());
    }

    @Test
    void places_are_taken_up_to_the_capacity_and_no_further() {
        assertThat(List.of(take(slot, 2), take(slot, 2), take(slot, 2))).containsExactly(true, true, false);
        assertThat(places()).isEqualTo(2);
    }

    @Test
    void nothing_can_be_taken_where_the_capacity_is_none() {
        assertThat(take(slot, 0)).isFalse();
        assertThat(taken(0, 600)).isEmpty();
    }

    @Test
    void items_and_minutes_are_counted_beside_orders_and_the_tightest_decides() {
        Capacity tenItems = Capacity.ofOrders(5).withItems(10).withMinutes(60);
        assertThat(take(slot, Load.of(1, 6, 20), tenItems)).isTrue();
        assertThat(take(slot, Load.of(1, 5, 0), tenItems)).as("eleven items").isFalse();
        assertThat(take(slot, Load.of(1, 4, 41), tenItems)).as("61 minutes").isFalse();
        assertThat(take(slot, Load.of(1, 4, 40), tenItems)).as("just fits").isTrue();
        assertThat(take(slot, ORDER, tenItems)).as("of no known weight").isTrue();
        assertThat(taken(0, 1)).containsEntry(NINE, Load.of(3, 10, 60));
    }

    @Test
    void what_is_too_large_for_the_empty_slot_takes_nothing() {
        assertThat(take(slot, Load.of(1, 11, 0), Capacity.ofOrders(5).withItems(10)))
                .isFalse();
        assertThat(taken(0, 600)).isEmpty();
    }

    @Test
    void a_measure_that_is_not_counted_is_kept_all_the_same() {
        take(slot, Load.of(1, 1_000_000, 7), Capacity.ofOrders(5));
        assertThat(taken(0, 1)).containsEntry(NINE, Load.of(1, 1_000_000, 7));
        assertThat(take(slot, Load.of(1, 1, 0), Capacity.ofOrders(5).withItems(10)))
                .isFalse();
    }

    @Test
    void a_load_given_back_leaves_what_others_took() {
        take(slot, Load.of(1, 6, 20), Capacity.unlimited());
        take(slot, Load.of(1, 3, 5), Capacity.unlimited());
        giveBack(slot, Load.of(1, 6, 20));
        assertThat(taken(0, 1)).containsEntry(NINE, Load.of(1, 3, 5));
        giveBack(slot, Load.of(1, 4, 0));
        assertThat(taken(0, 1)).as("more than is taken").containsEntry(NINE, Load.of(1, 3, 5));
    }

    @Test
    void many_points_are_read_together_and_each_has_its_own() {
        PointId other = PointId.of(POINTS.incrementAndGet());
        PointId idle = PointId.of(POINTS.incrementAndGet());
        take(slot, 3);
        take(SlotId.of(other, NINE.plusSeconds(600), 30), Load.of(1, 2, 3), Capacity.unlimited());
        Map<PointId, Taken> taken = tx(() -> ledger().taken(List.of(point, other, idle), NINE, NINE.plusSeconds(601)));
        assertThat(taken.get(point).loads()).containsOnly(Map.entry(NINE, orders(1)));
        assertThat(taken.get(other).loads()).containsOnly(Map.entry(NINE.plusSeconds(600), Load.of(1, 2, 3)));
        assertThat(taken.getOrDefault(idle, Taken.nothing()).isNothing()).isTrue();
    }

    @Test
    void of_many_orders_after_the_last_items_no_more_get_in_than_fit() {
        Capacity twenty = Capacity.ofOrders(1000).withItems(20);
        List<Boolean> won = Race.of(threads(), any -> take(slot, Load.of(1, 3, 0), twenty));
        assertThat(won).filteredOn(Boolean::booleanValue).hasSize(6);
        assertThat(taken(0, 1)).containsEntry(NINE, Load.of(6, 18, 0));
    }

    @Test
    void a_capacity_lowered_below_what_is_taken_takes_nothing_away() {
        take(slot, 3);
        take(slot, 3);
        assertThat(take(slot, 1)).isFalse();
        assertThat(places()).isEqualTo(2);
    }

    @Test
    void a_place_given_back_can_be_taken_again() {
        take(slot, 1);
        giveBack(slot);
        assertThat(places()).isZero();
        assertThat(take(slot, 1)).isTrue();
    }

    @Test
    void a_counter_that_came_back_to_zero_is_not_listed() {
        take(slot, 1);
        giveBack(slot);
        assertThat(taken(0, 600)).isEmpty();
    }

    @Test
    void giving_back_what_was_never_taken_changes_nothing() {
        giveBack(slot);
        giveBack(slot);
        assertThat(take(slot, 1)).isTrue();
        assertThat(take(slot, 1)).isFalse();
    }

    @Test
    void slots_of_the_same_start_share_their_places_whatever_their_length() {
        take(slot, 2);
        SlotId longer = SlotId.of(point, slot.start(), 60);
        assertThat(List.of(take(longer, 2), take(longer, 2))).containsExactly(true, false);
        giveBack(longer);
        assertThat(places()).isEqualTo(1);
    }

    @Test
    void points_do_not_share_places() {
        take(slot, 1);
        SlotId elsewhere = SlotId.of(PointId.of(POINTS.incrementAndGet()), slot.start(), 30);
        assertThat(take(elsewhere, 1)).isTrue();
        assertThat(places()).isEqualTo(1);
    }

    @Test
    void the_window_includes_its_start_and_not_its_end() {
        take(slotAfter(0), 1);
        take(slotAfter(30), 2);
        take(slotAfter(30), 2);
        take(slotAfter(60), 1);
        assertThat(taken(0, 60))
                .containsOnlyKeys(NINE, NINE.plusSeconds(1800))
                .containsEntry(NINE.plusSeconds(1800), orders(2));
        assertThat(taken(1, 61)).containsOnlyKeys(NINE.plusSeconds(1800), NINE.plusSeconds(3600));
    }

    @Test
    void an_empty_or_upside_down_window_has_nothing() {
        take(slot, 1);
        assertThat(taken(0, 0)).isEmpty();
        assertThat(taken(60, -60)).isEmpty();
    }

    @Test
    void starts_on_both_sides_of_a_repeated_hour_are_two_counters() {
        SlotId first = SlotId.of(point, Instant.parse("2020-10-25T00:30:00Z"), 30);
        SlotId second = SlotId.of(point, Instant.parse("2020-10-25T01:30:00Z"), 30);
        assertThat(take(first, 1) && take(second, 1)).isTrue();
        assertThat(tx(() -> ledger().taken(point, first.start(), second.end()).loads()))
                .containsOnlyKeys(first.start(), second.start());
    }

    @Test
    void a_transaction_sees_what_it_took() {
        int seen = tx(() -> {
            ledger().take(slot, ORDER, Capacity.ofOrders(5));
            ledger().take(slot, ORDER, Capacity.ofOrders(5));
            ledger().giveBack(slot, ORDER);
            return ledger().taken(point, slot.start(), slot.end())
                    .at(slot.start())
                    .orders();
        });
        assertThat(seen).isEqualTo(1);
    }

    @Test
    void what_is_taken_in_a_transaction_that_rolls_back_was_never_taken() {
        take(slot, 5);
        assertThatThrownBy(() -> tx(() -> {
                    ledger().take(slot, ORDER, Capacity.ofOrders(5));
                    ledger().take(slotAfter(30), ORDER, Capacity.ofOrders(5));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(taken(0, 60)).hasSize(1).containsEntry(NINE, orders(1));
    }

    @Test
    void what_is_given_back_in_a_transaction_that_rolls_back_stays_taken() {
        take(slot, 1);
        assertThatThrownBy(() -> tx(() -> {
                    ledger().giveBack(slot, ORDER);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(take(slot, 1)).isFalse();
    }

    @Test
    void of_many_shoppers_after_one_place_exactly_one_gets_it_slot_after_slot() {
        List<Integer> won = Race.of(threads(), any -> {
            int places = 0;
            for (int number = 0; number < 20; number++) {
                places += take(slotAfter(30 * number), 1) ? 1 : 0;
            }
            return places;
        });
        assertThat(won.stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
        assertThat(taken(0, 600)).hasSize(20).containsValue(orders(1)).doesNotContainValue(orders(2));
    }

    @Test
    void of_many_shoppers_after_seven_places_exactly_seven_get_one() {
        List<Boolean> won = Race.of(threads(), any -> take(slot, 7));
        assertThat(won).filteredOn(Boolean::booleanValue).hasSize(7);
        assertThat(places()).isEqualTo(7);
    }

    @Test
    void the_counter_comes_back_to_zero_when_every_winner_gives_back() {
        AtomicInteger inside = new AtomicInteger();
        List<Boolean> kept = Race.of(threads() / 4, any -> {
            boolean within = true;
            for (int i = 0; i < 20; i++) {
                if (take(slot, 3)) {
                    within &= inside.incrementAndGet() <= 3;
                    inside.decrementAndGet();
                    giveBack(slot);
                }
            }
            return within;
        });
        assertThat(kept).containsOnly(true);
        assertThat(places()).isZero();
    }

    private SlotId slotAfter(int minutes) {
        return SlotId.of(point, NINE.plus(Duration.ofMinutes(minutes)), 30);
    }

    private int places() {
        return taken(0, 1).getOrDefault(slot.start(), Load.none()).orders();
    }

    private static Load orders(int number) {
        return Load.of(number, 0, 0);
    }

    private Map<Instant, Load> taken(int fromMinutes, int toMinutes) {
        Instant from = NINE.plusSeconds(60L * fromMinutes);
        return tx(() ->
                ledger().taken(point, from, NINE.plusSeconds(60L * toMinutes)).loads());
    }

    private boolean take(SlotId wanted, int capacity) {
        return take(wanted, ORDER, Capacity.ofOrders(capacity));
    }

    private boolean take(SlotId wanted, Load load, Capacity capacity) {
        return tx(() -> ledger().take(wanted, load, capacity));
    }

    private void giveBack(SlotId taken) {
        giveBack(taken, ORDER);
    }

    private void giveBack(SlotId taken, Load load) {
        tx(() -> {
            ledger().giveBack(taken, load);
            return null;
        });
    }

    /** A database may refuse in passing; the use cases try again, and so does this. */
    private <T> T tx(Supplier<T> work) {
        return Insist.on(() -> transactions().separate(work));
    }
}
