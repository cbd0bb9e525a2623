// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;

/** How long a hold lasts: 1..1440 minutes, 15 unless said. Immutable and thread-safe. */
public final class HoldPolicy {

    private final int holdMinutes;

    private HoldPolicy(int holdMinutes) {
        this.holdMinutes = holdMinutes;
    }

    /** Throws {@link IllegalArgumentException} out of bounds. */
    public static HoldPolicy of(int holdMinutes) {
        if (holdMinutes < 1 || holdMinutes > 1440) {
            throw new IllegalArgumentException("holdMinutes is " + holdMinutes + ", allowed is 1..1440");
        }
        return new HoldPolicy(holdMinutes);
    }

    public static HoldPolicy standard() {
        return of(15);
    }

    public int holdMinutes() {
        return holdMinutes;
    }

    /** The first instant at which a hold taken now is no longer live. */
    public Instant expiryFrom(Instant now) {
        return now.plus(Duration.ofMinutes(holdMinutes));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HoldPolicy && holdMinutes == ((HoldPolicy) other).holdMinutes;
    }

    @Override
    public int hashCode() {
        return holdMinutes;
    }

    @Override
    public String toString() {
        return holdMinutes + " min";
    }
}
