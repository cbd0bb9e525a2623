// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import java.time.Clock;
import org.creneau.reservation.Collector;
import org.creneau.reservation.PromiseFinding;
import org.creneau.reservation.Promises;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.jspecify.annotations.Nullable;

/**
 * Whether a held slot can still be given to who is about to pay for it, see {@link Promises}. Points and plans are those that the
 * node knows, some seconds old at most: the checkout asks outside of a transaction, and nothing is read. Bean {@code
 * creneauKeptPromises}. Thread-safe.
 */
public class KeptPromises {
    private final @Nullable Promises promises;
    private final @Nullable Clock clock;

    private KeptPromises() {
        this.promises = null;
        this.clock = null;
    }

    public KeptPromises(Promises promises, Clock clock) {
        this.promises = promises;
        this.clock = clock;
    }

    /** Where a hold is kept whatever happens. */
    public static KeptPromises all() {
        return new KeptPromises();
    }

    /** Bookable if it can be kept, and for what is ordered already. */
    PromiseFinding of(Reservation kept, Collector shopper) {
        return promises == null || clock == null || kept.state() != ReservationState.HELD
                ? PromiseFinding.kept()
                : promises.judged(kept, shopper, clock.instant());
    }

    /** Under which version of the regimes it is sold, now that it has been paid for; empty if it was not judged before. */
    String soldUnder(KeptHold held) {
        return promises == null
                        || clock == null
                        || held.finding().rulesVersion().isEmpty()
                ? ""
                : promises.soldUnder(held.kept(), held.shopper(), held.finding(), clock.instant());
    }
}
