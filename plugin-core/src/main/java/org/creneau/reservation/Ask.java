// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import org.creneau.eligibility.Inquiry;
import org.creneau.slot.BookedSlot;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/** A place that is asked for, and the one that is given up for it. Immutable and thread-safe. */
final class Ask {

    private final SlotId slot;
    private final Inquiry inquiry;
    private final @Nullable BookedSlot own;

    /**
     * Asks for the load of the inquiry's basket.
     *
     * @param own null if there is nothing to give up
     */
    Ask(SlotId slot, Inquiry inquiry, @Nullable BookedSlot own) {
        this.slot = slot;
        this.inquiry = inquiry;
        this.own = own;
    }

    SlotId slot() {
        return slot;
    }

    Inquiry inquiry() {
        return inquiry;
    }

    Load load() {
        return inquiry.query().basket().load();
    }

    /** Null if there is nothing to give up. */
    @Nullable
    BookedSlot own() {
        return own;
    }

    @Override
    public String toString() {
        return load() + " in " + slot + (own == null ? "" : " for " + own);
    }
}
