// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.SlotFinder;
import org.creneau.eligibility.Window;
import org.creneau.point.PickupPoint;
import org.creneau.slot.Slot;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotPlans;
import org.creneau.slot.SlotQuery;
import org.jspecify.annotations.Nullable;

/**
 * The slots of one point that can be had, looked up once and then searched by time. A slot that all alternatives name
 * may not have places for all of them: they are offers, not holds. For one thread and one point.
 */
final class FreeSlots {

    private static final int MOST = 3;

    private final SlotFinder finder;
    private final SlotPlans plans;
    private final Instant now;
    private @Nullable List<Slot> free;

    FreeSlots(SlotFinder finder, SlotPlans plans, Instant now) {
        this.finder = finder;
        this.plans = plans;
        this.now = now;
    }

    /** At most three, the nearest in time first, the earlier of two that are as near. */
    List<Slot> nearest(PickupPoint point, Instant wanted) {
        List<Slot> all = free == null ? look(point) : free;
        free = all;
        int after = firstFrom(all, wanted);
        int before = after - 1;
        List<Slot> nearest = new ArrayList<>();
        while (nearest.size() < MOST && (before >= 0 || after < all.size())) {
            boolean takeBefore =
                    after == all.size() || before >= 0 && isNearer(all.get(before), all.get(after), wanted);
            nearest.add(takeBefore ? all.get(before--) : all.get(after++));
        }
        return nearest;
    }

    private static boolean isNearer(Slot before, Slot after, Instant wanted) {
        return Duration.between(before.start(), wanted).compareTo(Duration.between(wanted, after.start())) <= 0;
    }

    private static int firstFrom(List<Slot> slots, Instant start) {
        int low = 0;
        int high = slots.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (slots.get(middle).start().isBefore(start)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<Slot> look(PickupPoint point) {
        SlotGrid grid = SlotGrid.of(point, plans.of(point.id()));
        Window window =
                Window.of(now, now.plus(Duration.ofDays(grid.plan().window().horizonDays() + 1L)));
        List<Slot> slots = new ArrayList<>();
        for (OfferedSlot offered : finder.find(grid, window, Inquiry.of(SlotQuery.at(now)))) {
            if (offered.verdict().isAllowed()) {
                slots.add(offered.slot());
            }
        }
        return slots;
    }
}
