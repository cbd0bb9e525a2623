// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.Instant;
import java.util.List;
import org.creneau.point.PickupPoint;
import org.creneau.point.Rush;
import org.creneau.point.WallClock;
import org.jspecify.annotations.Nullable;

/**
 * When slots can be booked, seen from one instant: all that speaks against a slot because of the time it is. Epoch
 * seconds, rounded up where an instant falls between two. Immutable and thread-safe.
 */
final class BookingTimes {

    private static final long DAY = 86_400;

    private final List<CutOff> cutOffs;
    private final WallClock clockNow;
    private final long now;
    private final long nowUp;
    private final long pausedUntil;
    private final long ready;
    private final long lastDay;
    private final boolean stopped;

    BookingTimes(PickupPoint point, SlotPlan plan, SlotQuery query) {
        Rush rush = point.rush();
        this.now = query.now().getEpochSecond();
        this.nowUp = roundedUp(query.now());
        this.stopped = rush != null && rush.stopsOrdersAt(query.now());
        this.pausedUntil = orNever(point.pausedUntil());
        this.ready = roundedUp(plan.leadTimes().readyAt(point, query.basket(), query.now()));
        this.lastDay = plan.window().lastDayAt(query.now(), point.zone()).toEpochDay();
        this.cutOffs = plan.window().cutOffs();
        this.clockNow = WallClock.of(point.zone(), now, now);
    }

    static long roundedUp(Instant instant) {
        return instant.getEpochSecond() + (instant.getNano() == 0 ? 0 : 1);
    }

    private static long orNever(@Nullable Instant instant) {
        return instant == null ? Long.MIN_VALUE : roundedUp(instant);
    }

    /** The epoch second of now, rounded down. */
    long now() {
        return now;
    }

    /** When the order is ready, before the load is counted. */
    long ready() {
        return ready;
    }

    /** The reasons as bits; a slot in the past is not called too soon as well. */
    int reasonsAt(long start, long readyForIt, WallClock clock) {
        long wall = clock.toWallSecond(start);
        int reasons = stopped ? SlotReason.ORDERS_STOPPED.bit() : 0;
        if (start < pausedUntil) {
            reasons |= SlotReason.POINT_PAUSED.bit();
        }
        if (start < nowUp) {
            reasons |= SlotReason.PAST.bit();
        } else if (start < readyForIt) {
            reasons |= SlotReason.TOO_SOON.bit();
        }
        if (isCutOff(wall)) {
            reasons |= SlotReason.CUT_OFF.bit();
        }
        return Math.floorDiv(wall, DAY) > lastDay ? reasons | SlotReason.NOT_RELEASED.bit() : reasons;
    }

    /**
     * The clock around now is enough: a cut-off that lies further away than that is decided whatever the offset there.
     */
    private boolean isCutOff(long wallStart) {
        for (int i = 0; i < cutOffs.size(); i++) {
            CutOff cutOff = cutOffs.get(i);
            if (cutOff.holdsFor(wallStart) && now >= clockNow.toEpochSecond(cutOff.closesFor(wallStart))) {
                return true;
            }
        }
        return false;
    }
}
