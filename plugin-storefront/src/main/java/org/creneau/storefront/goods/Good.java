// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import java.util.Arrays;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.creneau.slot.BasketLine;
import org.creneau.slot.CollectTerms;

/** One SKU of a page and its terms. For one request, as the host's object in it. */
final class Good {
    private final Sku sku;
    private final long skuId;
    private final long productId;
    private final CollectTerms terms;

    /** Null for a product without a SKU. */
    Good(Sku sku, long productId, CollectTerms terms) {
        this.sku = sku;
        this.skuId = sku == null || sku.getId() == null ? 0 : sku.getId();
        this.productId = productId;
        this.terms = terms;
    }

    /** Null if there is none. */
    Sku sku() {
        return sku;
    }

    /** 0 if there is none. */
    long skuId() {
        return skuId;
    }

    CollectTerms terms() {
        return terms;
    }

    /** One of it; without its numbers where no rule asks for them, so that goods on equal terms are judged once. */
    BasketLine line(boolean numbered) {
        return BasketLine.of(numbered ? skuId : 0, numbered ? productId : 0, 1).under(terms);
    }

    /** What two of the goods must have in common to be judged once: cheaper to compare than their lines. */
    Object likeness(boolean numbered) {
        return numbered ? Arrays.asList(skuId, productId, terms) : terms;
    }
}
