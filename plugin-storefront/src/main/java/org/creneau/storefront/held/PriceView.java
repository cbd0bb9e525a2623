// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

/** What collecting costs, in words. Immutable. */
final class PriceView {
    static final PriceView NONE = new PriceView("", "");

    private final String price;
    private final String freeNote;

    PriceView(String price, String freeNote) {
        this.price = price;
        this.freeNote = freeNote;
    }

    String price() {
        return price;
    }

    String freeNote() {
        return freeNote;
    }
}
