// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.store;

/** A day in words: which one, when it is open, and why if the merchant says so. Immutable. */
public final class StoreDay {
    private final String name;
    private final String hours;
    private final String reason;
    private final boolean today;

    StoreDay(String name, String hours, String reason, boolean today) {
        this.name = name;
        this.hours = hours;
        this.reason = reason;
        this.today = today;
    }

    public String getName() {
        return name;
    }

    /** Such as "10:00 – 13:00, 14:00 – 19:30", or that it is closed. */
    public String getHours() {
        return hours;
    }

    /** Empty if none was given. */
    public String getReason() {
        return reason;
    }

    public boolean isToday() {
        return today;
    }
}
