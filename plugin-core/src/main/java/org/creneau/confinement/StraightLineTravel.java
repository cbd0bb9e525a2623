// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.creneau.territory.GeoPoint;

/**
 * Travel times without a routing service: the straight line, longer by a detour factor, at the mean speed of the mode,
 * door to door. Immutable and thread-safe.
 */
public final class StraightLineTravel implements TravelTimes {

    private static final double METERS_PER_SECOND = 1 / 3.6;

    private final Map<TravelMode, Double> speeds;
    private final double detourFactor;

    private StraightLineTravel(Map<TravelMode, Double> speeds, double detourFactor) {
        this.speeds = speeds;
        this.detourFactor = detourFactor;
    }

    /** On foot 5 km/h, by bicycle 15, by car 30, by public transport 18; ways are 1.3 times the straight line. */
    public static StraightLineTravel usual() {
        Map<TravelMode, Double> speeds = new EnumMap<>(TravelMode.class);
        speeds.put(TravelMode.WALK, 5.0);
        speeds.put(TravelMode.BICYCLE, 15.0);
        speeds.put(TravelMode.CAR, 30.0);
        speeds.put(TravelMode.PUBLIC_TRANSPORT, 18.0);
        return new StraightLineTravel(Collections.unmodifiableMap(speeds), 1.3);
    }

    /** The same with another speed in km/h, above 0. */
    public StraightLineTravel at(TravelMode mode, double kilometersPerHour) {
        if (!(kilometersPerHour > 0)) {
            throw new IllegalArgumentException("speed is " + kilometersPerHour + " km/h, allowed is above 0");
        }
        Map<TravelMode, Double> other = new EnumMap<>(speeds);
        other.put(mode, kilometersPerHour);
        return new StraightLineTravel(Collections.unmodifiableMap(other), detourFactor);
    }

    /** The same with another factor from straight line to way, 1 or more. */
    public StraightLineTravel withDetourFactor(double factor) {
        if (!(factor >= 1)) {
            throw new IllegalArgumentException("detourFactor is " + factor + ", allowed is 1 or more");
        }
        return new StraightLineTravel(speeds, factor);
    }

    @Override
    public Duration oneWay(GeoPoint from, GeoPoint to, TravelMode mode) {
        return oneWay(from.distanceMetersTo(to), mode);
    }

    /** For a straight line of that many metres. */
    public Duration oneWay(double straightMeters, TravelMode mode) {
        double speed = speeds.getOrDefault(mode, 5.0) * METERS_PER_SECOND;
        return Duration.ofSeconds((long) Math.ceil(straightMeters * detourFactor / speed));
    }
}
