// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A day of the week as the page reads it. Immutable. */
public final class DayView {

    private final String name;
    private final String hours;
    private final String layer;
    private final String reason;
    private final List<SlotLine> slots;

    DayView(String name, String hours, String layer, String reason, List<SlotLine> slots) {
        this.name = name;
        this.hours = hours;
        this.layer = layer;
        this.reason = reason;
        this.slots = Collections.unmodifiableList(new ArrayList<>(slots));
    }

    public String getName() {
        return name;
    }

    /** Empty for closed. */
    public String getHours() {
        return hours;
    }

    /** The name of the {@link org.creneau.point.DayLayer} that decides the day. */
    public String getLayer() {
        return layer;
    }

    /** Why it differs from the week; empty if it does not, or nobody said. */
    public String getReason() {
        return reason;
    }

    public List<SlotLine> getSlots() {
        return slots;
    }
}
