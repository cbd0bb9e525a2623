// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.picking;

/** One of the values of a field, with its name. Immutable. */
public final class ChoiceView {

    private final String value;
    private final String words;
    private final boolean chosen;

    ChoiceView(String value, String words, boolean chosen) {
        this.value = value;
        this.words = words;
        this.chosen = chosen;
    }

    public String getValue() {
        return value;
    }

    public String getWords() {
        return words;
    }

    public boolean isChosen() {
        return chosen;
    }
}
