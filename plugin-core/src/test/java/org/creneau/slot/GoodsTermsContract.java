// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.creneau.house.ContractRun;
import org.creneau.point.PointId;
import org.junit.jupiter.api.Test;

/** What every {@link GoodsTerms} does. */
public abstract class GoodsTermsContract {
    private static final CollectTerms ALL_SAID = CollectTerms.unsaid()
            .collecting(Collecting.ONLY)
            .ready(LeadTime.ofWorkingDays(2))
            .countingAs(3)
            .prepared(20)
            .ofTrades(Set.of("food", "alcohol"))
            .onlyAt(Set.of(PointId.of(12), PointId.of(3)))
            .fromAge(18);

    protected abstract GoodsTerms terms();

    /** Once for each thing. */
    protected abstract void write(LeadRule.Scope scope, long id, CollectTerms terms);

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(terms())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void all_that_is_said_comes_back() {
        write(LeadRule.Scope.SKU, 1, ALL_SAID);
        assertThat(terms().about(Set.of(1L), Set.of()).of(1, 0, List.of())).isEqualTo(ALL_SAID);
    }

    @Test
    void what_is_left_unsaid_stays_unsaid() {
        CollectTerms nowhereElse = CollectTerms.unsaid().countingAs(0);
        write(LeadRule.Scope.PRODUCT, 1, nowhereElse);
        assertThat(terms().about(Set.of(), Set.of(1L)).of(0, 1, List.of())).isEqualTo(nowhereElse);
    }

    @Test
    void everywhere_can_be_said() {
        CollectTerms everywhere = CollectTerms.unsaid().onlyAt(Set.of());
        write(LeadRule.Scope.SKU, 1, everywhere);
        assertThat(terms().about(Set.of(1L), Set.of()).of(1, 0, List.of()))
                .isEqualTo(everywhere)
                .isNotEqualTo(CollectTerms.unsaid());
    }

    @Test
    void a_sku_a_product_and_a_category_of_one_number_are_three_things() {
        write(LeadRule.Scope.SKU, 7, CollectTerms.unsaid().countingAs(2));
        write(LeadRule.Scope.PRODUCT, 7, CollectTerms.unsaid().prepared(5));
        write(LeadRule.Scope.CATEGORY, 7, CollectTerms.unsaid().collecting(Collecting.NEVER));
        TermsSheet sheet = terms().about(Set.of(7L), Set.of(7L));
        assertThat(sheet.of(7, 0, List.of())).isEqualTo(CollectTerms.unsaid().countingAs(2));
        assertThat(sheet.of(0, 7, List.of())).isEqualTo(CollectTerms.unsaid().prepared(5));
        assertThat(sheet.of(0, 0, List.of(7L)).collecting()).isEqualTo(Collecting.NEVER);
    }

    @Test
    void categories_are_answered_whatever_is_asked_and_other_goods_are_not() {
        write(LeadRule.Scope.CATEGORY, 9, CollectTerms.unsaid().countingAs(2));
        write(LeadRule.Scope.SKU, 1, ALL_SAID);
        TermsSheet sheet = terms().about(Set.of(2L), Set.of());
        assertThat(sheet.asksForCategories()).isTrue();
        assertThat(sheet.of(2, 0, List.of(9L)).itemsEach()).isEqualTo(2);
        assertThat(sheet.of(1, 0, List.of())).isEqualTo(CollectTerms.unsaid());
    }

    @Test
    void nothing_is_written_about_anything_at_first() {
        TermsSheet sheet = terms().about(Set.of(1L), Set.of(1L));
        assertThat(sheet).isEqualTo(TermsSheet.empty());
        assertThat(sheet.asksForCategories()).isFalse();
    }
}
