// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.time.Instant;
import org.creneau.point.TimeSpan;

/** A slot outside of the hours at which people are awaited, and how many. Immutable and thread-safe. */
public final class LeftOut {

    private final TimeSpan slot;
    private final long pickups;

    LeftOut(TimeSpan slot, long pickups) {
        this.slot = slot;
        this.pickups = pickups;
    }

    public Instant start() {
        return slot.start();
    }

    /** At least 1. */
    public long pickups() {
        return pickups;
    }

    TimeSpan slot() {
        return slot;
    }
}
