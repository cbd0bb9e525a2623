// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.math.BigDecimal;
import org.creneau.point.HandoverMode;
import org.creneau.point.PickupPoint;
import org.creneau.point.WallClock;
import org.jspecify.annotations.Nullable;

/**
 * Walks along the slots of a point and tells of each how it stands for one shopper: what is left, when the order would
 * be ready, and every reason why the slot is not free. Makes no object for a slot unless {@link #offer()} is called.
 * For one thread.
 */
public final class OfferWalk {

    private final GridWalk grid;
    private final TakenWalk taken;
    private final KitchenWalk kitchen;
    private final BookingTimes times;
    private final KeptSlots kept;
    private final HandoverMode mode;
    private final Load wanted;
    private final Load heldLoad;
    private final long heldStart;

    private Capacity capacity;
    private Capacity released;
    private @Nullable KeptBack keptBack;
    private Load held;
    private long ready;
    private int reasons;

    OfferWalk(GridWalk grid, PickupPoint point, SlotPlan plan, SlotQuery query, Taken taken) {
        this.grid = grid;
        this.taken = new TakenWalk(taken);
        this.times = new BookingTimes(point, plan, query);
        this.kept = new KeptSlots(plan.priorities(), query);
        this.mode = point.mode();
        this.wanted = query.basket().load();
        SlotId own = query.held();
        boolean here = own != null && own.point().equals(point.id());
        this.heldStart = own != null && here ? own.start().getEpochSecond() : Long.MIN_VALUE;
        this.heldLoad = here ? query.heldLoad() : Load.none();
        this.kitchen = new KitchenWalk(plan.leadTimes().cooks(), taken, heldStart, heldLoad.minutes());
        this.capacity = plan.pattern().capacityFor(mode);
        this.released = capacity;
        this.held = Load.none();
    }

    /** True if there was a further slot, and it now stands on it. */
    public boolean next() {
        if (!grid.next()) {
            return false;
        }
        long start = grid.start();
        release(grid.pattern(), start);
        held = start == heldStart ? heldLoad : Load.none();
        taken.moveTo(grid);
        ready = times.ready() + kitchen.delayBefore(start);
        reasons = times.reasonsAt(start, ready, grid.clock()) | fullness();
        if (start != heldStart && kept.isKept(start, grid.clock())) {
            reasons |= SlotReason.KEPT_FOR_OTHERS.bit();
        }
        return true;
    }

    private void release(SlotPattern pattern, long start) {
        KeptBack back = pattern.keptBack();
        capacity = pattern.capacityFor(mode);
        keptBack = back != null && back.holdsAt(times.now(), start) ? back : null;
        released = keptBack == null ? capacity : pattern.atFirstFor(mode);
    }

    private int fullness() {
        int full = ordersFit(released)
                ? 0
                : ordersFit(capacity) ? SlotReason.ORDERS_KEPT_BACK.bit() : SlotReason.ORDERS_FULL.bit();
        full |= bitUnless(
                SlotReason.ITEMS_FULL,
                fits(capacity.items(), taken.items() - held.items(), wanted.items(), held.items()));
        return full
                | bitUnless(
                        SlotReason.MINUTES_FULL,
                        fits(capacity.minutes(), taken.minutes() - held.minutes(), wanted.minutes(), held.minutes()));
    }

    private boolean ordersFit(Capacity most) {
        return fits(most.orders(), taken.orders() - held.orders(), wanted.orders(), held.orders());
    }

    /** What the shopper holds already stays theirs, even in a slot that was made smaller since. */
    private static boolean fits(int capacity, int takenByOthers, int wanted, int held) {
        return wanted <= held || Capacity.fits(capacity, Math.max(0, takenByOthers), wanted);
    }

    private static int bitUnless(SlotReason reason, boolean holds) {
        return holds ? 0 : reason.bit();
    }

    /** True if nothing speaks against the slot it stands on. */
    public boolean isFree() {
        return reasons == 0;
    }

    /** The epoch second at which the slot starts. */
    public long startSecond() {
        return grid.start();
    }

    /** The first epoch second after the slot. */
    public long endSecond() {
        return grid.end();
    }

    /** How many orders the slot can bear at most: the tightest of capacity, gauge and throughput. */
    public int capacityOrders() {
        return capacity.orders();
    }

    /** The slot it stands on, kept. */
    public SlotOffer offer() {
        return new SlotOffer(this);
    }

    Slot slot() {
        return grid.slot();
    }

    Capacity capacity() {
        return capacity;
    }

    /** How far the slot's own counter may go now: less what is taken at starts that are no longer on the grid. */
    Capacity ownCapacity() {
        return released.less(taken.strays());
    }

    /** Null unless some orders are kept back at this instant. */
    @Nullable
    KeptBack keptBack() {
        return keptBack;
    }

    int remaining() {
        int left = Math.max(0, released.orders() - Math.max(0, taken.orders() - held.orders()));
        return Math.max(left, held.orders());
    }

    int reasons() {
        return reasons;
    }

    long readySecond() {
        return ready;
    }

    BigDecimal price() {
        return grid.pattern().priceAt(minuteOfDay(grid.clock(), grid.start()));
    }

    private static int minuteOfDay(WallClock clock, long second) {
        return (int) (Math.floorMod(clock.toWallSecond(second), 86_400L) / 60);
    }
}
