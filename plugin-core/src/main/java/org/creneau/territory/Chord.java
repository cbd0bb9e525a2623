// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

/**
 * The unit sphere: a position as a vector, and a distance over ground as the straight line through the globe. Straight
 * lines know neither poles nor a date line, grow with the distance over ground, and cost three multiplications where
 * haversine costs five sines. No state.
 */
final class Chord {

    /** Vectors are kept as floats, which puts a position up to 5.2e-8 radii off; twice that keeps every doubt inside. */
    private static final double DOUBT = 1e-7;

    private Chord() {}

    static double x(double latitude, double longitude) {
        return Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(longitude));
    }

    static double y(double latitude, double longitude) {
        return Math.cos(Math.toRadians(latitude)) * Math.sin(Math.toRadians(longitude));
    }

    static double z(double latitude) {
        return Math.sin(Math.toRadians(latitude));
    }

    /** The squared chord that no position within these metres exceeds, rounding included; infinity for half the globe. */
    static double squaredReach(double meters) {
        double angle = meters / GeoPoint.EARTH_RADIUS_METERS;
        if (!(angle < Math.PI)) {
            return Double.POSITIVE_INFINITY;
        }
        double chord = 2 * Math.sin(angle / 2) + DOUBT;
        return chord * chord;
    }
}
