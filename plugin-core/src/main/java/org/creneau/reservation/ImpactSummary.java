// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

/** How many reservations a preview looked at and how many of them would break. Immutable and thread-safe. */
public final class ImpactSummary {

    private final long seen;
    private final long broken;

    ImpactSummary(long seen, long broken) {
        this.seen = seen;
        this.broken = broken;
    }

    public long seen() {
        return seen;
    }

    /** Those that perhaps break included. */
    public long broken() {
        return broken;
    }

    @Override
    public String toString() {
        return broken + " of " + seen + " broken";
    }
}
