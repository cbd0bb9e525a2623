// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import org.creneau.territory.Area;
import org.jspecify.annotations.Nullable;

/**
 * The shop is in the same area as the home, such as its department; with a tolerance of so many metres for those who
 * live at its border, measured from home in a straight line and inclusive.
 */
public final class WithinHomeArea extends Limit {

    private final Area area;
    private final double toleranceMeters;

    private WithinHomeArea(Terms terms, Area area, double toleranceMeters) {
        super(terms);
        this.area = area;
        this.toleranceMeters = toleranceMeters;
    }

    /** {@link IllegalArgumentException} for a tolerance below 0. */
    public static WithinHomeArea of(Terms terms, Area area, double toleranceMeters) {
        return new WithinHomeArea(terms, area, Limits.notNegative("toleranceMeters", toleranceMeters));
    }

    @Override
    public String kind() {
        return "home-area";
    }

    public Area area() {
        return area;
    }

    public double toleranceMeters() {
        return toleranceMeters;
    }

    @Override
    Check check(Trip trip, RegimeTimes times) {
        return Checks.whenever(times.always(), breach(trip));
    }

    private @Nullable Breach breach(Trip trip) {
        if (trip.home().sharesWith(trip.shopPlace(), area)) {
            return null;
        }
        Reason reason = area == Area.DEPARTMENT ? Reason.OTHER_DEPARTMENT : Reason.OTHER_AREA;
        Breach breach = toleranceMeters == 0
                ? Limits.distanceFacts(Breach.of(reason), trip.distance(), 0)
                : Limits.tooFar(trip.distance(), toleranceMeters, reason);
        return breach == null
                ? null
                : breach.with("homeArea", trip.home().area(area).orElse(""));
    }
}
