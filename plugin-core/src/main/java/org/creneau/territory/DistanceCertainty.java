// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

/**
 * Whether a place is within a distance, as far as can be told when it is only known to some metres. The answer is
 * never a wrong yes or no: what cannot be told is said to be so, and the shopper is asked for their address or a point
 * on the map.
 */
public enum DistanceCertainty {
    /** Within the limit, wherever inside its error radius the place is. */
    WITHIN,
    /** Beyond the limit, wherever inside its error radius the place is. */
    BEYOND,
    /** Within or beyond, depending on where inside its error radius the place is. */
    CANNOT_TELL;

    /** The sphere differs from the ellipsoid by at most this part of a distance, see {@link GeoPoint}. */
    private static final double SPHERE_ERROR = 0.006;

    /**
     * Judges a home against a straight line of {@code limitMeters} (inclusive) to a shop whose position is exact. The
     * difference between sphere and ellipsoid counts as doubt too.
     */
    public static DistanceCertainty between(GeocodedPlace home, GeoPoint shop, double limitMeters) {
        double distanceMeters = home.point().distanceMetersTo(shop);
        return of(distanceMeters, home.errorMeters() + SPHERE_ERROR * distanceMeters, limitMeters);
    }

    /**
     * Judges a distance that is right to within {@code errorMeters}. A limit is inclusive: 1,000 m are within 1,000 m.
     * All three in metres, finite, 0 or more; otherwise {@link IllegalArgumentException}.
     */
    public static DistanceCertainty of(double distanceMeters, double errorMeters, double limitMeters) {
        require("distanceMeters", distanceMeters);
        require("errorMeters", errorMeters);
        require("limitMeters", limitMeters);
        if (distanceMeters + errorMeters <= limitMeters) {
            return WITHIN;
        }
        return distanceMeters - errorMeters > limitMeters ? BEYOND : CANNOT_TELL;
    }

    private static void require(String field, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(field + " is not a number of metres, allowed is 0 or more, finite");
        }
    }
}
