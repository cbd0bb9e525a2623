// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.geopf;

import java.util.Arrays;
import java.util.Optional;

/**
 * How far off an answer of each type may be. The service gives no radius, so these are the project's own, on the side of doubt:
 * a house number lies at a door or a plot, a street's point somewhere on the street, a locality's in a hamlet. A municipality's
 * is that of the commune and comes from elsewhere.
 */
enum Precision {
    HOUSENUMBER("housenumber", 50),
    STREET("street", 1_000),
    LOCALITY("locality", 2_000);

    private final String type;
    private final double errorMeters;

    Precision(String type, double errorMeters) {
        this.type = type;
        this.errorMeters = errorMeters;
    }

    /** Empty for a municipality, and for a type that is not known. */
    static Optional<Double> errorMetersOf(String type) {
        return Arrays.stream(values())
                .filter(precision -> precision.type.equals(type))
                .map(precision -> precision.errorMeters)
                .findFirst();
    }
}
