// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.SlotFinder;
import org.creneau.eligibility.Window;
import org.creneau.point.PickupPoint;
import org.creneau.slot.Basket;
import org.creneau.slot.BookedSlot;
import org.creneau.slot.Slot;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotPlans;
import org.creneau.slot.SlotQuery;

/**
 * The slots of one point that can be had, looked up once for each weight of an order and then searched by time. A slot
 * that all alternatives name may not have places for all of them: they are offers, not holds. Of the weights only those
 * asked for last are kept, so that memory does not grow with the number of orders. For one thread and one point.
 */
final class FreeSlots {

    private static final int MOST = 3;
    private static final int MOST_WEIGHTS = 16;

    private final SlotFinder finder;
    private final SlotPlans plans;
    private final Instant now;
    private final Map<Basket, List<Slot>> free = new LinkedHashMap<>(MOST_WEIGHTS, 0.75f, true);

    FreeSlots(SlotFinder finder, SlotPlans plans, Instant now) {
        this.finder = finder;
        this.plans = plans;
        this.now = now;
    }

    /**
     * At most three of those that suit, the nearest in time first, the earlier of two that are as near, for an order of unknown weight.
     */
    List<Slot> nearest(PickupPoint point, Instant wanted, Predicate<Slot> suits) {
        return nearest(slotsFor(Basket.unknown(), point), wanted, suits);
    }

    /** The same with room for that load, among those that suit. */
    List<Slot> nearest(PickupPoint point, BookedSlot booked, Predicate<Slot> suits) {
        return nearest(
                slotsFor(Basket.weighing(booked.load()), point), booked.slot().start(), suits);
    }

    private static List<Slot> nearest(List<Slot> all, Instant wanted, Predicate<Slot> suits) {
        int after = firstFrom(all, wanted);
        int before = after - 1;
        List<Slot> nearest = new ArrayList<>();
        while (nearest.size() < MOST && (before >= 0 || after < all.size())) {
            boolean takeBefore =
                    after == all.size() || before >= 0 && isNearer(all.get(before), all.get(after), wanted);
            Slot slot = takeBefore ? all.get(before--) : all.get(after++);
            if (suits.test(slot)) {
                nearest.add(slot);
            }
        }
        return nearest;
    }

    private List<Slot> slotsFor(Basket basket, PickupPoint point) {
        List<Slot> known = free.get(basket);
        if (known != null) {
            return known;
        }
        List<Slot> found = look(point, basket);
        if (free.size() == MOST_WEIGHTS) {
            free.remove(free.keySet().iterator().next());
        }
        free.put(basket, found);
        return found;
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

    private List<Slot> look(PickupPoint point, Basket basket) {
        SlotGrid grid = SlotGrid.of(point, plans.of(point.id()));
        Window window =
                Window.of(now, now.plus(Duration.ofDays(grid.plan().window().horizonDays() + 1L)));
        List<Slot> slots = new ArrayList<>();
        for (OfferedSlot offered :
                finder.find(grid, window, Inquiry.of(SlotQuery.at(now).forBasket(basket)))) {
            if (offered.verdict().isAllowed()) {
                slots.add(offered.slot());
            }
        }
        return slots;
    }
}
