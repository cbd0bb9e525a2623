// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.io.Serializable;

/** A slot one can have instead, in words: a button that holds it. Immutable. */
public final class AlternativeView implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String slot;
    private final String words;

    AlternativeView(String slot, String words) {
        this.slot = slot;
        this.words = words;
    }

    public String getSlot() {
        return slot;
    }

    public String getWords() {
        return words;
    }
}
