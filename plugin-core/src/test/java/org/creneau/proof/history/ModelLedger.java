// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.creneau.slot.Load;

/**
 * What a ledger is when nobody else is there: so many orders and items taken of each of a few slots, with room for the
 * same number in each. Written from the documentation of the port, sharing none of its code. Immutable.
 */
record ModelLedger(List<Integer> orders, List<Integer> items) {

    static final int MOST_ORDERS = 2;
    static final int MOST_ITEMS = 5;

    static ModelLedger empty(int slots) {
        return new ModelLedger(Collections.nCopies(slots, 0), Collections.nCopies(slots, 0));
    }

    /** One order of so many items; empty if it does not fit. */
    Optional<ModelLedger> taking(int slot, int itemsWanted) {
        boolean fits =
                orders.get(slot) < MOST_ORDERS && (itemsWanted == 0 || items.get(slot) + itemsWanted <= MOST_ITEMS);
        return fits ? Optional.of(plus(slot, 1, itemsWanted)) : Optional.empty();
    }

    /** What was taken before; empty if it was not. */
    Optional<ModelLedger> givingBack(int slot, int itemsGiven) {
        boolean isThere = orders.get(slot) >= 1 && items.get(slot) >= itemsGiven;
        return isThere ? Optional.of(plus(slot, -1, -itemsGiven)) : Optional.empty();
    }

    Load at(int slot) {
        return Load.of(orders.get(slot), items.get(slot), 0);
    }

    private ModelLedger plus(int slot, int moreOrders, int moreItems) {
        return new ModelLedger(plus(orders, slot, moreOrders), plus(items, slot, moreItems));
    }

    private static List<Integer> plus(List<Integer> values, int at, int more) {
        List<Integer> sum = new ArrayList<>(values);
        sum.set(at, sum.get(at) + more);
        return List.copyOf(sum);
    }
}
