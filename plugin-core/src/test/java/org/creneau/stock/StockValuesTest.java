// SPDX-License-Identifier: Apache-2.0
package org.creneau.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.creneau.memory.Values;
import org.creneau.point.PointId;
import org.creneau.point.Restock;
import org.creneau.point.StockPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StockValuesTest {

    private static final PointId HERE = PointId.of(1);
    private static final PointId THERE = PointId.of(2);

    @Test
    void two_values_are_equal_when_all_their_parts_are() {
        Values.areEqualOnlyIfAllPartsAre(
                StockLevel.counted(5),
                StockLevel.counted(5),
                StockLevel.counted(4),
                StockLevel.counted(5).keeping(1),
                StockLevel.counted(5).orElseIn(1),
                StockLevel.counted(5).keepingTaken(1),
                StockLevel.madeToOrder(),
                StockLevel.notThere());
        Values.areEqualOnlyIfAllPartsAre(
                SkuQuantities.of(1, 2),
                SkuQuantities.of(Map.of(1L, 2, 3L, 0)),
                SkuQuantities.of(1, 3),
                SkuQuantities.none());
        Values.areEqualOnlyIfAllPartsAre(
                ShopSupply.of(Map.of(1L, 2)),
                ShopSupply.of(Map.of(1L, 2)),
                ShopSupply.unknown(),
                ShopSupply.of(Map.of(1L, 0)));
        Values.areEqualOnlyIfAllPartsAre(
                StockEntry.of(HERE, 1, StockLevel.counted(1)),
                StockEntry.of(HERE, 1, StockLevel.counted(1)),
                StockEntry.of(THERE, 1, StockLevel.counted(1)),
                StockEntry.of(HERE, 2, StockLevel.counted(1)),
                StockEntry.of(HERE, 1, StockLevel.counted(2)));
        Values.areEqualOnlyIfAllPartsAre(
                Allotment.none().with(1, 2, Source.SHELF),
                Allotment.parse("1:2s"),
                Allotment.parse("1:2e"),
                Allotment.parse("1:3s"),
                Allotment.none());
        Values.areEqualOnlyIfAllPartsAre(
                StockPolicy.usual(), StockPolicy.usual().withListComplete(false),
                StockPolicy.usual().withListComplete(true), StockPolicy.usual().withRestock(Restock.NEVER));
    }

    @Test
    void what_is_left_is_neither_taken_nor_kept_and_never_negative() {
        assertThat(StockLevel.counted(5).keeping(1).keepingTaken(2).left()).isEqualTo(2);
        assertThat(StockLevel.counted(1).keeping(1).keepingTaken(2).left()).isZero();
        assertThat(StockLevel.madeToOrder().left()).isZero();
    }

    @Test
    void a_level_out_of_bounds_is_refused_with_its_name() {
        assertThatThrownBy(() -> StockLevel.counted(-1)).hasMessageContaining("onHand is -1");
        assertThatThrownBy(() -> StockLevel.counted(1).keeping(10_000_001)).hasMessageContaining("safety is 10000001");
        assertThatThrownBy(() -> StockLevel.counted(1).orElseIn(366)).hasMessageContaining("0..365");
        assertThatThrownBy(() -> StockLevel.fromElsewhere(0)).hasMessageContaining("1..365");
        assertThatThrownBy(() -> SkuQuantities.of(0, 1)).hasMessageContaining("SKU 0");
        assertThatThrownBy(() -> SkuQuantities.of(1, -1)).hasMessageContaining("-1 of SKU 1");
        assertThatThrownBy(() -> StockEntry.of(HERE, 0, StockLevel.notThere())).hasMessageContaining("sku is 0");
    }

    @Test
    void an_allotment_is_written_and_read_as_a_short_text() {
        Allotment allotment = Allotment.none()
                .with(4711, 1, Source.ELSEWHERE)
                .with(17, 2, Source.SHELF)
                .with(18, 3, Source.TO_ORDER)
                .with(19, 4, Source.UNCOUNTED);
        assertThat(allotment.text()).isEqualTo("17:2s 18:3m 19:4u 4711:1e");
        assertThat(Allotment.parse(allotment.text())).isEqualTo(allotment);
        assertThat(allotment.fromShelf()).isEqualTo(SkuQuantities.of(17, 2));
        assertThat(allotment.wanted()).isEqualTo(SkuQuantities.of(Map.of(17L, 2, 18L, 3, 19L, 4, 4711L, 1)));
        assertThat(Allotment.parse("")).isEqualTo(Allotment.none());
        assertThat(Allotment.none().isNone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"17", "17:", "17:s", ":2s", "17:2x", "17:0s", "0:1s", "17:2s  18:1s", "17:2s 17:1s", "a:2s"})
    void a_text_that_is_no_allotment_is_refused(String text) {
        assertThatThrownBy(() -> Allotment.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void changes_are_in_the_order_of_points_and_skus_and_only_differences_are_made() {
        List<StockChange> changes = new StockExchange()
                .giveBack(THERE, SkuQuantities.of(Map.of(9L, 1, 3L, 2)))
                .take(HERE, SkuQuantities.of(Map.of(9L, 1, 5L, 4)))
                .changes();
        assertThat(changes)
                .isSorted()
                .extracting(Object::toString)
                .containsExactly(
                        "SKU 5 at point 1: 4 taken, 0 on hand",
                        "SKU 9 at point 1: 1 taken, 0 on hand",
                        "SKU 3 at point 2: -2 taken, 0 on hand",
                        "SKU 9 at point 2: -1 taken, 0 on hand");
        assertThat(new StockExchange()
                        .giveBack(HERE, SkuQuantities.of(Map.of(1L, 2, 2L, 5)))
                        .take(HERE, SkuQuantities.of(Map.of(1L, 2, 2L, 3)))
                        .changes())
                .containsExactlyElementsOf(StockChange.givingBack(HERE, SkuQuantities.of(2, 2)));
    }

    @Test
    void the_supply_of_a_shop_is_unknown_unless_its_inventory_says_something() {
        ShopSupply supply = ShopSupply.of(Map.of(1L, 5, 2L, -3));
        assertThat(supply.of(1)).hasValue(5);
        assertThat(supply.of(2)).hasValue(0);
        assertThat(supply.of(3)).isEmpty();
    }
}
