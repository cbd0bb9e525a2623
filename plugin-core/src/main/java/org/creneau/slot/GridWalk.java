// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.Instant;
import org.creneau.point.OpenRanges;
import org.creneau.point.PickupPoint;
import org.creneau.point.WallClock;

/**
 * Walks along the slots of a point in order, without making an object for any of them: {@link #next()} moves on, the
 * rest tells where it stands. Each opening range has a grid of its own: slots start at its opening and every step
 * after, measured on the time line, as long as the whole slot lies within the range and touches no break. All times
 * are epoch seconds. For one thread.
 */
final class GridWalk {

    private final PickupPoint point;
    private final SlotPlan plan;
    private final WallClock clock;
    private final OpenRanges ranges;
    private final long from;
    private final long to;
    private final Breaks breaks;

    private SlotPattern pattern;
    private long length;
    private long step;
    private long start;
    private long lastStart = Long.MIN_VALUE;

    /** The slots that start in [from, to). */
    GridWalk(PickupPoint point, SlotPlan plan, WallClock clock, long from, long to) {
        this.point = point;
        this.plan = plan;
        this.clock = clock;
        this.ranges = OpenRanges.between(point.hours(), clock, from, to);
        this.from = from;
        this.to = to;
        this.breaks = new Breaks(clock);
        this.pattern = plan.pattern();
    }

    /** True if there was a further slot, and it now stands on it. */
    boolean next() {
        start += step;
        while (true) {
            while (start <= lastStart) {
                if (start >= to) {
                    return false;
                }
                if (!breaks.touch(start, start + length)) {
                    return true;
                }
                start += step;
            }
            if (!ranges.next()) {
                return false;
            }
            enterRange();
        }
    }

    private void enterRange() {
        pattern = plan.patternOn(ranges.day());
        length = 60L * pattern.lengthMinutes();
        step = 60L * pattern.stepMinutes();
        lastStart = ranges.end() - length;
        start = ranges.start();
        if (start < from) {
            start += (from - start + step - 1) / step * step;
        }
        breaks.lay(pattern.breaks(), ranges.midnight());
    }

    /** The slot it stands on, kept. */
    Slot slot() {
        SlotId id = SlotId.of(point.id(), Instant.ofEpochSecond(start), pattern.lengthMinutes());
        return Slot.of(id, point.zone());
    }

    WallClock clock() {
        return clock;
    }

    SlotPattern pattern() {
        return pattern;
    }

    long start() {
        return start;
    }

    long end() {
        return start + length;
    }

    /** True if a slot starts at that second, which is one of the range it stands on. */
    boolean hasSlotAt(long second) {
        return (second - start) % step == 0 && second <= lastStart && !breaks.touch(second, second + length);
    }
}
