// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Objects;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/** Which slot is wanted for one group of an order, and by whom, with what is in that group. Immutable and thread-safe. */
public final class SlotWish {

    private final SlotId slot;
    private final Collector collector;
    private final @Nullable Reservation before;

    private SlotWish(SlotId slot, Collector collector, @Nullable Reservation before) {
        this.slot = Objects.requireNonNull(slot, "slot");
        this.collector = Objects.requireNonNull(collector, "collector");
        this.before = before;
    }

    public static SlotWish of(SlotId slot, Collector collector) {
        return new SlotWish(slot, collector, null);
    }

    /** The slot of a hold that ran out, at the price that was agreed on: the cart was priced with it. */
    static SlotWish again(Reservation expired, Collector collector) {
        return new SlotWish(expired.slotId(), collector, expired);
    }

    public SlotId slot() {
        return slot;
    }

    public Collector collector() {
        return collector;
    }

    /** The hold that ran out and is to be had again; null for none. */
    @Nullable
    Reservation before() {
        return before;
    }

    @Override
    public String toString() {
        return slot + " for " + collector;
    }
}
