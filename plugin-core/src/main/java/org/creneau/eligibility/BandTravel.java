// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Duration;
import org.creneau.confinement.Distance;
import org.creneau.confinement.TravelMode;
import org.creneau.confinement.TravelTimes;
import org.creneau.territory.Area;
import org.creneau.territory.DistanceBand;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.Place;

/**
 * What a distance band tells of a way: the least and the most time it can take, and what is sure of the home. The travel
 * times are asked for a stand-in of the home that far from the point, straight towards the equator. Immutable and
 * thread-safe.
 */
final class BandTravel {

    /** Nobody lives farther away than this. */
    private static final double HALF_EQUATOR_METERS = 20_037_509;

    private static final double METERS_PER_DEGREE = 111_195;

    /** Nobody walks longer than that, one way; so long a way is asked only of those from farther than any band says. */
    private static final Duration LONGEST_WALK = Duration.ofHours(12);

    /** From up to here a shopper is taken to live in the country of the point. */
    private static final double SAME_COUNTRY_METERS = 30_000;

    private final DistanceBand band;
    private final TravelTimes times;

    BandTravel(DistanceBand band, TravelTimes times) {
        this.band = band;
        this.times = times;
    }

    Distance distance() {
        if (band == DistanceBand.UNKNOWN) {
            return Distance.unknown();
        }
        double least = band.leastMeters();
        double most = Math.min(band.mostMeters(), HALF_EQUATOR_METERS);
        return Distance.about((least + most) / 2, (most - least) / 2);
    }

    /** The least distance by the fastest mode; none if the distance is unknown. */
    Duration least(GeoPoint point) {
        if (!(band.leastMeters() > 0)) {
            return Duration.ZERO;
        }
        GeoPoint home = away(band.leastMeters(), point);
        Duration least = times.oneWay(home, point, TravelMode.CAR);
        for (TravelMode mode : TravelMode.values()) {
            Duration other = times.oneWay(home, point, mode);
            least = other.compareTo(least) < 0 ? other : least;
        }
        return least;
    }

    /** The most distance on foot; half a day for the last band and for an unknown one. */
    Duration most(GeoPoint point) {
        Duration walk = band.mostMeters() < HALF_EQUATOR_METERS
                ? times.oneWay(away(band.mostMeters(), point), point, TravelMode.WALK)
                : LONGEST_WALK;
        Duration least = least(point);
        return walk.compareTo(least) < 0 ? least : walk;
    }

    private static GeoPoint away(double meters, GeoPoint point) {
        double towardsEquator = Math.signum(point.latitude()) <= 0 ? meters : -meters;
        return GeoPoint.of(point.latitude() + towardsEquator / METERS_PER_DEGREE, point.longitude());
    }

    /** What is sure of a home in the band: its clocks and, from nearby, its country. */
    Place sure(Place ofPoint) {
        Place.Builder home = Place.in(ofPoint.zone());
        if (band.mostMeters() <= SAME_COUNTRY_METERS) {
            ofPoint.area(Area.COUNTRY).ifPresent(home::within);
        }
        return home.build();
    }
}
