// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.SlotIsAhead;
import org.creneau.slot.Capacity;

/**
 * Which slots of a day are much less taken than the day as a whole, so that there is less of a queue: half as much at most, on a day
 * of which a fifth is taken at least. On an empty day no slot stands out. It goes by the places left, which are known already.
 * Immutable.
 */
final class QuietSlots {
    private static final double LEAST_OF_DAY = 0.2;
    private static final double HALF = 0.5;

    private final double mean;

    private QuietSlots(double mean) {
        this.mean = mean;
    }

    /** Slots that have begun do not count. */
    static QuietSlots of(List<OfferedSlot> day) {
        List<Double> loads = new ArrayList<Double>();
        for (OfferedSlot slot : day) {
            if (!slot.verdict().isRefusedFor(SlotIsAhead.CODE)) {
                load(slot).ifPresent(loads::add);
            }
        }
        return new QuietSlots(
                loads.stream().mapToDouble(Double::doubleValue).average().orElse(0));
    }

    boolean has(OfferedSlot slot) {
        OptionalDouble load = load(slot);
        return slot.verdict().isAllowed()
                && mean >= LEAST_OF_DAY
                && load.isPresent()
                && load.getAsDouble() <= mean * HALF;
    }

    /** From 0 for nothing taken to 1; empty where orders are not counted. What is kept back counts as not there. */
    private static OptionalDouble load(OfferedSlot slot) {
        int orders = slot.offer().ownCapacity().orders();
        return orders == Capacity.UNLIMITED || orders == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(0, 1 - (double) slot.remaining() / orders));
    }
}
