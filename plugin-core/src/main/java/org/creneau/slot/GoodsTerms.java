// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.util.Set;

/**
 * Port: what the merchant has written about collecting SKUs, products and categories. Thread-safe. What is answered is as
 * fresh as the running transaction sees it; a basket that is booked is judged by no older copy.
 */
public interface GoodsTerms {

    /**
     * All that is written about those SKUs and products, by the host's numbers, and about every category. One read however
     * many are asked for; nothing is known of other SKUs and products.
     */
    TermsSheet about(Set<Long> skuIds, Set<Long> productIds);

    /** For a shop in which nothing is written. */
    static GoodsTerms none() {
        return (skuIds, productIds) -> TermsSheet.empty();
    }
}
