// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

/**
 * What is taken of slot after slot. To a slot's own counter are added the strays: what is taken at starts that lie
 * within it but are no longer on its grid, because a merchant changed the plan after they were booked. People still
 * come for those. For one thread.
 */
final class TakenWalk {

    private final Taken taken;
    private int at;
    private int orders;
    private int items;
    private int minutes;
    private int strayOrders;
    private int strayItems;
    private int strayMinutes;

    TakenWalk(Taken taken) {
        this.taken = taken;
    }

    /** To the slot on which the grid stands; starts only ever grow. */
    void moveTo(GridWalk grid) {
        long start = grid.start();
        while (at < taken.size() && taken.startOf(at) < start) {
            at++;
        }
        strayOrders = 0;
        strayItems = 0;
        strayMinutes = 0;
        boolean hasOwn = at < taken.size() && taken.startOf(at) == start;
        for (int other = hasOwn ? at + 1 : at; other < taken.size() && taken.startOf(other) < grid.end(); other++) {
            addUnless(grid.hasSlotAt(taken.startOf(other)), other);
        }
        orders = strayOrders + (hasOwn ? taken.ordersOf(at) : 0);
        items = strayItems + (hasOwn ? taken.itemsOf(at) : 0);
        minutes = strayMinutes + (hasOwn ? taken.minutesOf(at) : 0);
    }

    private void addUnless(boolean hasSlot, int other) {
        if (!hasSlot) {
            strayOrders += taken.ordersOf(other);
            strayItems += taken.itemsOf(other);
            strayMinutes += taken.minutesOf(other);
        }
    }

    int orders() {
        return orders;
    }

    int items() {
        return items;
    }

    int minutes() {
        return minutes;
    }

    Load strays() {
        return Load.of(strayOrders, strayItems, strayMinutes);
    }
}
