// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.util.List;
import org.creneau.eligibility.OfferedSlot;

/** One radio button: a slot in words, and why not when it cannot be had. Built per request. */
public final class SlotChoice {
    private final OfferedSlot offered;
    private final SlotWords words;
    private final Chosen chosen;

    SlotChoice(OfferedSlot offered, SlotWords words, Chosen chosen) {
        this.offered = offered;
        this.words = words;
        this.chosen = chosen;
    }

    public String getValue() {
        return offered.slot().id().toString();
    }

    public String getLabel() {
        return words.hours(offered.slot());
    }

    public int getRemaining() {
        return offered.remaining();
    }

    /** Empty when the slot can be chosen. */
    public String getRefusal() {
        return words.refusal(offered);
    }

    public boolean isFree() {
        return offered.verdict().isAllowed();
    }

    /** Whether a box has to be ticked for it. */
    public boolean isToConfirm() {
        return isFree() && !offered.verdict().isBookable();
    }

    /** When to leave home and when one is back; empty while home is not known, and for a slot that cannot be had. */
    public String getOuting() {
        return isFree() ? words.outing(offered.slot()) : "";
    }

    public List<String> getNotices() {
        return words.notices(offered);
    }

    /** The visitor holds this one. */
    public boolean isHeld() {
        return chosen.holds(offered.slot().id());
    }

    public boolean isChecked() {
        return isFree() && chosen.isChecked(offered.slot().id());
    }
}
