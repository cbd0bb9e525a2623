// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

/**
 * How long the preparation taken already keeps the cooks busy before slot after slot: the minutes taken by slots that
 * start in the hour up to and including its start, shared by the cooks. For one thread.
 */
final class KitchenWalk {

    private static final long HOUR = 3_600;

    private final int cooks;
    private final Taken taken;
    private final long heldStart;
    private final int heldMinutes;
    private int first;
    private int next;
    private long sum;

    KitchenWalk(int cooks, Taken taken, long heldStart, int heldMinutes) {
        this.cooks = cooks;
        this.taken = taken;
        this.heldStart = heldStart;
        this.heldMinutes = heldMinutes;
    }

    /** In seconds, whole minutes; 0 without cooks. Starts only ever grow. */
    long delayBefore(long start) {
        if (cooks == 0) {
            return 0;
        }
        while (next < taken.size() && taken.startOf(next) <= start) {
            sum += taken.minutesOf(next++);
        }
        while (first < next && taken.startOf(first) <= start - HOUR) {
            sum -= taken.minutesOf(first++);
        }
        boolean ownWithin = heldStart <= start && heldStart > start - HOUR;
        long others = Math.max(0, sum - (ownWithin ? heldMinutes : 0));
        return (others + cooks - 1) / cooks * 60;
    }
}
