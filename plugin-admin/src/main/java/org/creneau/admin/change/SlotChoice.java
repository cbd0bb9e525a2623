// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.change;

import java.util.ArrayList;
import java.util.List;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.StaffSlot;
import org.jspecify.annotations.Nullable;

/** A slot that can be chosen on the page, or why not. For the page's template. */
public final class SlotChoice {

    private final String value;
    private final String time;
    private final List<String> against;
    private final List<String> notes = new ArrayList<>();
    private final boolean free;
    private final boolean overridable;
    private final boolean current;
    private final boolean chosen;

    SlotChoice(StaffSlot slot, PickupPoint point, OrderPage page, ChangeWords words) {
        this.value = SlotPick.of(slot);
        this.time = words.span(slot.slotId(), point);
        this.against = words.refusals(slot.refusals());
        this.free = slot.isFree();
        this.overridable = slot.isOverridable();
        this.current = page.isCurrent(slot.slotId());
        this.chosen = value.equals(page.chosen());
        notes.add(words.say("taken", slot.taken().orders(), shown(slot.capacityOrders())));
        addIfAny(words.difference(slot.difference(), page.currency()));
        notes.addAll(words.refusals(slot.toTell()));
        notes.addAll(words.refusals(slot.untold()));
    }

    private void addIfAny(@Nullable String note) {
        if (note != null && !note.isEmpty()) {
            notes.add(note);
        }
    }

    /** A capacity that nobody has set is shown as a dash. */
    private static String shown(int capacity) {
        return capacity == Integer.MAX_VALUE ? "\u2013" : String.valueOf(capacity);
    }

    public String getValue() {
        return value;
    }

    public String getTime() {
        return time;
    }

    /** Empty if it is free. */
    public List<String> getAgainst() {
        return against;
    }

    public List<String> getNotes() {
        return notes;
    }

    public boolean isFree() {
        return free;
    }

    public boolean isOverridable() {
        return overridable;
    }

    /** The one that the pickup has. */
    public boolean isCurrent() {
        return current;
    }

    public boolean isChosen() {
        return chosen;
    }
}
