// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.util.List;
import org.creneau.point.WallClock;

/** Which slots are kept for people to whom the asking shopper does not belong, seen from one instant. For one thread. */
final class KeptSlots {

    private final List<PriorityWindow> windows;
    private final boolean[] forShopper;
    private final long now;

    KeptSlots(List<PriorityWindow> windows, SlotQuery query) {
        this.windows = windows;
        this.forShopper = new boolean[windows.size()];
        this.now = query.now().getEpochSecond();
        for (int i = 0; i < forShopper.length; i++) {
            forShopper[i] = windows.get(i).isFor(query.groups());
        }
    }

    /** The first window that holds decides. */
    boolean isKept(long start, WallClock clock) {
        if (forShopper.length == 0) {
            return false;
        }
        long wall = clock.toWallSecond(start);
        for (int i = 0; i < forShopper.length; i++) {
            if (windows.get(i).holdsFor(wall)) {
                return !forShopper[i] && now < windows.get(i).opensToAllAt(start);
            }
        }
        return false;
    }
}
