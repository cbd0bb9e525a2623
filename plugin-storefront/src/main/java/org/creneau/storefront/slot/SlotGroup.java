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

    /** A slot refused like the one before it joins that one. */
    void add(SlotChoice choice) {
        int last = choices.size() - 1;
        if (last >= 0 && choices.get(last).isContinuedBy(choice)) {
            choices.set(last, choices.get(last).through(choice));
        } else {
            choices.add(choice);
        }
    }

    public String getTitleKey() {
        return titleKey;
    }

    public List<SlotChoice> getChoices() {
        return choices;
    }
}
