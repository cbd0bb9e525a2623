// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** The outing lasts at most so many minutes from door to door, inclusive, in elapsed time. */
public final class OutingDuration extends Limit {

    private final int maxMinutes;

    private OutingDuration(Terms terms, int maxMinutes) {
        super(terms);
        this.maxMinutes = maxMinutes;
    }

    /** {@link IllegalArgumentException} for less than one minute. */
    public static OutingDuration of(Terms terms, int maxMinutes) {
        return new OutingDuration(terms, Limits.positive("maxMinutes", maxMinutes));
    }

    @Override
    public String kind() {
        return "outing-duration";
    }

    public int maxMinutes() {
        return maxMinutes;
    }

    @Override
    Check check(Trip trip, RegimeTimes times) {
        if (trip.outing().duration().getSeconds() <= 60L * maxMinutes) {
            return Checks.ALWAYS_HOLDS;
        }
        Breach breach = Breach.of(Reason.OUTING_TOO_LONG)
                .with("outingMinutes", trip.outing().minutes())
                .with("maxMinutes", maxMinutes);
        return Checks.whenever(times.always(), breach);
    }
}
