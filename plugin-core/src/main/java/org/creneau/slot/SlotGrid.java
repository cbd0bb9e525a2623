// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creneau.point.PickupPoint;
import org.creneau.point.TimeSpan;

/**
 * Computes the slots of a point from its hours and its plan. Each opening range has a grid of its own: slots start at
 * its opening and every step after, measured on the time line, as long as the whole slot lies within the range.
 * Pauses, places and lead times are not its business. No state; thread-safe.
 */
public final class SlotGrid {

    private static final Duration LONGEST_WINDOW = Duration.ofDays(400);

    /**
     * The slots that start in [from, to), sorted. Windows that touch share no slot and miss none.
     *
     * @throws IllegalArgumentException for a window of more than 400 days
     */
    public List<Slot> between(PickupPoint point, SlotPlan plan, Instant from, Instant to) {
        if (Duration.between(from, to).compareTo(LONGEST_WINDOW) > 0) {
            throw new IllegalArgumentException("window is " + from + " to " + to + ", allowed is 400 days at most");
        }
        List<Slot> slots = new ArrayList<>();
        for (TimeSpan range : point.hours().rangesBetween(from, to, point.zone())) {
            addSlots(slots, point, plan, range);
        }
        slots.removeIf(slot -> slot.start().isBefore(from) || !slot.start().isBefore(to));
        return slots;
    }

    private static void addSlots(List<Slot> slots, PickupPoint point, SlotPlan plan, TimeSpan range) {
        Duration length = Duration.ofMinutes(plan.lengthMinutes());
        Duration step = Duration.ofMinutes(plan.stepMinutes());
        for (Instant start = range.start(); !start.plus(length).isAfter(range.end()); start = start.plus(step)) {
            slots.add(Slot.of(SlotId.of(point.id(), start, plan.lengthMinutes()), point.zone()));
        }
    }

    /** The slot of that id, only if this point with this plan really has it on its grid. */
    public Optional<Slot> slotAt(PickupPoint point, SlotPlan plan, SlotId id) {
        if (!id.point().equals(point.id()) || id.minutes() != plan.lengthMinutes()) {
            return Optional.empty();
        }
        return between(point, plan, id.start(), id.start().plusNanos(1)).stream()
                .findFirst();
    }
}
