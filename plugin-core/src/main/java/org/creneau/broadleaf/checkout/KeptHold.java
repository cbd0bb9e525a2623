// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import org.creneau.reservation.Collector;
import org.creneau.reservation.PromiseFinding;
import org.creneau.reservation.Reservation;

/**
 * A hold that one run of the checkout keeps for its payment, for whom, and how it was judged before. It may hold somebody's home, so it is
 * gone with the run. Immutable.
 */
final class KeptHold {
    private final Reservation kept;
    private final Collector shopper;
    private final PromiseFinding finding;

    KeptHold(Reservation kept, Collector shopper, PromiseFinding finding) {
        this.kept = kept;
        this.shopper = shopper;
        this.finding = finding;
    }

    /** As it was written last. */
    Reservation kept() {
        return kept;
    }

    Collector shopper() {
        return shopper;
    }

    PromiseFinding finding() {
        return finding;
    }
}
