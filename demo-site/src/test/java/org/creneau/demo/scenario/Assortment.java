// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.catalog.domain.Category;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.broadleafcommerce.core.catalog.service.type.ProductType;
import org.broadleafcommerce.core.inventory.service.type.InventoryType;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;

/** Puts goods into the catalogue through Broadleaf's catalogue service. */
final class Assortment {
    private static final Date LONG_AGO = new Date(0);

    private final Shop shop;
    private final CatalogService catalog;
    private final AtomicInteger count = new AtomicInteger();

    Assortment(Shop shop) {
        this.shop = shop;
        this.catalog = shop.bean("blCatalogService", CatalogService.class);
    }

    Goods add(String price) {
        return add(price, null, null);
    }

    /** Goods in a category of their own. */
    Goods addIn(long categoryId, String price) {
        return add(price, categoryId, null);
    }

    /** Goods that Broadleaf itself knows to be downloads or gift cards. */
    Goods addSentAs(FulfillmentType way, String price) {
        return add(price, null, way);
    }

    long addCategory() {
        return shop.transaction(() -> {
            Category category = catalog.createCategory();
            category.setName("Category " + count.incrementAndGet());
            category.setActiveStartDate(LONG_AGO);
            return catalog.saveCategory(category).getId();
        });
    }

    /** What Broadleaf's own inventory says about a SKU from now on. */
    void inventory(Goods goods, InventoryType type) {
        shop.transaction(() -> {
            Sku sku = catalog.findSkuById(goods.skuId());
            sku.setInventoryType(type);
            return catalog.saveSku(sku);
        });
    }

    private Goods add(String price, Long categoryId, FulfillmentType way) {
        return shop.transaction(() -> {
            String name = "Goods " + count.incrementAndGet();
            Sku sku = catalog.createSku();
            sku.setName(name);
            sku.setRetailPrice(new Money(price, "EUR"));
            sku.setActiveStartDate(LONG_AGO);
            sku.setTaxable(true);
            if (way != null) {
                sku.setFulfillmentType(way);
            }
            Product product = catalog.createProduct(ProductType.PRODUCT);
            product.setDefaultSku(sku);
            if (categoryId != null) {
                product.setDefaultCategory(catalog.findCategoryById(categoryId));
            }
            product = catalog.saveProduct(product);
            sku = product.getDefaultSku();
            sku.setDefaultProduct(product);
            sku = catalog.saveSku(sku);
            return new Goods(product.getId(), sku.getId(), name);
        });
    }
}
