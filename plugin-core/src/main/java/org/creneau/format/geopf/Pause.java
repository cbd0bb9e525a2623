// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.geopf;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Until when nobody asks the service. One for all callers; nobody sleeps in it. Thread-safe. */
final class Pause {

    private final AtomicReference<Instant> until = new AtomicReference<>(Instant.MIN);

    /** Never shortens a pause that runs already. */
    void until(Instant end) {
        until.accumulateAndGet(end, (one, other) -> one.isAfter(other) ? one : other);
    }

    boolean isOnAt(Instant now) {
        return now.isBefore(until.get());
    }
}
