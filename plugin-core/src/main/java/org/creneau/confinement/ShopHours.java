// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** Shops hand over only between two times of the day; at the second they close they are closed. */
public final class ShopHours extends Limit {

    private final Hours hours;

    private ShopHours(Terms terms, Hours hours) {
        super(terms);
        this.hours = hours;
    }

    public static ShopHours of(Terms terms, Hours hours) {
        return new ShopHours(terms, hours);
    }

    @Override
    public String kind() {
        return "shop-hours";
    }

    public Hours hours() {
        return hours;
    }

    @Override
    Check check(Trip trip, RegimeTimes times) {
        if (hours.equals(Hours.allDay())) {
            return Checks.ALWAYS_HOLDS;
        }
        Hours closed = Hours.of(hours.end(), hours.start());
        return new ShopHoursCheck(times.always(), times.everyDay(closed), hours);
    }
}
