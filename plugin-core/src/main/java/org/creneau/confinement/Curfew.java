// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import org.jspecify.annotations.Nullable;

/**
 * Nobody is out between two times of the day, the way there and back included. Being home at the second it begins and
 * leaving at the second it ends are both allowed. For its first part one may be allowed to be on the way home.
 */
public final class Curfew extends Limit {

    private final Hours hours;
    private final @Nullable Hours nobodyOut;

    private Curfew(Terms terms, Hours hours, @Nullable Hours nobodyOut) {
        super(terms);
        this.hours = hours;
        this.nobodyOut = nobodyOut;
    }

    public static Curfew of(Terms terms, Hours hours) {
        return new Curfew(terms, hours, hours);
    }

    /**
     * Until that time one may still be on the way home; {@link IllegalArgumentException} if it is not inside the
     * curfew.
     */
    public Curfew returningHomeUntil(java.time.LocalTime time) {
        if (!hours.contains(time.toSecondOfDay()) && !time.equals(hours.end())) {
            throw new IllegalArgumentException("returnHomeUntil is " + time + ", allowed is a time within " + hours);
        }
        return new Curfew(terms(), hours, time.equals(hours.end()) ? null : Hours.of(time, hours.end()));
    }

    @Override
    public String kind() {
        return "curfew";
    }

    public Hours hours() {
        return hours;
    }

    /** It has hours of its own, so those of the regime do not matter. */
    @Override
    ActiveTimes counts(RegimeTimes times) {
        return times.during(hours);
    }

    @Override
    Check check(Trip trip, RegimeTimes times) {
        ActiveTimes curfew = times.during(hours);
        if (nobodyOut != null && nobodyOut.equals(hours)) {
            return new CurfewCheck(curfew, curfew, trip.outing());
        }
        return new CurfewCheck(curfew, nobodyOut == null ? null : times.during(nobodyOut), trip.outing());
    }
}
