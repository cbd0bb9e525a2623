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

    /**
     * On foot: 1.4 m/s, the pace that adults choose of themselves (Browning and others, Journal of Applied Physiology 100, 2006,
     * pages 390 to 398).
     */
    public static final double WALKING_KILOMETERS_PER_HOUR = 5;

    /** By bicycle in a town, lights and locking it up included: this project's own estimate, on the slow side. */
    public static final double CYCLING_KILOMETERS_PER_HOUR = 15;

    /** By car in a town, lights and parking included: this project's own estimate, on the slow side. */
    public static final double DRIVING_KILOMETERS_PER_HOUR = 30;

    /** By public transport, walking to it and waiting included: this project's own estimate, on the slow side. */
    public static final double RIDING_KILOMETERS_PER_HOUR = 18;

    /** How much longer than the straight line ways through streets are: this project's own estimate, on the long side. */
    public static final double USUAL_DETOUR = 1.3;

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
        speeds.put(TravelMode.WALK, WALKING_KILOMETERS_PER_HOUR);
        speeds.put(TravelMode.BICYCLE, CYCLING_KILOMETERS_PER_HOUR);
        speeds.put(TravelMode.CAR, DRIVING_KILOMETERS_PER_HOUR);
        speeds.put(TravelMode.PUBLIC_TRANSPORT, RIDING_KILOMETERS_PER_HOUR);
        return new StraightLineTravel(Collections.unmodifiableMap(speeds), USUAL_DETOUR);
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
        double speed = speeds.getOrDefault(mode, WALKING_KILOMETERS_PER_HOUR) * METERS_PER_SECOND;
        return Duration.ofSeconds((long) Math.ceil(straightMeters * detourFactor / speed));
    }
}
