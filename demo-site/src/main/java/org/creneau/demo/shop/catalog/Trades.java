// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.broadleafcommerce.core.catalog.domain.Category;
import org.broadleafcommerce.core.catalog.domain.CategoryXref;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.service.CatalogService;

/** The shop's trades and its home page selection, found by the addresses the demo catalogue gives their categories. */
public class Trades {
    private static final String ROOT = "/marche";
    private static final String FAVOURITES = "/coups-de-coeur";

    private final CatalogService catalog;

    /** @param catalog Broadleaf's {@code blCatalogService} */
    public Trades(CatalogService catalog) {
        this.catalog = catalog;
    }

    /** The root's active children in the merchant's order; empty as long as the root category is missing. */
    public List<Category> all() {
        Category root = catalog.findCategoryByURI(ROOT);
        List<Category> trades = new ArrayList<>();
        if (root != null) {
            for (CategoryXref child : root.getChildCategoryXrefs()) {
                trades.add(child.getSubCategory());
            }
        }
        return trades;
    }

    /** The active products of the home page selection, in the merchant's order. */
    public List<Product> favourites() {
        Category selection = catalog.findCategoryByURI(FAVOURITES);
        return selection == null ? Collections.emptyList() : catalog.findActiveProductsByCategory(selection);
    }
}
