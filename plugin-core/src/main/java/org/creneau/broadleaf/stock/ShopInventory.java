// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.stock;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.inventory.service.InventoryService;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.creneau.stock.ShopSupply;
import org.jspecify.annotations.Nullable;

/**
 * What Broadleaf's own inventory says of the SKUs of a cart or a page; it is asked once for all of them and never changed. Its null means
 * that it does not know: a SKU without inventory type or always available, or, in 3.1, any SKU whose quantity is not woven in.
 * Bean {@code creneauShopInventory}. Thread-safe.
 */
public class ShopInventory {

    private final @Nullable InventoryService inventory;

    private ShopInventory(@Nullable InventoryService inventory) {
        this.inventory = inventory;
    }

    /** Asks that service, or nobody if it is not to be consulted. */
    public static ShopInventory of(InventoryService inventory, boolean consulted) {
        return new ShopInventory(consulted ? inventory : null);
    }

    /** Knows nothing. */
    public static ShopInventory unknown() {
        return new ShopInventory(null);
    }

    /** Of what is in those groups. */
    public ShopSupply of(Collection<FulfillmentGroup> groups) {
        return inventory == null ? ShopSupply.unknown() : asked(inventory, skusOf(groups));
    }

    /** Of those SKUs. */
    public ShopSupply ofSkus(Set<Sku> skus) {
        return inventory == null ? ShopSupply.unknown() : asked(inventory, skus);
    }

    /** Of those lines. */
    public ShopSupply ofLines(Collection<OrderItem> lines) {
        Set<Sku> skus = new LinkedHashSet<Sku>();
        for (OrderItem line : lines) {
            addSku(line, skus);
        }
        return inventory == null ? ShopSupply.unknown() : asked(inventory, skus);
    }

    private static void addSku(OrderItem line, Set<Sku> skus) {
        Sku sku = line instanceof DiscreteOrderItem ? ((DiscreteOrderItem) line).getSku() : null;
        if (sku != null) {
            skus.add(sku);
        }
    }

    private static Set<Sku> skusOf(Collection<FulfillmentGroup> groups) {
        Set<Sku> skus = new LinkedHashSet<Sku>();
        for (FulfillmentGroup group : groups) {
            for (FulfillmentGroupItem item : group.getFulfillmentGroupItems()) {
                addSku(item.getOrderItem(), skus);
            }
        }
        return skus;
    }

    private static ShopSupply asked(InventoryService service, Set<Sku> skus) {
        Map<Sku, Integer> said = skus.isEmpty() ? null : service.retrieveQuantitiesAvailable(skus);
        if (said == null) {
            return ShopSupply.unknown();
        }
        Map<Long, Integer> known = new HashMap<Long, Integer>();
        for (Map.Entry<Sku, Integer> each : said.entrySet()) {
            if (each.getValue() != null) {
                known.put(each.getKey().getId(), each.getValue());
            }
        }
        return ShopSupply.of(known);
    }
}
