// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.picking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import org.broadleafcommerce.core.catalog.domain.Category;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.creneau.memory.InMemoryGoodsTerms;
import org.creneau.picking.OrderLine;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.LeadRule;
import org.junit.jupiter.api.Test;

/** How old one must be is said of a SKU, a product or a category, and inherited. */
class AskingForAnAgeTest {
    private static final OrderLine WINE = OrderLine.of(1, "Vin", 1).sku(7, 70).build();
    private static final OrderLine MAGNUM =
            OrderLine.of(2, "Magnum", 1).sku(8, 70).build();
    private static final OrderLine BREAD = OrderLine.of(3, "Pain", 1).sku(9, 90).build();
    private static final OrderLine WRAP = OrderLine.of(4, "Emballage", 1).build();

    private final InMemoryGoodsTerms terms = new InMemoryGoodsTerms();
    private final CatalogService catalogue = mock(CatalogService.class);
    private final HostAgeLimits limits = new HostAgeLimits(terms, catalogue);

    @Test
    void a_product_says_it_for_its_skus_and_one_of_them_may_say_otherwise() {
        terms.write(LeadRule.Scope.PRODUCT, 70, CollectTerms.unsaid().fromAge(18));
        terms.write(LeadRule.Scope.SKU, 8, CollectTerms.unsaid().fromAge(0));
        assertThat(limits.of(List.of(WINE, MAGNUM, BREAD, WRAP)))
                .containsOnlyKeys(1L)
                .containsEntry(1L, 18);
        verifyNoInteractions(catalogue);
    }

    @Test
    void a_category_says_it_for_all_that_is_below_it_and_each_product_is_looked_up_once() {
        Category drinks = mock(Category.class);
        Category reds = mock(Category.class);
        Product wine = mock(Product.class);
        when(drinks.getId()).thenReturn(5L);
        when(reds.getId()).thenReturn(6L);
        when(reds.getDefaultParentCategory()).thenReturn(drinks);
        when(wine.getDefaultCategory()).thenReturn(reds);
        when(catalogue.findProductById(70L)).thenReturn(wine);
        terms.write(LeadRule.Scope.CATEGORY, 5, CollectTerms.unsaid().fromAge(18));
        assertThat(limits.of(List.of(WINE, MAGNUM, BREAD, WRAP)))
                .containsOnlyKeys(1L, 2L)
                .containsEntry(2L, 18);
        verify(catalogue, times(1)).findProductById(70L);
    }

    @Test
    void categories_in_a_circle_end() {
        Category round = mock(Category.class);
        Product wine = mock(Product.class);
        when(round.getId()).thenReturn(6L);
        when(round.getDefaultParentCategory()).thenReturn(round);
        when(wine.getDefaultCategory()).thenReturn(round);
        when(catalogue.findProductById(70L)).thenReturn(wine);
        terms.write(LeadRule.Scope.CATEGORY, 5, CollectTerms.unsaid().fromAge(18));
        assertThat(limits.of(List.of(WINE))).isEmpty();
    }

    @Test
    void of_what_is_no_product_nothing_is_asked() {
        assertThat(limits.of(List.of(WRAP))).isEmpty();
        assertThat(limits.of(List.of())).isEmpty();
    }
}
