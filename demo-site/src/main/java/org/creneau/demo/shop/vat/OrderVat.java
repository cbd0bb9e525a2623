// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.vat;

import java.util.ArrayList;
import java.util.List;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.jspecify.annotations.Nullable;

/**
 * Reads an order's lines for the {@link VatTable}. Line totals are Broadleaf's, after item discounts; the shop has no order-wide
 * discounts, so the lines and the price of collecting, a service at the standard rate, are the whole order.
 */
public final class OrderVat {
    private OrderVat() {}

    /** The VAT contained in the order, each line at its product's present rate. */
    public static VatTable of(Order order) {
        List<VatLine> lines = new ArrayList<>();
        for (OrderItem item : order.getOrderItems()) {
            lines.add(new VatLine(VatRate.of(productOf(item)), item.getTotalPrice()));
        }
        Money collecting = order.getTotalFulfillmentCharges();
        if (collecting != null && !collecting.isZero()) {
            lines.add(new VatLine(VatRate.STANDARD, collecting));
        }
        return VatTable.of(lines);
    }

    private static @Nullable Product productOf(OrderItem item) {
        return item instanceof DiscreteOrderItem ? ((DiscreteOrderItem) item).getProduct() : null;
    }
}
