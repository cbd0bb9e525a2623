// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the whole outing lies outside the curfew. */
final class CurfewCheck implements Check {

    /** No curfew is looked at farther than this around an outing. */
    private static final long FAR = 3L * Hours.DAY;

    private final ActiveTimes curfew;
    private final @Nullable ActiveTimes nobodyOut;
    private final Outing outing;

    CurfewCheck(ActiveTimes curfew, @Nullable ActiveTimes nobodyOut, Outing outing) {
        this.curfew = curfew;
        this.nobodyOut = nobodyOut;
        this.outing = outing;
    }

    @Override
    public boolean holds(long leave, long from, long until, long back) {
        long handedOver = Checks.after(from, until);
        if (nobodyOut == curfew) {
            return !curfew.touch(leave, Math.max(handedOver, back));
        }
        return !curfew.touch(leave, handedOver) && !isMetOnTheWayBack(handedOver, back);
    }

    private boolean isMetOnTheWayBack(long handedOver, long back) {
        return nobodyOut != null && nobodyOut.touch(handedOver, back);
    }

    /** The moments, then the same as the clocks of the home show them, for the text. */
    @Override
    public Breach breach(long leave, long from, long until, long back) {
        long handedOver = Checks.after(from, until);
        long met = curfew.first(leave, Math.max(handedOver, back));
        long ends = curfew.firstFree(met, met + FAR);
        long begins = beginning(met);
        long latest = latestEnd(begins, ends);
        long earliest = ends + outing.travelSeconds();
        return Breach.of(reason(leave, from, handedOver))
                .with("curfewStart", Instant.ofEpochSecond(begins))
                .with("curfewEnd", Instant.ofEpochSecond(ends))
                .with("travelMinutes", outing.travelMinutes())
                .with("latestSlotEnd", Instant.ofEpochSecond(latest))
                .with("earliestSlotStart", Instant.ofEpochSecond(earliest))
                .with("curfewStartTime", curfew.clockTime(begins, false))
                .with("curfewEndTime", curfew.clockTime(ends, true))
                .with("latestSlotEndTime", curfew.clockTime(latest, false))
                .with("earliestSlotStartTime", curfew.clockTime(earliest, true));
    }

    /** Handed over before it begins, and home before nobody may be out any more. */
    private long latestEnd(long begins, long ends) {
        long served = begins - outing.secondsAfterSlot() + outing.travelSeconds();
        return nobodyOut == null ? served : Math.min(served, nobodyOut.first(begins, ends) - outing.secondsAfterSlot());
    }

    private Reason reason(long leave, long from, long handedOver) {
        if (curfew.touch(from, handedOver)) {
            return Reason.CURFEW;
        }
        return curfew.touch(leave, from) ? Reason.LEAVE_BEFORE_CURFEW_END : Reason.RETURN_AFTER_CURFEW;
    }

    /** A curfew met in its middle began earlier: looks for the last moment before it that was free, mostly that day. */
    private long beginning(long inside) {
        long lastDay = inside - Hours.DAY;
        return curfew.firstFree(lastDay, inside) < inside
                ? beginning(lastDay, inside)
                : beginning(inside - FAR, inside);
    }

    private long beginning(long from, long inside) {
        long begins = inside;
        for (long free = from; free < inside; ) {
            begins = curfew.first(free, inside);
            free = curfew.firstFree(begins, inside);
        }
        return begins;
    }
}
