// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

/**
 * How far somebody came, so roughly that it does not tell where they live: all that is kept of a home. Upper bounds are
 * the limits that French law and announcements of 2020 and 2021 drew, and belong to the band. Stored by name: never
 * rename a constant.
 */
public enum DistanceBand {
    /** Nobody has said. */
    UNKNOWN(Double.NaN),
    TO_1_KM(1_000),
    TO_5_KM(5_000),
    TO_10_KM(10_000),
    TO_20_KM(20_000),
    TO_30_KM(30_000),
    TO_100_KM(100_000),
    BEYOND_100_KM(Double.POSITIVE_INFINITY);

    private final double mostMeters;

    DistanceBand(double mostMeters) {
        this.mostMeters = mostMeters;
    }

    /** The band of a distance in metres; {@link #UNKNOWN} for NaN. */
    public static DistanceBand of(double meters) {
        for (DistanceBand band : values()) {
            if (meters <= band.mostMeters) {
                return band;
            }
        }
        return UNKNOWN;
    }

    /** The farthest that belongs to the band before, in metres, which does not belong to this one; NaN if unknown. */
    public double leastMeters() {
        if (this == UNKNOWN) {
            return Double.NaN;
        }
        return this == TO_1_KM ? 0 : values()[ordinal() - 1].mostMeters;
    }

    /** The farthest that belongs to it, in metres; infinite for the last, NaN if unknown. */
    public double mostMeters() {
        return mostMeters;
    }
}
