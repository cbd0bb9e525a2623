// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

/**
 * A limit in metres around a position, and how it is judged: by the great circle alone where that is beyond doubt,
 * through {@link Geodesic} within 1 % of the limit. Immutable; as thread-safe as its geodesic.
 */
final class Radius {

    /** What counts for a position outside. */
    static final double OUTSIDE = Double.POSITIVE_INFINITY;

    private static final double DOUBT = 0.01;

    /** Two names of one place can be a rounding error apart on the sphere; a radius of zero must not fall into it. */
    private static final double ROUNDING_METERS = 0.001;

    private final GeoPoint from;
    private final double meters;
    private final double innerMeters;
    private final double outerMeters;
    private final Geodesic geodesic;

    Radius(GeoPoint from, double meters, Geodesic geodesic) {
        this.from = from;
        this.meters = meters;
        this.innerMeters = meters * (1 - DOUBT) - ROUNDING_METERS;
        this.outerMeters = meters * (1 + DOUBT) + ROUNDING_METERS;
        this.geodesic = geodesic;
    }

    GeoPoint from() {
        return from;
    }

    /** Beyond so many great-circle metres a position is outside, whatever the geodesic would say. */
    double outerMeters() {
        return outerMeters;
    }

    /** Whether a position so many great-circle metres away, not beyond the outer ones, is a case for the geodesic. */
    boolean isInDoubt(double greatCircle) {
        return greatCircle >= innerMeters;
    }

    /** The metres that count for a position in doubt, or {@link #OUTSIDE}. */
    double judge(GeoPoint position) {
        double exact = geodesic.meters(from, position);
        return exact <= meters ? exact : OUTSIDE;
    }

    /**
     * Farther than this, in great-circle metres, nothing counts for less than {@code worst}. Close to the limit the geodesic may
     * still do that, so there the whole doubtful band remains in reach.
     */
    double reachFor(double worst) {
        return worst < innerMeters * (1 - DOUBT) - ROUNDING_METERS ? worst : outerMeters;
    }
}
