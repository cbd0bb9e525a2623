// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import org.creneau.slot.BasketLine;
import org.creneau.slot.CollectTerms;

/** One SKU of a page and its terms. Immutable. */
final class Good {
    private final long skuId;
    private final long productId;
    private final CollectTerms terms;

    Good(long skuId, long productId, CollectTerms terms) {
        this.skuId = skuId;
        this.productId = productId;
        this.terms = terms;
    }

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
}
