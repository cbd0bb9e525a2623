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
        return !curfew.touch(leave, handedOver) && !isMetOnTheWayBack(handedOver, back);
    }

    private boolean isMetOnTheWayBack(long handedOver, long back) {
        return nobodyOut != null && nobodyOut.touch(handedOver, back);
    }

    @Override
    public Breach breach(long leave, long from, long until, long back) {
        long handedOver = Checks.after(from, until);
        long begins = curfew.first(leave, Math.max(handedOver, back));
        long ends = curfew.firstFree(begins, begins + FAR);
        return Breach.of(reason(leave, from, handedOver))
                .with("curfewStart", instant(beginning(begins)))
                .with("curfewEnd", instant(ends))
                .with("travelMinutes", outing.travelMinutes())
                .with("latestSlotEnd", instant(beginning(begins) - outing.secondsAfterSlot()))
                .with("earliestSlotStart", instant(ends + outing.travelSeconds()));
    }

    private Reason reason(long leave, long from, long handedOver) {
        if (curfew.touch(from, handedOver)) {
            return Reason.CURFEW;
        }
        return curfew.touch(leave, from) ? Reason.LEAVE_BEFORE_CURFEW_END : Reason.RETURN_AFTER_CURFEW;
    }

    /** A curfew met in its middle began earlier: looks for the last moment before it that was free. */
    private long beginning(long inside) {
        long begins = inside;
        for (long free = inside - FAR; free < inside; ) {
            begins = curfew.first(free, inside);
            free = curfew.firstFree(begins, inside);
        }
        return begins;
    }

    private static Instant instant(long second) {
        return Instant.ofEpochSecond(second);
    }
}
