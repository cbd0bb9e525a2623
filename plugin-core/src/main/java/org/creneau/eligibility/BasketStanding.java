// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import org.creneau.point.PickupPoint;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;
import org.creneau.slot.Collecting;

/**
 * How much of a basket a point has or gets, line by line, for pages: it says what the rules about goods would, and nothing of
 * slots. Reads nothing: what the shelves hold stands in the goods that were looked at. Immutable and thread-safe.
 */
public final class BasketStanding {

    private final int there;
    private final int lines;
    private final int days;

    private BasketStanding(int there, int lines, int days) {
        this.there = there;
        this.lines = lines;
        this.days = days;
    }

    /** At that point, for goods whose shelf there has been looked at; what was not looked at counts as there. */
    public static BasketStanding of(Basket basket, WantedGoods goods, PickupPoint point) {
        int there = 0;
        int days = 0;
        for (BasketLine line : basket.lines()) {
            Availability availability =
                    line.skuId() < 1 ? Availability.unbound() : Availability.of(goods, point, line.skuId(), 0);
            if (mayBeHad(line, point) && availability.isThere()) {
                there++;
                days = Math.max(days, availability.days());
            }
        }
        return new BasketStanding(there, basket.lines().size(), days);
    }

    private static boolean mayBeHad(BasketLine line, PickupPoint point) {
        return line.terms().collecting() != Collecting.NEVER && line.terms().isHadAt(point.id());
    }

    /** How many of its lines are there or come there, whole. */
    public int there() {
        return there;
    }

    /** How many lines it has; 0 for an empty basket. */
    public int lines() {
        return lines;
    }

    /** In how many days of the calendar the last of what comes from elsewhere is there; 0 if nothing has to come. */
    public int days() {
        return days;
    }

    /** Also true of an empty basket. */
    public boolean isComplete() {
        return there == lines;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BasketStanding
                && there == ((BasketStanding) other).there
                && lines == ((BasketStanding) other).lines
                && days == ((BasketStanding) other).days;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * there + lines) + days;
    }

    /** Such as {@code 2 of 3, in 0 days}. */
    @Override
    public String toString() {
        return there + " of " + lines + ", in " + days + " days";
    }
}
