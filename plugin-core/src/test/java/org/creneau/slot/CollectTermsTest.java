// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.creneau.point.InvalidSettings;
import org.creneau.point.PointId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How goods are collected, and who inherits what from whom. */
class CollectTermsTest {
    private static final PointId CANAL = PointId.of(1);
    private static final CollectTerms CAKES = CollectTerms.unsaid()
            .collecting(Collecting.ONLY)
            .ready(LeadTime.ofWorkingDays(2))
            .countingAs(4)
            .prepared(30)
            .ofTrades(Set.of("food"))
            .onlyAt(Set.of(CANAL))
            .fromAge(16);

    @Test
    void what_nobody_has_said_is_the_usual() {
        CollectTerms usual = CollectTerms.unsaid();
        assertThat(usual.collecting()).isEqualTo(Collecting.ALLOWED);
        assertThat(usual.leadTime()).isEqualTo(LeadTime.none());
        assertThat(usual.itemsEach()).isEqualTo(1);
        assertThat(usual.minutesEach()).isZero();
        assertThat(usual.trades()).isEmpty();
        assertThat(usual.points()).isEmpty();
        assertThat(usual.minimumAge()).isZero();
        assertThat(usual.isHadAt(CANAL)).isTrue();
        assertThat(usual).hasToString("");
    }

    @Test
    void each_field_is_inherited_for_itself() {
        assertThat(CollectTerms.unsaid().over(CAKES)).isEqualTo(CAKES);
        assertThat(CAKES.over(CollectTerms.unsaid().countingAs(9))).isEqualTo(CAKES);
        assertThat(CollectTerms.unsaid().countingAs(1).over(CAKES)).isEqualTo(CAKES.countingAs(1));
        assertThat(CollectTerms.unsaid().prepared(0).over(CAKES)).isEqualTo(CAKES.prepared(0));
        assertThat(CollectTerms.unsaid().fromAge(0).over(CAKES).minimumAge()).isZero();
        assertThat(CollectTerms.unsaid().over(CAKES).minimumAge()).isEqualTo(16);
        assertThat(CollectTerms.unsaid().ready(LeadTime.none()).over(CAKES)).isEqualTo(CAKES.ready(LeadTime.none()));
        assertThat(CollectTerms.unsaid().collecting(Collecting.ALLOWED).over(CAKES))
                .isEqualTo(CAKES.collecting(Collecting.ALLOWED));
    }

    @Test
    void everywhere_and_of_no_trade_can_be_said_against_what_is_inherited() {
        CollectTerms freed =
                CollectTerms.unsaid().onlyAt(Set.of()).ofTrades(Set.of()).over(CAKES);
        assertThat(freed.isHadAt(PointId.of(2))).isTrue();
        assertThat(freed.trades()).isEmpty();
        assertThat(freed.isUnsaid()).isFalse();
        assertThat(CAKES.isHadAt(PointId.of(2))).isFalse();
        assertThat(CAKES.isHadAt(CANAL)).isTrue();
    }

    @Test
    void a_sku_inherits_from_its_product_and_that_from_its_categories_the_nearest_first() {
        TermsSheet sheet = TermsSheet.empty()
                .with(LeadRule.Scope.SKU, 1, CollectTerms.unsaid().countingAs(6))
                .with(
                        LeadRule.Scope.PRODUCT,
                        2,
                        CollectTerms.unsaid().countingAs(2).prepared(10))
                .with(
                        LeadRule.Scope.CATEGORY,
                        3,
                        CollectTerms.unsaid().prepared(1).collecting(Collecting.ONLY))
                .with(LeadRule.Scope.CATEGORY, 4, CAKES);
        assertThat(sheet.of(1, 2, List.of(3L, 4L)))
                .isEqualTo(CAKES.countingAs(6).prepared(10).collecting(Collecting.ONLY));
        assertThat(sheet.of(1, 2, List.of(4L, 3L)).collecting()).isEqualTo(Collecting.ONLY);
        assertThat(sheet.of(9, 9, List.of(9L))).isEqualTo(CollectTerms.unsaid());
        assertThat(sheet.of(9, 9, List.of(3L, 4L)).minutesEach()).isEqualTo(1);
        assertThat(sheet.of(9, 9, List.of(4L, 3L)).minutesEach()).isEqualTo(30);
    }

    @Test
    void only_categories_that_say_something_are_worth_asking_for() {
        assertThat(TermsSheet.empty().with(LeadRule.Scope.SKU, 1, CAKES).asksForCategories())
                .isFalse();
        assertThat(TermsSheet.empty().with(LeadRule.Scope.CATEGORY, 1, CAKES).asksForCategories())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_001})
    void each_counts_as_a_thousand_items_at_most(int items) {
        assertThatThrownBy(() -> CollectTerms.unsaid().countingAs(items))
                .isInstanceOf(InvalidSettings.class)
                .hasMessage("itemsEach is " + items + ", allowed is 0..1000");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_441})
    void each_takes_a_day_to_prepare_at_most(int minutes) {
        assertThatThrownBy(() -> CollectTerms.unsaid().prepared(minutes))
                .isInstanceOf(InvalidSettings.class)
                .hasMessage("minutesEach is " + minutes + ", allowed is 0..1440");
    }

    @Test
    void terms_that_say_the_same_are_equal_and_tell_what_they_say() {
        assertThat(CAKES).isEqualTo(CollectTerms.unsaid().over(CAKES)).hasSameHashCodeAs(CAKES.over(CAKES));
        assertThat(CAKES)
                .hasToString(
                        "collect ONLY, ready after 2 WORKING_DAYS, items 4, minutes 30, trades [food], points [1], from age 16");
    }

    @Test
    void a_line_weighs_what_its_terms_say() {
        BasketLine line = BasketLine.of(1, 2, 3).under(CAKES).named("Saint-Honoré");
        assertThat(Basket.of(line).load()).isEqualTo(Load.of(1, 12, 90));
        assertThat(line.name()).isEqualTo("Saint-Honoré");
        assertThat(BasketLine.of(1, 2, 3).weighing(5, 6).named("x"))
                .isEqualTo(BasketLine.of(1, 2, 3).weighing(5, 6));
    }

    @Test
    void the_heaviest_basket_that_can_be_typed_is_still_weighed() {
        BasketLine heavy = BasketLine.of(1, 2, BasketLine.MOST)
                .under(CollectTerms.unsaid().countingAs(1_000).prepared(1_440));
        assertThat(Basket.of(Collections.nCopies(1_000, heavy)).load().items()).isGreaterThan(1_000_000);
    }

    @Test
    void a_basket_is_another_one_when_terms_change_and_the_same_when_only_a_name_does() {
        BasketLine line = BasketLine.of(1, 2, 3);
        assertThat(Basket.of(line.named("Livre")).key())
                .isEqualTo(Basket.of(line).key());
        assertThat(Basket.of(line.under(CollectTerms.unsaid())).key())
                .isEqualTo(Basket.of(line).key());
        assertThat(Basket.of(line.under(CollectTerms.unsaid().collecting(Collecting.NEVER)))
                        .key())
                .isNotEqualTo(Basket.of(line).key());
    }
}
