// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.cart;

/** Where units of a line can be moved, in words. Immutable. */
public final class PartTarget {
    private final String value;
    private final String words;

    PartTarget(String value, String words) {
        this.value = value;
        this.words = words;
    }

    /** What the form sends. */
    public String getValue() {
        return value;
    }

    public String getWords() {
        return words;
    }
}
