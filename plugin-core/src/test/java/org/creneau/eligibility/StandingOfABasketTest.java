// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.creneau.memory.InMemoryPointStock;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.Collecting;
import org.creneau.slot.SlotQuery;
import org.creneau.stock.StockLevel;
import org.junit.jupiter.api.Test;

/** How much of a book (17), a pen (18) and something without a number a point has. */
class StandingOfABasketTest {

    private static final BasketLine BOOK = BasketLine.of(17, 1, 2);
    private static final BasketLine PEN = BasketLine.of(18, 2, 1);
    private static final BasketLine OTHER = BasketLine.of(0, 0, 1);

    private final InMemoryPointStock stock = new InMemoryPointStock();

    @Test
    void what_nobody_counts_is_there() {
        assertThat(standing(BOOK, PEN, OTHER)).hasToString("3 of 3, in 0 days");
        assertThat(standing(BOOK, PEN, OTHER).isComplete()).isTrue();
    }

    @Test
    void a_line_of_which_too_few_are_left_is_not_there_at_all() {
        stock.put(Shop.POINT, 17, StockLevel.counted(1));
        assertThat(standing(BOOK, PEN, OTHER)).hasToString("2 of 3, in 0 days");
        assertThat(standing(BOOK, PEN, OTHER).isComplete()).isFalse();
    }

    @Test
    void what_comes_from_elsewhere_is_there_when_the_last_of_it_is() {
        stock.put(Shop.POINT, 17, StockLevel.counted(0).orElseIn(2));
        stock.put(Shop.POINT, 18, StockLevel.counted(0).orElseIn(5));
        assertThat(standing(BOOK, PEN)).hasToString("2 of 2, in 5 days");
    }

    @Test
    void what_is_never_collected_or_had_elsewhere_alone_is_not_there_whatever_the_shelf_says() {
        BasketLine never = BOOK.under(CollectTerms.unsaid().collecting(Collecting.NEVER));
        BasketLine elsewhere = PEN.under(CollectTerms.unsaid().onlyAt(Set.of(PointId.of(99))));
        assertThat(standing(never, elsewhere)).hasToString("0 of 2, in 0 days");
    }

    @Test
    void an_empty_basket_is_complete_everywhere() {
        assertThat(standing().isComplete()).isTrue();
        assertThat(standing().lines()).isZero();
    }

    @Test
    void two_are_equal_when_all_they_say_is() {
        assertThat(standing(BOOK)).isEqualTo(standing(PEN)).hasSameHashCodeAs(standing(PEN));
        assertThat(standing(BOOK)).isNotEqualTo(standing(BOOK, PEN)).isNotEqualTo("1 of 1, in 0 days");
    }

    private BasketStanding standing(BasketLine... lines) {
        Basket basket = Basket.of(lines);
        Inquiry looked = Inquiry.of(SlotQuery.at(Shop.EIGHT).forBasket(basket)).lookingAt(stock, List.of(Shop.POINT));
        return BasketStanding.of(basket, looked.goods(), Shop.aPoint().build());
    }
}
