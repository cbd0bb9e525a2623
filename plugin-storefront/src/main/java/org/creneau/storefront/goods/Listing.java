// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import java.util.Map;
import org.broadleafcommerce.core.catalog.domain.Product;

/** Where and when the products of one page can be collected. For one request. */
public final class Listing {
    private final Map<Long, GoodsView> views;

    Listing(Map<Long, GoodsView> views) {
        this.views = views;
    }

    /** Null for a product that the listing was not made for. */
    public GoodsView of(Product product) {
        return views.get(product.getId());
    }
}
