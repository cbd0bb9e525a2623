// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.Instant;

/**
 * Part of a slot's orders that nobody can have before so many hours ahead of its start, counted on the time line, so
 * that not all places go in the minute in which the day is released: 1..10,000 orders, 1..720 hours. As many as the slot
 * takes, or more, is allowed: all of them come later. Immutable and thread-safe.
 */
public final class KeptBack {

    private static final int MOST_HOURS = 720;

    private final int orders;
    private final int hours;

    private KeptBack(int orders, int hours) {
        this.orders = orders;
        this.hours = hours;
    }

    /** Throws {@link org.creneau.point.InvalidSettings} naming every part out of the bounds above. */
    public static KeptBack of(int orders, int hours) {
        Checks checks = new Checks();
        checks.within("keptBackOrders", orders, 1, 10_000);
        checks.within("keptBackHours", hours, 1, MOST_HOURS);
        checks.refuseIfAny();
        return new KeptBack(orders, hours);
    }

    public int orders() {
        return orders;
    }

    /** Before the start of the slot. */
    public int hours() {
        return hours;
    }

    /** The first instant at which all orders of a slot that starts then can be had. */
    public Instant releasedAt(Instant start) {
        return start.minusSeconds(3_600L * hours);
    }

    /** True at that epoch second for a slot that starts at the other. */
    boolean holdsAt(long now, long start) {
        return now < start - 3_600L * hours;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptBack && orders == ((KeptBack) other).orders && hours == ((KeptBack) other).hours;
    }

    @Override
    public int hashCode() {
        return 31 * orders + hours;
    }

    /** For example {@code 2 orders until 24 h before}. */
    @Override
    public String toString() {
        return orders + " orders until " + hours + " h before";
    }
}
