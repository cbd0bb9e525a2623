// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.picking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.broadleafcommerce.core.catalog.domain.Category;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.creneau.picking.AgeLimits;
import org.creneau.picking.OrderLine;
import org.creneau.slot.GoodsTerms;
import org.creneau.slot.TermsSheet;

/**
 * How old one must be, by the terms of SKUs, products and categories as they are written now: one read for any number of lines. The
 * categories of products are asked of the catalogue, each product once, and only if any category has terms. Thread-safe.
 */
public final class HostAgeLimits implements AgeLimits {

    /** Deeper than that no tree of categories is; it also ends one that goes in a circle. */
    private static final int MOST_CATEGORIES = 20;

    private final GoodsTerms terms;
    private final CatalogService catalogue;

    public HostAgeLimits(GoodsTerms terms, CatalogService catalogue) {
        this.terms = terms;
        this.catalogue = catalogue;
    }

    @Override
    public Map<Long, Integer> of(Collection<OrderLine> lines) {
        Set<Long> skus = new TreeSet<>();
        Set<Long> products = new TreeSet<>();
        for (OrderLine line : lines) {
            if (line.skuId() > 0) {
                skus.add(line.skuId());
            }
            if (line.productId() > 0) {
                products.add(line.productId());
            }
        }
        return skus.isEmpty() && products.isEmpty()
                ? Collections.emptyMap()
                : years(lines, terms.about(skus, products));
    }

    private Map<Long, Integer> years(Collection<OrderLine> lines, TermsSheet sheet) {
        Map<Long, List<Long>> categories = new HashMap<>();
        Map<Long, Integer> years = new HashMap<>();
        for (OrderLine line : lines) {
            List<Long> above = sheet.asksForCategories() && line.productId() > 0
                    ? categories.computeIfAbsent(line.productId(), this::categories)
                    : Collections.emptyList();
            int least = sheet.of(line.skuId(), line.productId(), above).minimumAge();
            if (least > 0) {
                years.put(line.id(), least);
            }
        }
        return years;
    }

    private List<Long> categories(long productId) {
        List<Long> found = new ArrayList<>();
        Product product = catalogue.findProductById(productId);
        Category category = product == null ? null : product.getDefaultCategory();
        while (category != null && found.size() < MOST_CATEGORIES) {
            found.add(category.getId());
            category = category.getDefaultParentCategory();
        }
        return found;
    }
}
