// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.creneau.broadleaf.goods.RecentTerms;
import org.creneau.broadleaf.slot.RecentLedger;
import org.creneau.broadleaf.stock.RecentStock;
import org.creneau.memory.SettableClock;
import org.creneau.point.PointId;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.Taken;
import org.creneau.stock.PointStock;
import org.creneau.stock.Shelf;
import org.creneau.stock.SkuQuantities;
import org.creneau.stock.StockChange;
import org.creneau.stock.StockEntry;
import org.creneau.stock.StockLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes on one database that remember for a second what they showed. */
class LookingInACrowdTest {
    private static final Instant NINE = Instant.parse("2020-11-12T08:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2020-11-12T00:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final PointId HERE = PointId.of(1);
    private static final PointId THERE = PointId.of(2);
    private static final long BREAD = 17;

    private final Schema schema = Databases.hsqldb();
    private final SettableClock clock = new SettableClock(NINE);
    private final SlotLedger node = new RecentLedger(schema.ledger(), 1_000, clock);
    private final SlotLedger otherNode = new RecentLedger(schema.ledger(), 1_000, clock);
    private final PointStock stock = new RecentStock(schema.stock(), 1_000, clock);
    private final PointStock otherStock = new RecentStock(schema.stock(), 1_000, clock);

    @BeforeEach
    void empty() {
        schema.empty();
    }

    @Test
    void who_looks_after_another_at_the_same_point_reads_nothing() {
        take(node, slot(HERE, 9));
        clock.advance(Duration.ofMillis(1));
        assertThat(orders(node, HERE)).isEqualTo(1);
        assertThat(schema.statementsIn(() -> assertThat(orders(node, HERE)).isEqualTo(1)))
                .isZero();
        assertThat(schema.statementsIn(() -> node.taken(HERE, NINE, NINE.plusSeconds(60))))
                .as("a part of the same days")
                .isZero();
        assertThat(schema.statementsIn(() -> orders(node, THERE))).isEqualTo(1);
        assertThat(schema.statementsIn(() -> node.taken(List.of(HERE, THERE), NINE, NINE.plusSeconds(60))))
                .isZero();
    }

    @Test
    void what_was_asked_for_is_answered_and_no_more() {
        take(node, slot(HERE, 9));
        take(node, slot(HERE, 11));
        clock.advance(Duration.ofMillis(1));
        assertThat(node.taken(HERE, MIDNIGHT, MIDNIGHT.plus(DAY)).loads()).hasSize(2);
        Instant eleven = NINE.plusSeconds(2 * 3_600);
        assertThat(node.taken(HERE, NINE, eleven).loads()).containsOnlyKeys(NINE);
        assertThat(node.taken(HERE, NINE.plusMillis(1), eleven.plusMillis(1)).loads())
                .containsOnlyKeys(eleven);
        assertThat(node.taken(HERE, eleven, NINE).loads()).isEmpty();
        assertThat(node.taken(HERE, MIDNIGHT.plus(DAY), MIDNIGHT.plus(DAY.multipliedBy(2)))
                        .loads())
                .isEmpty();
    }

    @Test
    void what_this_node_takes_and_gives_back_it_shows_at_once_and_another_after_a_second() {
        assertThat(List.of(orders(node, HERE), orders(otherNode, HERE))).containsExactly(0, 0);
        clock.advance(Duration.ofMillis(10));
        take(node, slot(HERE, 9));
        clock.advance(Duration.ofMillis(1));
        assertThat(List.of(orders(node, HERE), orders(otherNode, HERE))).containsExactly(1, 0);
        clock.advance(Duration.ofMillis(989));
        assertThat(List.of(orders(node, HERE), orders(otherNode, HERE))).containsExactly(1, 1);
        schema.transactions().required(() -> {
            node.giveBack(slot(HERE, 9), Load.oneOrder());
            return null;
        });
        clock.advance(Duration.ofMillis(1));
        assertThat(List.of(orders(node, HERE), orders(otherNode, HERE))).containsExactly(0, 1);
    }

    @Test
    void who_takes_is_judged_by_what_is_and_not_by_what_was_shown() {
        assertThat(List.of(orders(node, HERE), orders(otherNode, HERE))).containsExactly(0, 0);
        assertThat(take(node, slot(HERE, 9))).isTrue();
        assertThat(take(otherNode, slot(HERE, 9))).isFalse();
        assertThat(inTransaction(() -> orders(otherNode, HERE))).isEqualTo(1);
        assertThat(inTransaction(() -> otherNode.taken(HERE, MIDNIGHT, MIDNIGHT.plus(DAY)))
                        .loads())
                .hasSize(1);
        clock.advance(Duration.ofMillis(1));
        assertThat(orders(otherNode, HERE))
                .as("what is shown to who was refused")
                .isEqualTo(1);
    }

    @Test
    void of_stock_the_same_holds() {
        put(stock, HERE, 5);
        clock.advance(Duration.ofMillis(1));
        assertThat(List.of(free(stock, HERE), free(otherStock, HERE))).containsExactly(5, 5);
        assertThat(schema.statementsIn(() -> free(stock, HERE))).isZero();
        assertThat(schema.statementsIn(() -> assertThat(stock.of(List.of(HERE, THERE), Set.of(BREAD)))
                        .containsOnlyKeys(HERE, THERE)))
                .isEqualTo(1);
        assertThat(schema.statementsIn(() -> stock.of(HERE, Set.of(BREAD, 18L))))
                .isEqualTo(1);
        assertThat(schema.statementsIn(
                        () -> assertThat(stock.of(HERE, Set.of(18L))).isEqualTo(Shelf.empty())))
                .isZero();
        schema.transactions().required(() -> stock.change(StockChange.taking(HERE, SkuQuantities.of(BREAD, 2))));
        clock.advance(Duration.ofMillis(1));
        assertThat(List.of(free(stock, HERE), free(otherStock, HERE))).containsExactly(3, 5);
        assertThat(inTransaction(() -> free(otherStock, HERE))).isEqualTo(3);
        put(stock, HERE, 9);
        clock.advance(Duration.ofMillis(999));
        assertThat(List.of(free(stock, HERE), free(otherStock, HERE))).containsExactly(7, 7);
    }

    @Test
    void what_is_written_about_goods_is_read_once_a_second_for_a_basket() {
        RecentTerms terms = new RecentTerms(schema.goodsTerms(), 1_000, clock);
        terms.about(Set.of(1L, 2L), Set.of(3L));
        assertThat(schema.statementsIn(() -> terms.about(Set.of(2L, 1L), Set.of(3L))))
                .isZero();
        assertThat(schema.statementsIn(() -> terms.about(Set.of(1L), Set.of(3L, 2L))))
                .isEqualTo(1);
        assertThat(schema.statementsIn(() -> inTransaction(() -> terms.about(Set.of(1L, 2L), Set.of(3L)))))
                .isEqualTo(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(schema.statementsIn(() -> terms.about(Set.of(1L, 2L), Set.of(3L))))
                .isEqualTo(1);
    }

    private static SlotId slot(PointId point, int hour) {
        return SlotId.of(point, NINE.plusSeconds((hour - 9) * 3_600L), 30);
    }

    private boolean take(SlotLedger ledger, SlotId slot) {
        return inTransaction(() -> ledger.take(slot, Load.oneOrder(), Capacity.ofOrders(1)));
    }

    private static int orders(SlotLedger ledger, PointId point) {
        Map<PointId, Taken> taken = ledger.taken(List.of(point), MIDNIGHT, MIDNIGHT.plus(DAY));
        return taken.getOrDefault(point, Taken.nothing()).loads().values().stream()
                .mapToInt(Load::orders)
                .sum();
    }

    private void put(PointStock there, PointId point, int many) {
        inTransaction(() -> {
            there.put(List.of(StockEntry.of(point, BREAD, StockLevel.counted(many))));
            return null;
        });
    }

    private static int free(PointStock there, PointId point) {
        return there.of(point, Set.of(BREAD)).level(BREAD).map(StockLevel::left).orElse(-1);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return schema.transactions().separate(work);
    }
}
