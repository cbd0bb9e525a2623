// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.time.Instant;
import org.creneau.point.TimeSpan;

/** A slot outside of the hours at which people are awaited, or which somebody is buying just now, and how many. Immutable and thread-safe. */
public final class LeftOut {

    private final TimeSpan slot;
    private final long pickups;
    private final long holds;

    LeftOut(TimeSpan slot, long pickups, long holds) {
        this.slot = slot;
        this.pickups = pickups;
        this.holds = holds;
    }

    public Instant start() {
        return slot.start();
    }

    /** Placed, and not yet collected. */
    public long pickups() {
        return pickups;
    }

    /** Held by a cart that may be paid any moment. */
    public long holds() {
        return holds;
    }

    /** Of both, at least 1: a hold that is paid is a pickup. */
    long people() {
        return pickups + holds;
    }

    TimeSpan slot() {
        return slot;
    }
}
