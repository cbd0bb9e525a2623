// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

/**
 * What an order weighs on a slot, or what many weigh together: orders, items and minutes of preparation, each 0 or
 * more. Immutable and thread-safe.
 */
public final class Load {

    private static final Load NONE = new Load(0, 0, 0);
    private static final Load ONE_ORDER = new Load(1, 0, 0);

    private final int orders;
    private final int items;
    private final int minutes;

    private Load(int orders, int items, int minutes) {
        this.orders = orders;
        this.items = items;
        this.minutes = minutes;
    }

    /** Throws {@link IllegalArgumentException} for a negative number. */
    public static Load of(int orders, int items, int minutes) {
        if (orders < 0 || items < 0 || minutes < 0) {
            throw new IllegalArgumentException("load is " + orders + " orders, " + items + " items and " + minutes
                    + " minutes, allowed is 0 or more of each");
        }
        return new Load(orders, items, minutes);
    }

    public static Load none() {
        return NONE;
    }

    /** One order of which no more is known. */
    public static Load oneOrder() {
        return ONE_ORDER;
    }

    public int orders() {
        return orders;
    }

    public int items() {
        return items;
    }

    /** Minutes of preparation. */
    public int minutes() {
        return minutes;
    }

    /** Both together; throws {@link ArithmeticException} past two thousand million. */
    public Load plus(Load other) {
        return new Load(
                Math.addExact(orders, other.orders),
                Math.addExact(items, other.items),
                Math.addExact(minutes, other.minutes));
    }

    /** What this weighs more; throws {@link IllegalArgumentException} unless it {@link #covers} the other. */
    public Load minus(Load other) {
        return of(orders - other.orders, items - other.items, minutes - other.minutes);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** True if the other weighs no more in any of the three. */
    public boolean covers(Load other) {
        return orders >= other.orders && items >= other.items && minutes >= other.minutes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Load
                && orders == ((Load) other).orders
                && items == ((Load) other).items
                && minutes == ((Load) other).minutes;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * orders + items) + minutes;
    }

    /** For example {@code 1 orders, 3 items, 20 min}. */
    @Override
    public String toString() {
        return orders + " orders, " + items + " items, " + minutes + " min";
    }
}
