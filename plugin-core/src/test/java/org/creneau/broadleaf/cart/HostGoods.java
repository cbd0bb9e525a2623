// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import org.broadleafcommerce.core.catalog.domain.Category;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;

/** Broadleaf's products, SKUs and categories as far as the adapters look at them. */
public final class HostGoods {
    private HostGoods() {}

    public static Sku sku(long id) {
        Sku sku = mock(Sku.class);
        lenient().when(sku.getId()).thenReturn(id);
        return sku;
    }

    /** In that category, or null for none. */
    public static Product product(long id, Category category) {
        Product product = mock(Product.class);
        lenient().when(product.getId()).thenReturn(id);
        lenient().when(product.getDefaultCategory()).thenReturn(category);
        return product;
    }

    /** Below that category, or null for none. */
    public static Category category(long id, Category parent) {
        Category category = mock(Category.class);
        lenient().when(category.getId()).thenReturn(id);
        lenient().when(category.getDefaultParentCategory()).thenReturn(parent);
        return category;
    }

    /** A line of so many of that SKU. */
    public static FulfillmentGroupItem line(String name, Sku sku, Product product, int quantity) {
        DiscreteOrderItem item = mock(DiscreteOrderItem.class);
        lenient().when(item.getName()).thenReturn(name);
        lenient().when(item.getSku()).thenReturn(sku);
        lenient().when(item.getProduct()).thenReturn(product);
        FulfillmentGroupItem line = HostCart.emptyLine();
        line.setOrderItem(item);
        line.setQuantity(quantity);
        return line;
    }
}
