// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.choice;

/** One slot to choose, in words. Immutable. */
public final class ChoiceOption {
    private final String slot;
    private final String words;

    ChoiceOption(String slot, String words) {
        this.slot = slot;
        this.words = words;
    }

    /** As {@link org.creneau.slot.SlotId} writes it. */
    public String getSlot() {
        return slot;
    }

    public String getWords() {
        return words;
    }
}
