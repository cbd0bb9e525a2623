// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import java.util.ArrayList;
import java.util.List;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.creneau.broadleaf.goods.HostTerms;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;

/**
 * Reads from fulfilment groups what is to be collected, and on which terms: one statement for all lines together. Bean
 * {@code creneauBaskets}. Thread-safe.
 */
public class Baskets {
    private final HostTerms terms;

    public Baskets(HostTerms terms) {
        this.terms = terms;
    }

    /** For a shop in which nothing is written about its goods. */
    public static Baskets plain() {
        return new Baskets(HostTerms.none());
    }

    /** What is collected of a cart and what will be once a slot is held. */
    public Basket ofCart(Order cart) {
        List<FulfillmentGroup> groups = new ArrayList<FulfillmentGroup>(PickupGroups.of(cart));
        groups.addAll(PickupGroups.othersOf(cart));
        return of(groups);
    }

    /** Reads on which terms each line of the cart is collected, so that nobody in this transaction reads it of some of them again. */
    public void readAhead(Order cart) {
        ofCart(cart);
    }

    /** Everything in those groups together. Bundles count by their quantity, without a SKU. */
    public Basket of(List<FulfillmentGroup> groups) {
        return ofUnits(LineUnits.in(groups));
    }

    /** Those units of lines together. */
    public Basket ofUnits(List<LineUnits> units) {
        return Basket.of(lines(units));
    }

    private List<BasketLine> lines(List<LineUnits> units) {
        List<Sku> skus = new ArrayList<Sku>();
        List<Product> products = new ArrayList<Product>();
        for (LineUnits each : units) {
            skus.add(skuOf(each.line()));
            products.add(productOf(each.line()));
        }
        HostTerms.Written written = terms.about(skus, products);
        List<BasketLine> lines = new ArrayList<BasketLine>();
        for (int n = 0; n < units.size(); n++) {
            lines.add(line(units.get(n), skus.get(n), products.get(n)).under(written.of(skus.get(n), products.get(n))));
        }
        return lines;
    }

    private static BasketLine line(LineUnits units, Sku sku, Product product) {
        String name = units.line().getName();
        return BasketLine.of(
                        sku == null ? 0 : sku.getId(),
                        product == null ? 0 : product.getId(),
                        Math.min(units.units(), BasketLine.MOST))
                .named(name == null ? "" : name);
    }

    private static Sku skuOf(OrderItem item) {
        return item instanceof DiscreteOrderItem ? ((DiscreteOrderItem) item).getSku() : null;
    }

    private static Product productOf(OrderItem item) {
        return item instanceof DiscreteOrderItem ? ((DiscreteOrderItem) item).getProduct() : null;
    }
}
