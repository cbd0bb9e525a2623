// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

/** One box to tick: what the visitor confirms by it. Immutable. */
public final class AckBox {
    private final String key;
    private final String words;
    private final boolean checked;

    AckBox(String key, String words, boolean checked) {
        this.key = key;
        this.words = words;
        this.checked = checked;
    }

    public String getKey() {
        return key;
    }

    public String getWords() {
        return words;
    }

    /** The visitor has ticked it before. */
    public boolean isChecked() {
        return checked;
    }
}
