// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.goods;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.broadleafcommerce.core.catalog.domain.Category;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.creneau.broadleaf.store.ReadOnce;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.GoodsTerms;
import org.creneau.slot.TermsSheet;
import org.jspecify.annotations.Nullable;

/**
 * The terms of SKUs of the host: one read for all of them. A SKU inherits from its product, this from its default category
 * and that from its default parent, and so on up; which categories those are is asked only if any category has terms. Bean
 * {@code creneauHostTerms}. What was read for some goods is remembered for them and fewer until the running transaction ends, see {@link
 * ReadOnce}. Thread-safe.
 */
public class HostTerms {

    /** Deeper than that no tree of categories is; it also ends one that goes in a circle. */
    private static final int MOST_CATEGORIES = 20;

    private final GoodsTerms terms;
    private final ReadOnce<Boolean, Sheet> read = new ReadOnce<>();

    public HostTerms(GoodsTerms terms) {
        this.terms = terms;
    }

    /** For a shop in which nothing is written. */
    public static HostTerms none() {
        return new HostTerms(GoodsTerms.none());
    }

    /** What is written about those goods; nulls are passed over, and nothing is read for nothing. */
    public Written about(Collection<? extends Sku> skus, Collection<? extends Product> products) {
        Set<Long> skuIds = new TreeSet<>();
        for (Sku sku : skus) {
            if (sku != null && sku.getId() != null) {
                skuIds.add(sku.getId());
            }
        }
        Set<Long> productIds = new TreeSet<>();
        for (Product product : products) {
            if (product != null && product.getId() != null) {
                productIds.add(product.getId());
            }
        }
        return new Written(skuIds.isEmpty() && productIds.isEmpty() ? TermsSheet.empty() : sheet(skuIds, productIds));
    }

    /** A transaction that changes a cart asks for some of what it asked for already. */
    private TermsSheet sheet(Set<Long> skuIds, Set<Long> productIds) {
        Sheet known = read.known(Boolean.TRUE);
        if (known == null || !known.covers(skuIds, productIds)) {
            known = new Sheet(skuIds, productIds, terms.about(skuIds, productIds));
            read.remember(Boolean.TRUE, known);
        }
        return known.sheet;
    }

    /** What was read last in the running transaction, and about what. */
    private static final class Sheet {
        private final Set<Long> skuIds;
        private final Set<Long> productIds;
        private final TermsSheet sheet;

        private Sheet(Set<Long> skuIds, Set<Long> productIds, TermsSheet sheet) {
            this.skuIds = skuIds;
            this.productIds = productIds;
            this.sheet = sheet;
        }

        private boolean covers(Set<Long> skus, Set<Long> products) {
            return skuIds.containsAll(skus) && productIds.containsAll(products);
        }
    }

    /** What was read, to be asked for each of the goods it was read for. For one thread, as what it is asked about. */
    public static final class Written {

        private final TermsSheet sheet;

        private Written(TermsSheet sheet) {
            this.sheet = sheet;
        }

        /** Null for not known. */
        public CollectTerms of(@Nullable Sku sku, @Nullable Product product) {
            return sheet.of(
                    sku == null ? 0 : number(sku.getId()),
                    product == null ? 0 : number(product.getId()),
                    product != null && sheet.asksForCategories() ? categories(product) : Collections.emptyList());
        }

        /** 0 for what is not stored yet. */
        private static long number(@Nullable Long id) {
            return id == null ? 0 : id;
        }

        private static List<Long> categories(Product product) {
            List<Long> line = new ArrayList<>();
            Category category = product.getDefaultCategory();
            while (category != null && line.size() < MOST_CATEGORIES) {
                line.add(category.getId());
                category = category.getDefaultParentCategory();
            }
            return line;
        }
    }
}
