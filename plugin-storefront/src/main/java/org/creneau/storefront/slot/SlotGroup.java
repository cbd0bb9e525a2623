// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.util.ArrayList;
import java.util.List;

/** The slots of a morning, an afternoon or an evening. */
public final class SlotGroup {
    private final String titleKey;
    private final List<SlotChoice> choices = new ArrayList<SlotChoice>();

    SlotGroup(String titleKey) {
        this.titleKey = titleKey;
    }

    void add(SlotChoice choice) {
        choices.add(choice);
    }

    public String getTitleKey() {
        return titleKey;
    }

    public List<SlotChoice> getChoices() {
        return choices;
    }
}
