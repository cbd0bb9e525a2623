// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.node;

import java.time.Duration;
import org.creneau.proof.Bookings;

/** How far clocks that differ may be noticed. */
final class Bounds {

    /**
     * How long before its time, by the slowest clock, a hold may be ended: by how much the clocks of two nodes differ,
     * less the grace of the sweep. Nobody's hold is ended early while clocks differ by the grace or less.
     */
    static final Duration EARLY = Calendar.SKEW.multipliedBy(2).minus(Bookings.GRACE);

    /** How long after its time, by the true clock, a sweep of the slowest node ends a hold at last. */
    static final Duration LATE = Calendar.SKEW.plus(Bookings.GRACE);

    private Bounds() {}
}
