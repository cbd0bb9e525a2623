// SPDX-License-Identifier: Apache-2.0
package org.creneau.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.creneau.house.ContractRun;
import org.creneau.memory.Insist;
import org.creneau.memory.Race;
import org.creneau.point.PointId;
import org.creneau.reservation.Transactions;
import org.junit.jupiter.api.Test;

/**
 * What every {@link PointStock} does. A subclass hands out the stock under test and the transactions it takes part in; each
 * test uses points of its own. The stock is called within a transaction only, but for reading.
 */
public abstract class PointStockContract {

    private static final AtomicLong POINTS = new AtomicLong(3_000_000);
    private static final long BOOK = 17;
    private static final long PEN = 4711;

    private final PointId point = PointId.of(POINTS.incrementAndGet());
    private final PointId other = PointId.of(POINTS.incrementAndGet());

    protected abstract PointStock stock();

    protected abstract Transactions transactions();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(stock())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void what_nobody_wrote_down_is_not_counted() {
        assertThat(shelf(point, BOOK).levels()).isEmpty();
        assertThat(take(point, BOOK, 1)).isFalse();
        giveBack(point, BOOK, 1);
        assertThat(shelf(point, BOOK).levels()).isEmpty();
    }

    @Test
    void each_kind_comes_back_as_it_was_written() {
        put(point, 1, StockLevel.counted(5).keeping(1).orElseIn(3));
        put(point, 2, StockLevel.madeToOrder());
        put(point, 3, StockLevel.fromElsewhere(4));
        put(point, 4, StockLevel.notThere());
        assertThat(tx(() -> stock().of(point, Set.of(1L, 2L, 3L, 4L, 5L))).levels())
                .isEqualTo(Map.of(
                        1L, StockLevel.counted(5).keeping(1).orElseIn(3),
                        2L, StockLevel.madeToOrder(),
                        3L, StockLevel.fromElsewhere(4),
                        4L, StockLevel.notThere()));
    }

    @Test
    void so_many_can_be_taken_as_are_left_beside_the_safety_and_no_more() {
        put(point, BOOK, StockLevel.counted(5).keeping(2));
        assertThat(List.of(take(point, BOOK, 2), take(point, BOOK, 2), take(point, BOOK, 1), take(point, BOOK, 1)))
                .containsExactly(true, false, true, false);
        assertThat(level(point, BOOK))
                .isEqualTo(StockLevel.counted(5).keeping(2).keepingTaken(3));
    }

    @Test
    void what_is_not_counted_is_not_taken() {
        put(point, 2, StockLevel.madeToOrder());
        put(point, 3, StockLevel.fromElsewhere(4));
        put(point, 4, StockLevel.notThere());
        assertThat(LongStream.of(2, 3, 4).mapToObj(sku -> take(point, sku, 1))).containsOnly(false);
    }

    @Test
    void what_is_given_back_can_be_taken_again_and_no_more_is_given_back_than_was_taken() {
        put(point, BOOK, StockLevel.counted(1));
        take(point, BOOK, 1);
        giveBack(point, BOOK, 2);
        assertThat(level(point, BOOK).taken()).as("more than is taken").isEqualTo(1);
        giveBack(point, BOOK, 1);
        assertThat(level(point, BOOK)).isEqualTo(StockLevel.counted(1));
        assertThat(take(point, BOOK, 1)).isTrue();
    }

    @Test
    void what_leaves_is_no_longer_on_hand_and_not_fewer_than_none_are() {
        put(point, BOOK, StockLevel.counted(5));
        take(point, BOOK, 3);
        changed(StockChange.removing(point, SkuQuantities.of(BOOK, 2)));
        assertThat(level(point, BOOK)).isEqualTo(StockLevel.counted(3).keepingTaken(1));
        put(point, BOOK, StockLevel.counted(0));
        changed(StockChange.removing(point, SkuQuantities.of(BOOK, 1)));
        assertThat(level(point, BOOK)).isEqualTo(StockLevel.counted(0));
    }

    @Test
    void what_comes_back_is_on_hand_and_taken_again_and_nobody_elses() {
        put(point, BOOK, StockLevel.counted(5));
        take(point, BOOK, 3);
        changed(StockChange.removing(point, SkuQuantities.of(BOOK, 3)));
        take(point, BOOK, 2);
        assertThat(level(point, BOOK).left()).isZero();
        assertThat(changed(StockChange.bringingBack(point, SkuQuantities.of(BOOK, 3))))
                .isTrue();
        assertThat(level(point, BOOK)).isEqualTo(StockLevel.counted(5).keepingTaken(5));
        assertThat(take(point, BOOK, 1)).isFalse();
    }

    @Test
    void of_several_things_all_are_taken_or_the_transaction_has_to_roll_back() {
        put(point, BOOK, StockLevel.counted(5));
        put(point, PEN, StockLevel.counted(1));
        List<StockChange> wanted = StockChange.taking(point, SkuQuantities.of(Map.of(BOOK, 2, PEN, 2)));
        assertThatThrownBy(() -> tx(() -> {
                    if (!stock().change(wanted)) {
                        throw new IllegalStateException("too few");
                    }
                    return null;
                }))
                .hasMessage("too few");
        assertThat(level(point, BOOK).taken()).isZero();
        assertThat(changed(StockChange.taking(point, SkuQuantities.of(Map.of(BOOK, 2, PEN, 1)))))
                .isTrue();
        assertThat(level(point, BOOK).taken()).isEqualTo(2);
        assertThat(level(point, PEN).left()).isZero();
    }

    @Test
    void one_thing_is_exchanged_for_another_across_points() {
        put(point, BOOK, StockLevel.counted(2));
        put(other, BOOK, StockLevel.counted(2));
        take(point, BOOK, 2);
        assertThat(changed(new StockExchange()
                        .giveBack(point, SkuQuantities.of(BOOK, 2))
                        .take(other, SkuQuantities.of(BOOK, 1))
                        .changes()))
                .isTrue();
        assertThat(level(point, BOOK).left()).isEqualTo(2);
        assertThat(level(other, BOOK).left()).isEqualTo(1);
    }

    @Test
    void writing_an_entry_leaves_what_is_taken() {
        put(point, BOOK, StockLevel.counted(5));
        take(point, BOOK, 3);
        put(point, BOOK, StockLevel.counted(2).keeping(1));
        assertThat(level(point, BOOK))
                .isEqualTo(StockLevel.counted(2).keeping(1).keepingTaken(3));
        assertThat(level(point, BOOK).left()).isZero();
        giveBack(point, BOOK, 3);
        assertThat(level(point, BOOK).left()).isEqualTo(1);
    }

    @Test
    void many_entries_of_every_kind_are_written_over_others_and_between_new_ones() {
        List<StockLevel> kinds = List.of(
                StockLevel.counted(5).keeping(1).orElseIn(3),
                StockLevel.counted(6),
                StockLevel.madeToOrder(),
                StockLevel.fromElsewhere(4),
                StockLevel.notThere());
        for (int shift = 0; shift < 3; shift++) {
            Map<Long, StockLevel> wanted = new TreeMap<>();
            for (long sku = 1; sku <= 40 + 20 * shift; sku += 2 - shift % 2) {
                wanted.put(sku, kinds.get((int) (sku / 3 + shift) % kinds.size()));
            }
            putAll(wanted);
            assertThat(tx(() -> stock().of(point, wanted.keySet())).levels()).isEqualTo(wanted);
        }
    }

    @Test
    void an_import_beside_holds_of_the_same_things_takes_nothing_away_from_them() {
        Map<Long, StockLevel> list = new TreeMap<>();
        Map<Long, Integer> basket = new TreeMap<>();
        for (long sku = 1; sku <= 12; sku++) {
            list.put(sku, StockLevel.counted(100));
            basket.put(sku, 1);
        }
        putAll(list);
        List<Boolean> got = Race.of(8, number -> {
            for (int round = 0; number == 0 && round < 4; round++) {
                int onHand = 101 + round;
                list.replaceAll((sku, before) -> StockLevel.counted(onHand));
                putAll(list);
            }
            return number != 0 && changedOrNot(StockChange.taking(point, SkuQuantities.of(basket)));
        });
        assertThat(got).filteredOn(Boolean::booleanValue).hasSize(7);
        assertThat(tx(() -> stock().of(point, list.keySet())).levels().values())
                .containsOnly(StockLevel.counted(104).keepingTaken(7));
    }

    @Test
    void a_level_that_becomes_another_kind_still_takes_back_what_was_taken() {
        put(point, BOOK, StockLevel.counted(5));
        take(point, BOOK, 3);
        put(point, BOOK, StockLevel.madeToOrder());
        giveBack(point, BOOK, 3);
        assertThat(level(point, BOOK)).isEqualTo(StockLevel.madeToOrder());
    }

    @Test
    void many_points_are_read_together_and_each_has_its_own() {
        put(point, BOOK, StockLevel.counted(1));
        put(other, BOOK, StockLevel.counted(2));
        put(other, PEN, StockLevel.notThere());
        PointId idle = PointId.of(POINTS.incrementAndGet());
        Map<PointId, Shelf> seen = tx(() -> stock().of(List.of(point, other, idle), Set.of(BOOK)));
        assertThat(seen.get(point).levels()).isEqualTo(Map.of(BOOK, StockLevel.counted(1)));
        assertThat(seen.get(other).levels()).isEqualTo(Map.of(BOOK, StockLevel.counted(2)));
        assertThat(seen.getOrDefault(idle, Shelf.empty())).isEqualTo(Shelf.empty());
        assertThat(tx(() -> stock().of(List.of(point), Set.of()))).isIn(Map.of(), Map.of(point, Shelf.empty()));
    }

    @Test
    void more_skus_than_a_statement_takes_are_read_all_the_same() {
        put(point, 600, StockLevel.counted(1));
        put(point, 1_200, StockLevel.counted(2));
        Set<Long> many =
                new java.util.TreeSet<>(LongStream.rangeClosed(1, 1_200).boxed().toList());
        assertThat(tx(() -> stock().of(point, many)).levels())
                .isEqualTo(Map.of(600L, StockLevel.counted(1), 1_200L, StockLevel.counted(2)));
    }

    @Test
    void what_is_expected_may_be_asked_or_not_and_other_things_too() {
        put(point, BOOK, StockLevel.counted(1));
        put(point, PEN, StockLevel.counted(2));
        Shelf seen = tx(() -> {
            stock().expect(point, Set.of(BOOK));
            assertThat(stock().of(point, Set.of(PEN)).level(PEN)).contains(StockLevel.counted(2));
            stock().change(StockChange.taking(point, SkuQuantities.of(BOOK, 1)));
            return stock().of(point, Set.of(BOOK));
        });
        assertThat(seen.level(BOOK)).contains(StockLevel.counted(1).keepingTaken(1));
    }

    @Test
    void what_is_changed_in_a_transaction_that_rolls_back_stays_what_it_was() {
        put(point, BOOK, StockLevel.counted(5));
        take(point, BOOK, 2);
        assertThatThrownBy(() -> tx(() -> {
                    stock().change(StockChange.taking(point, SkuQuantities.of(BOOK, 1)));
                    stock().put(List.of(StockEntry.of(point, PEN, StockLevel.counted(1))));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(level(point, BOOK)).isEqualTo(StockLevel.counted(5).keepingTaken(2));
        assertThat(shelf(point, PEN).levels()).isEmpty();
    }

    @Test
    void the_list_is_read_page_by_page() {
        put(point, BOOK, StockLevel.counted(1));
        put(point, PEN, StockLevel.counted(2));
        put(other, BOOK, StockLevel.counted(3));
        List<StockEntry> first = tx(() -> stock().page(point, null, 1));
        assertThat(first).containsExactly(StockEntry.of(point, BOOK, StockLevel.counted(1)));
        assertThat(tx(() -> stock().page(point, first.get(0), 10)))
                .containsExactly(StockEntry.of(point, PEN, StockLevel.counted(2)));
        assertThat(tx(() -> stock().page(null, first.get(0), 2)))
                .containsExactly(
                        StockEntry.of(point, PEN, StockLevel.counted(2)),
                        StockEntry.of(other, BOOK, StockLevel.counted(3)));
    }

    @Test
    void of_many_after_the_last_ones_exactly_so_many_get_one() {
        put(point, BOOK, StockLevel.counted(7));
        List<Boolean> got = Race.of(64, any -> take(point, BOOK, 1));
        assertThat(got).filteredOn(Boolean::booleanValue).hasSize(7);
        assertThat(level(point, BOOK)).isEqualTo(StockLevel.counted(7).keepingTaken(7));
    }

    @Test
    void many_who_want_the_same_things_never_take_more_than_there_are() {
        put(point, BOOK, StockLevel.counted(4));
        put(point, PEN, StockLevel.counted(4));
        put(other, BOOK, StockLevel.counted(4));
        List<Integer> kept = Race.of(32, number -> {
            PointId at = number % 2 == 0 ? point : other;
            SkuQuantities wanted = SkuQuantities.of(number % 3 == 0 ? Map.of(BOOK, 1) : Map.of(BOOK, 1, PEN, 1));
            boolean got = at.equals(point) && changedOrNot(StockChange.taking(at, wanted));
            if (got && number % 4 == 0) {
                changed(StockChange.givingBack(at, wanted));
                return 0;
            }
            return got ? 1 : 0;
        });
        assertThat(level(point, BOOK).taken())
                .isEqualTo(kept.stream().mapToInt(Integer::intValue).sum())
                .isLessThanOrEqualTo(4);
        assertThat(level(other, BOOK).taken()).isZero();
    }

    private boolean take(PointId at, long sku, int quantity) {
        return changedOrNot(StockChange.taking(at, SkuQuantities.of(sku, quantity)));
    }

    private void giveBack(PointId at, long sku, int quantity) {
        changed(StockChange.givingBack(at, SkuQuantities.of(sku, quantity)));
    }

    private boolean changed(List<StockChange> changes) {
        return tx(() -> stock().change(changes));
    }

    /** What was taken in part is rolled back. */
    private boolean changedOrNot(List<StockChange> changes) {
        List<Boolean> refused = new ArrayList<>();
        try {
            return tx(() -> {
                if (!stock().change(changes)) {
                    refused.add(true);
                    throw new IllegalStateException("too few");
                }
                return true;
            });
        } catch (IllegalStateException e) {
            assertThat(refused).as("refused, and not failed: %s", e).isNotEmpty();
            return false;
        }
    }

    private void put(PointId at, long sku, StockLevel level) {
        tx(() -> {
            stock().put(List.of(StockEntry.of(at, sku, level)));
            return null;
        });
    }

    private void putAll(Map<Long, StockLevel> levels) {
        List<StockEntry> entries = levels.entrySet().stream()
                .map(entry -> StockEntry.of(point, entry.getKey(), entry.getValue()))
                .toList();
        tx(() -> {
            stock().put(entries);
            return null;
        });
    }

    private Shelf shelf(PointId at, long sku) {
        return tx(() -> stock().of(at, Set.of(sku)));
    }

    private StockLevel level(PointId at, long sku) {
        return shelf(at, sku).level(sku).orElseThrow();
    }

    /** A database may refuse in passing; the use cases try again, and so does this. */
    private <T> T tx(Supplier<T> work) {
        return Insist.on(() -> transactions().separate(work));
    }
}
