// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.Instant;
import java.util.Collections;
import java.util.Objects;

/**
 * More is asked of a point than it can do, until an instant: it either wants some more minutes for each order placed
 * now, 1..1,440, or takes no orders at all meanwhile. Ends by itself. Immutable and thread-safe.
 */
public final class Rush {

    private final Instant until;
    private final int extraMinutes;

    private Rush(Instant until, int extraMinutes) {
        this.until = Objects.requireNonNull(until, "until");
        this.extraMinutes = extraMinutes;
    }

    /** Throws {@link InvalidSettings} unless 1..1,440 minutes. */
    public static Rush slowedBy(int extraMinutes, Instant until) {
        if (extraMinutes < 1 || extraMinutes > 1440) {
            throw InvalidSettings.of(Collections.singletonList(Problem.of("extraMinutes", extraMinutes, "1..1440")));
        }
        return new Rush(until, extraMinutes);
    }

    public static Rush withoutNewOrders(Instant until) {
        return new Rush(until, 0);
    }

    /** The first instant at which it is over. */
    public Instant until() {
        return until;
    }

    public boolean stopsOrdersAt(Instant now) {
        return extraMinutes == 0 && now.isBefore(until);
    }

    /** What an order placed at that instant needs beyond its lead time; 0 once it is over or while orders stop. */
    public int extraMinutesAt(Instant now) {
        return now.isBefore(until) ? extraMinutes : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rush
                && until.equals(((Rush) other).until)
                && extraMinutes == ((Rush) other).extraMinutes;
    }

    @Override
    public int hashCode() {
        return 31 * until.hashCode() + extraMinutes;
    }

    @Override
    public String toString() {
        return (extraMinutes == 0 ? "no new orders" : extraMinutes + " min more") + " until " + until;
    }
}
