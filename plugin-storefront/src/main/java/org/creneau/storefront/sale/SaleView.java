// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.sale;

import org.creneau.confinement.Sale;

/** How goods can be sold at the moment, for a template. Immutable. */
public final class SaleView {
    private final Sale sale;
    private final String words;

    SaleView(Sale sale, String words) {
        this.sale = sale;
        this.words = words;
    }

    /** The name of a {@link org.creneau.confinement.SaleMode}, such as {@code COLLECT_ONLY}. */
    public String getMode() {
        return sale.mode().name();
    }

    public boolean isCollected() {
        return sale.mode().isCollected();
    }

    /** Whether people may also choose and buy in the shop. */
    public boolean isInStore() {
        return sale.inStore();
    }

    /** Whether there is anything to say at all. */
    public boolean isRestricted() {
        return sale.regimeId().isPresent();
    }

    /** One sentence, with the end if it is known; empty if nothing restricts the sale. */
    public String getWords() {
        return words;
    }
}
