// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.Optional;
import org.creneau.territory.Area;
import org.creneau.territory.Place;
import org.jspecify.annotations.Nullable;

/**
 * The shop is at most so many metres from home, in a straight line and inclusive; or, if the limit says so, in the same
 * area as the home however far, or the nearest of its kind.
 */
public final class WithinDistance extends Limit {

    private final double maxMeters;
    private final @Nullable Area orWithin;
    private final boolean orNearestShop;

    private WithinDistance(Terms terms, double maxMeters, @Nullable Area orWithin, boolean orNearestShop) {
        super(terms);
        this.maxMeters = maxMeters;
        this.orWithin = orWithin;
        this.orNearestShop = orNearestShop;
    }

    /** {@link IllegalArgumentException} for a distance below 0. */
    public static WithinDistance of(Terms terms, double maxMeters) {
        return new WithinDistance(terms, Limits.notNegative("maxMeters", maxMeters), null, false);
    }

    /** Or anywhere in the home's area of that kind. */
    public WithinDistance orWithin(Area area) {
        return new WithinDistance(terms(), maxMeters, area, orNearestShop);
    }

    /** Or to the nearest shop of its kind. */
    public WithinDistance orNearestShop() {
        return new WithinDistance(terms(), maxMeters, orWithin, true);
    }

    @Override
    public String kind() {
        return "distance";
    }

    public double maxMeters() {
        return maxMeters;
    }

    public Optional<Area> orWithin() {
        return Optional.ofNullable(orWithin);
    }

    @Override
    Check check(Trip trip, RegimeTimes times) {
        return Checks.whenever(times.always(), breach(trip));
    }

    private @Nullable Breach breach(Trip trip) {
        if (orNearestShop && trip.shop().isNearestOfItsKind() || isSameArea(trip.home(), trip.shopPlace())) {
            return null;
        }
        return Limits.tooFar(trip.distance(), maxMeters, Reason.TOO_FAR);
    }

    private boolean isSameArea(Place home, Place shop) {
        return orWithin != null && home.sharesWith(shop, orWithin);
    }
}
