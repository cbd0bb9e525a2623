// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.Locale;

/**
 * Why an outing breaks a limit, in the order in which reasons of one regime are told; the first three come before
 * those of any regime. Never rename a constant: its {@link #code()} is in messages, JSON and records, and its name in
 * the published cases.
 */
public enum Reason {
    /** The hand-over itself is inside a curfew. */
    CURFEW,
    /** One would have to leave before the curfew ends. */
    LEAVE_BEFORE_CURFEW_END,
    /** One would be home again only after the curfew has begun. */
    RETURN_AFTER_CURFEW,
    /** The hand-over is outside the hours shops may keep. */
    SHOP_CLOSED,
    /** Nothing may be collected. */
    COLLECT_FORBIDDEN,
    /** Nothing may be collected in so large a mall. */
    COLLECT_FORBIDDEN_MALL,
    /** Orders may change hands, but not in this place. */
    HANDOVER_NOT_ALLOWED,
    /** Shops like this one may not serve. */
    TRADE_NOT_ALLOWED,
    /** Only with an appointment, and there is none. */
    APPOINTMENT_NEEDED,
    /** The shop is farther than the limit. */
    TOO_FAR,
    /** The way there and back takes longer than the limit. */
    OUTING_TOO_LONG,
    /** The shop is neither in the department of the home nor near enough. */
    OTHER_DEPARTMENT,
    /** The same for another kind of area. */
    OTHER_AREA,
    /** The shopper, or the household, has been out often enough that day. */
    TRIPS_USED_UP,
    /** People like the shopper may be out at other hours only. */
    NOT_YOUR_HOURS,
    /** Home or shop is not known well enough to say. */
    DISTANCE_UNKNOWN,
    /** The shopper has not said what the limit asks, such as an age. */
    SHOPPER_UNKNOWN,
    /** Outside the hours in which the shopper wants to be out. */
    OUTSIDE_YOUR_WINDOW;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The machine code: lower-case words joined by dashes, such as {@code return-after-curfew}. */
    public String code() {
        return code;
    }

    boolean isOfCurfew() {
        return compareTo(RETURN_AFTER_CURFEW) <= 0;
    }
}
