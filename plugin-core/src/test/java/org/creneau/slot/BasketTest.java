// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creneau.memory.Values;
import org.junit.jupiter.api.Test;

/** What is collected together and what it weighs. */
class BasketTest {
    private static final BasketLine LINE =
            BasketLine.of(1, 2, 3).withCategories(Set.of(7L)).weighing(4, 5);

    @Test
    void a_basket_weighs_one_order_and_what_its_lines_weigh() {
        assertThat(Basket.of(LINE, BasketLine.of(9, 9, 2)).load()).isEqualTo(Load.of(1, 14, 15));
        assertThat(Basket.of().load()).isEqualTo(Load.oneOrder());
    }

    @Test
    void each_counts_as_one_item_that_needs_no_preparation_unless_said() {
        assertThat(BasketLine.of(1, 2, 3).load()).isEqualTo(Load.of(0, 3, 0));
        assertThat(BasketLine.of(1, 2, 3).weighing(0, 0).load()).isEqualTo(Load.none());
    }

    @Test
    void of_an_unknown_basket_only_the_order_counts() {
        assertThat(Basket.unknown().load()).isEqualTo(Load.oneOrder());
        assertThat(Basket.unknown().lines()).isEmpty();
        assertThat(Basket.weighing(Load.of(1, 8, 9)).load()).isEqualTo(Load.of(1, 8, 9));
        assertThat(Basket.weighing(Load.of(1, 8, 9)).lines()).isEmpty();
    }

    @Test
    void quantities_and_weights_have_bounds() {
        assertThatThrownBy(() -> BasketLine.of(1, 2, 0)).hasMessage("quantity is 0, allowed is 1..1000000");
        assertThatThrownBy(() -> BasketLine.of(1, 2, 1_000_001)).isInstanceOf(IllegalArgumentException.class);
        for (int[] weight : new int[][] {{-1, 0}, {1001, 0}, {0, -1}, {0, 1441}}) {
            assertThatThrownBy(() -> LINE.weighing(weight[0], weight[1]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("weight of each is " + weight[0] + " items and " + weight[1] + " minutes");
        }
        assertThat(BasketLine.of(1, 2, 1_000).weighing(1000, 900).load()).isEqualTo(Load.of(0, 1_000_000, 900_000));
    }

    @Test
    void what_is_too_heavy_for_any_slot_weighs_one_more_than_the_largest_takes_and_is_no_error() {
        BasketLine heavy = BasketLine.of(1, 2, 1_000_000).weighing(1000, 1440);
        assertThat(heavy.load()).isEqualTo(Load.of(0, 1_000_001, 1_000_001));
        assertThat(Basket.of(heavy, heavy).load()).isEqualTo(Load.of(1, 2_000_002, 2_000_002));
    }

    @Test
    void lines_and_baskets_are_values_that_cannot_be_changed() {
        Set<Long> categories = new HashSet<>(Set.of(7L));
        BasketLine line = BasketLine.of(1, 2, 3).withCategories(categories).weighing(4, 5);
        categories.clear();
        Values.areEqualOnlyIfAllPartsAre(
                line,
                LINE,
                BasketLine.of(2, 2, 3).withCategories(Set.of(7L)).weighing(4, 5),
                BasketLine.of(1, 3, 3).withCategories(Set.of(7L)).weighing(4, 5),
                BasketLine.of(1, 2, 4).withCategories(Set.of(7L)).weighing(4, 5),
                LINE.withCategories(Set.of(8L)),
                LINE.weighing(3, 5),
                LINE.weighing(4, 6));
        Basket basket = Basket.of(LINE);
        Values.areEqualOnlyIfAllPartsAre(basket, Basket.of(List.of(LINE)), Basket.of(), Basket.weighing(basket.load()));
        assertThatThrownBy(() -> basket.lines().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> LINE.categoryIds().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Basket.of(BasketLine.of(1, 2, 3)))
                .hasToString("[" + BasketLine.of(1, 2, 3) + "], 1 orders, 3 items, 0 min");
        assertThat(LINE.toString()).contains("3 of sku 1", "product 2", "[7]", "4 items", "5 min");
    }
}
