// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumSet;

/** The hours in which the shopper wants to be out: leaving and being home again must both fit. */
final class OwnWindow extends Limit {

    private static final Ground NONE = Ground.of("", Collections.emptyList(), Confidence.HIGH);
    private static final Terms WISH = Terms.of(Basis.WISH, EnumSet.allOf(Purpose.class), NONE);

    /** The wish stands in no book; this stands for it where a regime is named. */
    static final Regime SHOPPER = Regime.builder(Regime.RESERVED_ID, "1")
            .validity(Validity.of(LocalDateTime.of(1970, 1, 1, 0, 0), null))
            .ground(NONE)
            .buildReserved();

    private final Hours hours;

    OwnWindow(Hours hours) {
        super(WISH);
        this.hours = hours;
    }

    @Override
    public String kind() {
        return "own-window";
    }

    @Override
    Check check(Trip trip, RegimeTimes times) {
        Breach breach = Breach.of(Reason.OUTSIDE_YOUR_WINDOW)
                .with("windowStart", hours.start().toString())
                .with("windowEnd", hours.end().toString())
                .with("outingMinutes", trip.outing().minutes());
        return new WindowsCheck(times.always(), new ActiveTimes[] {times.everyDay(hours)}, breach);
    }
}
