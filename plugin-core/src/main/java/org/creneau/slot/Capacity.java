// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

/**
 * What a slot can bear: so many orders and, where the merchant counts them, items and minutes of preparation. The
 * tightest of the three decides. Immutable and thread-safe.
 */
public final class Capacity {

    /** Stands for a measure the merchant does not count. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private final int orders;
    private final int items;
    private final int minutes;

    private Capacity(int orders, int items, int minutes) {
        this.orders = orders;
        this.items = items;
        this.minutes = minutes;
    }

    /** No bound at all. */
    public static Capacity unlimited() {
        return new Capacity(UNLIMITED, UNLIMITED, UNLIMITED);
    }

    /** So many orders of any size; throws {@link org.creneau.point.InvalidSettings} for a negative number. */
    public static Capacity ofOrders(int orders) {
        return new Capacity(atLeastZero("Orders", orders), UNLIMITED, UNLIMITED);
    }

    /** The same for so many items; throws {@link org.creneau.point.InvalidSettings} for a negative number. */
    public Capacity withItems(int count) {
        return new Capacity(orders, atLeastZero("Items", count), minutes);
    }

    /** The same for so many minutes of preparation; throws {@link org.creneau.point.InvalidSettings} for a negative number. */
    public Capacity withMinutes(int count) {
        return new Capacity(orders, items, atLeastZero("Minutes", count));
    }

    private static int atLeastZero(String measure, int count) {
        Checks checks = new Checks();
        checks.require(count >= 0, "capacity" + measure, count, "0 or more, 0 for none");
        checks.refuseIfAny();
        return count;
    }

    /** The same, but for no more orders than that. */
    Capacity withOrdersAtMost(int most) {
        return most >= orders ? this : new Capacity(Math.max(0, most), items, minutes);
    }

    /** What is left of this when that much is gone for good; a measure that is not counted stays so. */
    public Capacity less(Load gone) {
        return gone.isNone()
                ? this
                : new Capacity(left(orders, gone.orders()), left(items, gone.items()), left(minutes, gone.minutes()));
    }

    /** The same, without bound for the measures of which no more is wanted than was had: what one has one keeps. */
    public Capacity keeping(Load had, Load wanted) {
        return new Capacity(
                wanted.orders() <= had.orders() ? UNLIMITED : orders,
                wanted.items() <= had.items() ? UNLIMITED : items,
                wanted.minutes() <= had.minutes() ? UNLIMITED : minutes);
    }

    /** The same, or as much as bears that load, whichever is more. */
    public Capacity atLeast(Load load) {
        return new Capacity(
                Math.max(orders, load.orders()), Math.max(items, load.items()), Math.max(minutes, load.minutes()));
    }

    private static int left(int capacity, int gone) {
        return capacity == UNLIMITED ? UNLIMITED : Math.max(0, capacity - gone);
    }

    public int orders() {
        return orders;
    }

    /** {@link #UNLIMITED} where items are not counted. */
    public int items() {
        return items;
    }

    /** {@link #UNLIMITED} where preparation is not counted. */
    public int minutes() {
        return minutes;
    }

    /** True if both loads fit together; a load too large for the slot does not fit even when it is empty. */
    public boolean fits(Load taken, Load wanted) {
        return fits(orders, taken.orders(), wanted.orders())
                && fits(items, taken.items(), wanted.items())
                && fits(minutes, taken.minutes(), wanted.minutes());
    }

    static boolean fits(int capacity, int taken, int wanted) {
        return wanted == 0 || capacity == UNLIMITED || (long) taken + wanted <= capacity;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Capacity
                && orders == ((Capacity) other).orders
                && items == ((Capacity) other).items
                && minutes == ((Capacity) other).minutes;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * orders + items) + minutes;
    }

    /** For example {@code 4 orders, any items, 60 min}. */
    @Override
    public String toString() {
        return shown(orders) + " orders, " + shown(items) + " items, " + shown(minutes) + " min";
    }

    private static String shown(int count) {
        return count == UNLIMITED ? "any" : String.valueOf(count);
    }
}
