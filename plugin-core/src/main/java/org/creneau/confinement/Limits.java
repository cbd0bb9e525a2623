// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import org.jspecify.annotations.Nullable;

/** What several limits share. */
final class Limits {

    private Limits() {}

    static double notNegative(String field, double value) {
        if (!(value >= 0)) {
            throw new IllegalArgumentException(field + " is " + value + ", allowed is 0 or more");
        }
        return value;
    }

    static int positive(String field, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(field + " is " + value + ", allowed is 1 or more");
        }
        return value;
    }

    /** Null if the distance is surely within; never a yes or no that a rough home does not bear out. */
    static @Nullable Breach tooFar(Distance distance, double maxMeters, Reason reason) {
        if (distance.isSurelyWithin(maxMeters)) {
            return null;
        }
        Reason told = distance.isSurelyBeyond(maxMeters) ? reason : Reason.DISTANCE_UNKNOWN;
        return distanceFacts(Breach.of(told), distance, maxMeters);
    }

    static Breach distanceFacts(Breach breach, Distance distance, double maxMeters) {
        return breach.with("distanceMeters", distance.meters()).with("maxMeters", (long) maxMeters);
    }
}
