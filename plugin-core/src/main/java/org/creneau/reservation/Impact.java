// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creneau.confinement.Finding;
import org.creneau.slot.Slot;

/**
 * A reservation that regimes not yet published would break, why, and the slots of its point nearest in time that would
 * still be possible, at most three. Immutable and thread-safe.
 */
public final class Impact {

    private final Reservation reservation;
    private final List<Finding> findings;
    private final boolean certain;
    private final List<Slot> alternatives;

    Impact(Reservation reservation, List<Finding> findings, boolean certain, List<Slot> alternatives) {
        this.reservation = reservation;
        this.findings = Collections.unmodifiableList(new ArrayList<>(findings));
        this.certain = certain;
        this.alternatives = Collections.unmodifiableList(new ArrayList<>(alternatives));
    }

    public Reservation reservation() {
        return reservation;
    }

    /** What would refuse it, the first to tell first; never empty. */
    public List<Finding> findings() {
        return findings;
    }

    /** False if it depends on how the shopper comes and where home is, of which only a distance band is kept. */
    public boolean isCertain() {
        return certain;
    }

    /** The nearest in time first; possible for somebody next door, as far as is known today. */
    public List<Slot> alternatives() {
        return alternatives;
    }

    @Override
    public String toString() {
        return reservation + " broken by " + findings + (certain ? "" : ", perhaps");
    }
}
