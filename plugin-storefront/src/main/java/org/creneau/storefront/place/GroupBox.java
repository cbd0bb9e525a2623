// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

/** One box to tick: a group of people for whom slots are kept, and whether the visitor has said to belong to it. Immutable. */
public final class GroupBox {
    private final String key;
    private final String words;
    private final boolean checked;

    GroupBox(String key, String words, boolean checked) {
        this.key = key;
        this.words = words;
        this.checked = checked;
    }

    /** As the form sends it. */
    public String getKey() {
        return key;
    }

    public String getWords() {
        return words;
    }

    public boolean isChecked() {
        return checked;
    }
}
