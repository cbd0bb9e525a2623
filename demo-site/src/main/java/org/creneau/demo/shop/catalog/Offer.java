// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.catalog.domain.ProductOptionValue;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.jspecify.annotations.Nullable;

/** One way to buy a product: a SKU, the words that tell it from the product's other SKUs, and its price. A view of the SKU. */
public final class Offer {
    private static final long MOST_VALUES = 1000;

    private final Sku sku;

    Offer(Sku sku) {
        this.sku = sku;
    }

    public Long getSkuId() {
        return sku.getId();
    }

    /** The price of one, tax included. */
    public Money getPrice() {
        return sku.getPrice();
    }

    /** The chosen option values in the options' order, such as "Carton de 6 bouteilles"; empty for a product without options. */
    public String getLabel() {
        return values().stream().map(ProductOptionValue::getAttributeValue).collect(Collectors.joining(", "));
    }

    /** The option values that make this offer, in the options' order. */
    public List<ProductOptionValue> values() {
        return sku.getProductOptionValues().stream()
                .sorted(Comparator.comparingLong(
                        value -> orZero(value.getProductOption().getDisplayOrder())))
                .collect(Collectors.toList());
    }

    /** Sorts offers by the merchant's order of the first option's values, then the second's. */
    long position() {
        long position = 0;
        for (ProductOptionValue value : values()) {
            position = position * MOST_VALUES + orZero(value.getDisplayOrder());
        }
        return position;
    }

    private static long orZero(@Nullable Number order) {
        return order == null ? 0 : order.longValue();
    }
}
