// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.Collections;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductOption;
import org.broadleafcommerce.core.catalog.domain.ProductOptionValue;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.junit.jupiter.api.Test;

class OffersTest {
    private final Product product = mock(Product.class);

    @Test
    void optionsAreOfferedInTheMerchantsOrderFromTheLowestPrice() {
        Sku box = sku(31, "Carton de 6", 2, "99.90");
        Sku bottle = sku(30, "Bouteille", 1, "17.50");
        when(product.getAdditionalSkus()).thenReturn(Arrays.asList(box, bottle));

        Offers offers = Offers.of(product);
        assertThat(offers.getAll()).extracting(Offer::getLabel).containsExactly("Bouteille", "Carton de 6");
        assertThat(offers.getFrom()).isEqualTo(new Money("17.50", "EUR"));
        assertThat(offers.isPriceRange()).isTrue();
        assertThat(offers.find(31L)).map(Offer::getLabel).contains("Carton de 6");
    }

    @Test
    void aChoiceLeftOpenOrForeignIsNoOffer() {
        Sku red = sku(30, "Rouge", 1, "9.00");
        Sku blue = sku(31, "Bleu", 2, "9.00");
        when(product.getAdditionalSkus()).thenReturn(Arrays.asList(red, blue));

        Offers offers = Offers.of(product);
        assertThat(offers.find(null)).isEmpty();
        assertThat(offers.find(99L)).isEmpty();
        assertThat(offers.isPriceRange()).isFalse();
    }

    @Test
    void aProductWithoutOptionsIsItsDefaultSku() {
        Sku only = mock(Sku.class);
        when(only.getProductOptionValues()).thenReturn(Collections.emptyList());
        when(product.getAdditionalSkus()).thenReturn(Collections.emptyList());
        when(product.getDefaultSku()).thenReturn(only);

        Offers offers = Offers.of(product);
        assertThat(offers.isChoice()).isFalse();
        assertThat(offers.find(null)).map(Offer::getLabel).contains("");
    }

    @Test
    void anInactiveOptionIsNotOffered() {
        Sku gone = sku(30, "Rouge", 1, "9.00");
        when(gone.isActive()).thenReturn(false);
        Sku blue = sku(31, "Bleu", 2, "9.00");
        when(product.getAdditionalSkus()).thenReturn(Arrays.asList(gone, blue));

        assertThat(Offers.of(product).getAll()).extracting(Offer::getLabel).containsExactly("Bleu");
    }

    private static Sku sku(long id, String value, long position, String price) {
        ProductOption option = mock(ProductOption.class);
        when(option.getDisplayOrder()).thenReturn(1);
        ProductOptionValue chosen = mock(ProductOptionValue.class);
        when(chosen.getProductOption()).thenReturn(option);
        when(chosen.getAttributeValue()).thenReturn(value);
        when(chosen.getDisplayOrder()).thenReturn(position);
        Sku sku = mock(Sku.class);
        when(sku.getId()).thenReturn(id);
        when(sku.isActive()).thenReturn(true);
        when(sku.getPrice()).thenReturn(new Money(price, "EUR"));
        when(sku.getProductOptionValues()).thenReturn(Collections.singletonList(chosen));
        return sku;
    }
}
