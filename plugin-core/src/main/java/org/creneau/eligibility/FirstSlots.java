// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creneau.point.PointId;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.Taken;

/**
 * What the ledger said of some points, once: to look there for the first slot of one basket after the other, as a page with
 * many products does. To be kept no longer than the request. Immutable and thread-safe.
 */
public final class FirstSlots {

    private final SlotFinder finder;
    private final Map<PointId, Taken> taken;

    FirstSlots(SlotFinder finder, Map<PointId, Taken> taken) {
        this.finder = finder;
        this.taken = Collections.unmodifiableMap(new HashMap<>(taken));
    }

    /** The earliest slot that the rules allow there; a point that was not read counts as free. */
    public Optional<OfferedSlot> of(SlotGrid grid, Inquiry inquiry) {
        return finder.firstFree(grid, inquiry, takenAt(grid));
    }

    /**
     * Why that basket has no slot there: the first reason of the first slot that is neither past nor too soon; empty if there
     * is no such slot or nothing speaks against it.
     */
    public Optional<Refusal> whyNone(SlotGrid grid, Inquiry inquiry) {
        return finder.firstRefusal(grid, inquiry, takenAt(grid));
    }

    private Taken takenAt(SlotGrid grid) {
        return taken.getOrDefault(grid.point().id(), Taken.nothing());
    }
}
