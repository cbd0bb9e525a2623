// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import org.creneau.point.PickupPoint;
import org.creneau.stock.Source;

/**
 * How what is wanted of one SKU stands at one point, for pages: not there, there with so many left, from elsewhere in some days,
 * or not bound by anything that is counted. It says what the rules about goods would, and nothing of slots. Immutable and
 * thread-safe.
 */
public final class Availability {

    private static final Availability UNBOUND = new Availability(true, 0, -1);
    private static final Availability MISSING = new Availability(false, 0, -1);

    private final boolean there;
    private final int days;
    private final int left;

    private Availability(boolean there, int days, int left) {
        this.there = there;
        this.days = days;
        this.left = left;
    }

    /** Of what no point counts. */
    public static Availability unbound() {
        return UNBOUND;
    }

    /**
     * Of one of the SKUs that are wanted.
     *
     * @param few 0 or more; how many are left on the shelf is said up to that number alone
     */
    public static Availability of(WantedGoods goods, PickupPoint point, long sku, int few) {
        WantedGoods.Standing standing = goods.standing(point, sku);
        if (standing.isShort()) {
            return MISSING;
        }
        if (standing.days() > 0) {
            return new Availability(true, standing.days(), -1);
        }
        int left = standing.source().filter(Source.SHELF::equals).isPresent() ? goods.leftAt(point.id(), sku) : -1;
        return left < 0 || left > few ? UNBOUND : new Availability(true, 0, left);
    }

    /** False if fewer are left than are wanted and it does not come from elsewhere. */
    public boolean isThere() {
        return there;
    }

    /** In how many days of the calendar it comes from elsewhere; 0 for what need not come. */
    public int days() {
        return days;
    }

    /** True if few are left on the shelf, and how many is known. */
    public boolean isFew() {
        return left >= 0;
    }

    /** How many are left on the shelf if those are few, -1 otherwise. */
    public int left() {
        return left;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Availability
                && there == ((Availability) other).there
                && days == ((Availability) other).days
                && left == ((Availability) other).left;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * days + left) + (there ? 1 : 0);
    }

    @Override
    public String toString() {
        if (!there) {
            return "not there";
        }
        return days > 0 ? "in " + days + " days" : isFew() ? left + " left" : "there";
    }
}
