// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

/** Days that differ from the others, and why, in words. Immutable. */
public final class DayNote {
    private final String days;
    private final String reason;

    DayNote(String days, String reason) {
        this.days = days;
        this.reason = reason;
    }

    /** One day, or the first and the last of several. */
    public String getDays() {
        return days;
    }

    public String getReason() {
        return reason;
    }
}
