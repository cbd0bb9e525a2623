// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.broadleaf.cart.HostGoods.sku;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.SettableClock;
import org.creneau.memory.Shop;
import org.junit.jupiter.api.Test;

/** What a SKU is called, and which there are. */
class NamingGoodsTest {
    private final CatalogService catalogue = mock(CatalogService.class);
    private final SettableClock clock = new SettableClock(Shop.EIGHT);
    private final CatalogueNames names = new CatalogueNames(catalogue, new DirectTransactions(), clock);

    @Test
    void a_sku_is_called_what_the_catalogue_calls_it() {
        named(5, "Red lamp");
        assertThat(names.of(5, Locale.UK)).isEqualTo("Red lamp");
    }

    @Test
    void a_sku_that_is_not_there_or_has_no_name_is_called_nothing() {
        named(6, null);
        assertThat(names.of(5, Locale.UK)).isEmpty();
        assertThat(names.of(6, Locale.UK)).isEmpty();
    }

    @Test
    void a_page_full_of_reasons_looks_a_name_up_once_and_again_after_a_minute() {
        named(5, "Red lamp");
        for (int slot = 0; slot < 300; slot++) {
            names.of(5, Locale.UK);
        }
        verify(catalogue, times(1)).findSkuById(5L);
        named(5, "Ruby lamp");
        clock.advance(Duration.ofSeconds(59));
        assertThat(names.of(5, Locale.UK)).isEqualTo("Red lamp");
        clock.advance(Duration.ofSeconds(1));
        assertThat(names.of(5, Locale.UK)).isEqualTo("Ruby lamp");
    }

    @Test
    void each_language_has_its_own() {
        named(5, "Red lamp");
        names.of(5, Locale.UK);
        named(5, "Lampe rouge");
        assertThat(names.of(5, Locale.FRANCE)).isEqualTo("Lampe rouge");
        assertThat(names.of(5, Locale.UK)).isEqualTo("Red lamp");
    }

    @Test
    void a_catalogue_that_fails_costs_nobody_the_reason() {
        lenient().when(catalogue.findSkuById(5L)).thenThrow(new IllegalStateException("no connection"));
        assertThat(names.of(5, Locale.UK)).isEmpty();
    }

    @Test
    void a_shop_with_many_skus_is_not_remembered_for_ever() {
        for (long id = 1; id <= 2_500; id++) {
            names.of(id, Locale.UK);
        }
        names.of(1, Locale.UK);
        verify(catalogue, times(2)).findSkuById(1L);
    }

    @Test
    void which_skus_there_are_the_catalogues_table_says_in_one_statement() {
        Schema schema = Databases.hsqldb();
        schema.empty();
        schema.sql().execute("CREATE TABLE IF NOT EXISTS BLC_SKU (SKU_ID BIGINT NOT NULL PRIMARY KEY)");
        schema.sql().update("DELETE FROM BLC_SKU");
        schema.sql().update("INSERT INTO BLC_SKU (SKU_ID) VALUES (17)");
        schema.sql().update("INSERT INTO BLC_SKU (SKU_ID) VALUES (18)");
        JpaKnownSkus skus = schema.knownSkus();
        Set<Long> many = LongStream.rangeClosed(1, 500).boxed().collect(Collectors.toCollection(TreeSet::new));
        assertThat(schema.statementsIn(() -> assertThat(skus.among(many)).containsExactlyInAnyOrder(17L, 18L)))
                .isEqualTo(1);
        assertThat(schema.statementsIn(() -> assertThat(skus.among(Set.of())).isEmpty()))
                .isZero();
    }

    private void named(long id, String name) {
        Sku sku = sku(id);
        lenient().when(sku.getName()).thenReturn(name);
        lenient().when(catalogue.findSkuById(id)).thenReturn(sku);
    }
}
