// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import java.util.ArrayList;
import java.util.List;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;

/** Reads from fulfilment groups what is to be collected. */
public final class Baskets {
    private Baskets() {}

    /** Everything in those groups together. Bundles count by their quantity, without a SKU. */
    public static Basket of(List<FulfillmentGroup> groups) {
        List<BasketLine> lines = new ArrayList<BasketLine>();
        for (FulfillmentGroup group : groups) {
            for (FulfillmentGroupItem item : group.getFulfillmentGroupItems()) {
                if (item.getQuantity() > 0) {
                    lines.add(line(item.getOrderItem(), item.getQuantity()));
                }
            }
        }
        return Basket.of(lines);
    }

    private static BasketLine line(OrderItem item, int wanted) {
        int quantity = Math.min(wanted, BasketLine.MOST);
        if (!(item instanceof DiscreteOrderItem)) {
            return BasketLine.of(0, 0, quantity);
        }
        Sku sku = ((DiscreteOrderItem) item).getSku();
        Product product = ((DiscreteOrderItem) item).getProduct();
        return BasketLine.of(sku == null ? 0 : sku.getId(), product == null ? 0 : product.getId(), quantity);
    }
}
