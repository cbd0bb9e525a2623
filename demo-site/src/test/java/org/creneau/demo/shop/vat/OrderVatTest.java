// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.vat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductAttribute;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderVatTest {
    @Test
    void eachLineCountsAtItsProductsRate() {
        Order order = mock(Order.class);
        OrderItem gift = mock(OrderItem.class);
        when(gift.getTotalPrice()).thenReturn(new Money("12.00", "EUR"));
        OrderItem book = line("5.5", "10.55");
        when(order.getOrderItems()).thenReturn(Arrays.asList(book, gift));

        assertThat(OrderVat.of(order).getRows())
                .extracting(row -> row.getPercent() + " " + row.getVat().getAmount())
                .containsExactly("5.5 0.55", "20 2.00");
    }

    @Test
    void collectingIsAServiceAtTheStandardRate() {
        Order order = mock(Order.class);
        OrderItem book = line("5.5", "10.55");
        when(order.getOrderItems()).thenReturn(Collections.singletonList(book));
        when(order.getTotalFulfillmentCharges()).thenReturn(new Money("1.20", "EUR"));

        assertThat(OrderVat.of(order).getRows())
                .extracting(row -> row.getPercent() + " " + row.getVat().getAmount())
                .containsExactly("5.5 0.55", "20 0.20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5,5", "standard"})
    void anAttributeThatIsNoNumberMeansTheStandardRate(String value) {
        assertThat(VatRate.of(product(value))).isEqualTo(VatRate.STANDARD);
    }

    @Test
    void aProductWithoutTheAttributeIsSoldAtTheStandardRate() {
        Product product = mock(Product.class);
        when(product.getProductAttributes()).thenReturn(Collections.emptyMap());
        assertThat(VatRate.of(product)).isEqualTo(VatRate.STANDARD);
        assertThat(VatRate.of(null)).isEqualTo(VatRate.STANDARD);
    }

    @Test
    void spacesAroundTheRateDoNotMatter() {
        assertThat(VatRate.of(product(" 10 "))).isEqualTo(BigDecimal.TEN);
    }

    private static OrderItem line(String percent, String inclTax) {
        Product product = product(percent);
        DiscreteOrderItem line = mock(DiscreteOrderItem.class);
        when(line.getProduct()).thenReturn(product);
        when(line.getTotalPrice()).thenReturn(new Money(inclTax, "EUR"));
        return line;
    }

    private static Product product(String percent) {
        ProductAttribute attribute = mock(ProductAttribute.class);
        when(attribute.getValue()).thenReturn(percent);
        Product product = mock(Product.class);
        when(product.getProductAttributes()).thenReturn(Collections.singletonMap(VatRate.ATTRIBUTE, attribute));
        return product;
    }
}
