// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.creneau.point.OpenRanges;
import org.creneau.point.PickupPoint;
import org.creneau.point.WallClock;

/**
 * Finds what is booked and no longer fits the point's hours and plan, after one of them was edited. It finds, nothing
 * more: what is booked stays valid until somebody decides otherwise. For one list of bookings and one thread.
 *
 * <p>That a start is no longer on the grid is no conflict: the point is there to hand over. What it weighs counts in
 * the slot during which it starts.
 */
public final class SlotConflicts {

    private final PickupPoint point;
    private final SlotPlan plan;
    private final Map<Instant, Load> kept = new HashMap<>();

    private SlotConflicts(SlotGrid grid) {
        this.point = grid.point();
        this.plan = grid.plan();
    }

    /**
     * Those of the bookings that conflict, and why, in their order.
     *
     * @param booked all that is booked at the point, in the order of booking: the earlier keep their place
     * @param asBooked what slot each is about and what it weighs
     */
    public static <T> Map<T, SlotConflict> among(SlotGrid grid, List<T> booked, Function<T, BookedSlot> asBooked) {
        SlotConflicts conflicts = new SlotConflicts(grid);
        Map<T, SlotConflict> found = new LinkedHashMap<>();
        for (T each : booked) {
            conflicts.of(asBooked.apply(each)).ifPresent(conflict -> found.put(each, conflict));
        }
        return found;
    }

    private Optional<SlotConflict> of(BookedSlot booked) {
        long start = booked.slot().start().getEpochSecond();
        long end = booked.slot().end().getEpochSecond();
        WallClock clock = WallClock.of(point.zone(), start, end);
        OpenRanges range = OpenRanges.between(point.hours(), clock, start, end);
        if (!range.next() || range.start() > start) {
            return Optional.of(SlotConflict.POINT_CLOSED);
        }
        SlotPattern pattern = plan.patternOn(range.day());
        Breaks breaks = new Breaks(clock);
        breaks.lay(pattern.breaks(), range.midnight());
        Instant slot = Instant.ofEpochSecond(slotStart(start, range, pattern, breaks));
        return !isOpenUntil(end, range)
                ? Optional.of(SlotConflict.POINT_CLOSED)
                : breaks.touch(start, end) ? Optional.of(SlotConflict.BREAK) : capacityConflict(slot, booked, pattern);
    }

    /** Ranges that touch are one to somebody who stands in the shop. */
    private static boolean isOpenUntil(long end, OpenRanges range) {
        long openUntil = range.end();
        while (openUntil < end && range.next() && range.start() == openUntil) {
            openUntil = range.end();
        }
        return openUntil >= end;
    }

    /** The start of the last slot during which that second lies; before a break or closing there may be none, then itself. */
    private static long slotStart(long second, OpenRanges range, SlotPattern pattern, Breaks breaks) {
        long step = 60L * pattern.stepMinutes();
        long length = 60L * pattern.lengthMinutes();
        long start = range.start() + (second - range.start()) / step * step;
        for (; start >= range.start() && second < start + length; start -= step) {
            if (start + length <= range.end() && !breaks.touch(start, start + length)) {
                return start;
            }
        }
        return second;
    }

    private Optional<SlotConflict> capacityConflict(Instant slot, BookedSlot booked, SlotPattern pattern) {
        Load before = kept.getOrDefault(slot, Load.none());
        if (!pattern.capacityFor(point.mode()).fits(before, booked.load())) {
            return Optional.of(SlotConflict.OVER_CAPACITY);
        }
        kept.put(slot, before.plus(booked.load()));
        return Optional.empty();
    }
}
