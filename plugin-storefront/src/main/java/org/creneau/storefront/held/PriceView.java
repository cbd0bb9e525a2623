// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

import java.util.function.Supplier;

/** What collecting costs, in words. The note asks the database, so it is worked out once, when a page wants it. For one request. */
final class PriceView {
    static final PriceView NONE = new PriceView("", () -> "");

    private final String price;
    private final Supplier<String> note;
    private String freeNote;

    PriceView(String price, Supplier<String> note) {
        this.price = price;
        this.note = note;
    }

    String price() {
        return price;
    }

    String freeNote() {
        if (freeNote == null) {
            freeNote = note.get();
        }
        return freeNote;
    }
}
