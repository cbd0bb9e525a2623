// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/**
 * How far a shop is from a home in a straight line, and how wrong that may be: the middle of a commune stands for a
 * home only roughly. Metres, 0 or more. Immutable and thread-safe.
 */
public final class Distance {

    private static final Distance UNKNOWN = new Distance(Double.NaN, Double.POSITIVE_INFINITY);

    private final double meters;
    private final double error;

    private Distance(double meters, double error) {
        this.meters = meters;
        this.error = error;
    }

    public static Distance unknown() {
        return UNKNOWN;
    }

    /** Known exactly. */
    public static Distance ofMeters(double meters) {
        return about(meters, 0);
    }

    /** Known to within an error; {@link IllegalArgumentException} for a number below 0. */
    public static Distance about(double meters, double errorMeters) {
        if (!(meters >= 0 && errorMeters >= 0)) {
            throw new IllegalArgumentException(
                    "meters is " + meters + " and error is " + errorMeters + ", allowed is 0 or more");
        }
        return new Distance(meters, errorMeters);
    }

    boolean isSurelyWithin(double limit) {
        return meters + error <= limit;
    }

    boolean isSurelyBeyond(double limit) {
        return meters - error > limit;
    }

    /** Rounded up, since 1000.4 m are farther than 1000 m; -1 if unknown. */
    long meters() {
        return Double.isNaN(meters) ? -1 : (long) Math.ceil(meters);
    }
}
