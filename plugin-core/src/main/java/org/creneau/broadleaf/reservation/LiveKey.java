// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import org.creneau.reservation.Reservation;
import org.jspecify.annotations.Nullable;

/**
 * The unique keys of a reservation: order and group while it is live, such as {@code 1001-77}, at most 41 characters; and
 * its household.
 */
final class LiveKey {

    private LiveKey() {}

    static String of(long orderId, long groupId) {
        return orderId + "-" + groupId;
    }

    /** Null for a reservation that holds no place, so that any number of those may be stored. */
    static @Nullable String of(Reservation reservation) {
        return reservation.holdsPlace()
                ? of(reservation.holder().orderId(), reservation.holder().groupId())
                : null;
    }

    /** The household while it awaits what was reserved; null otherwise, and where there is none. */
    static @Nullable String awaited(Reservation reservation) {
        boolean awaited =
                reservation.state().isAwaited() && !reservation.household().isEmpty();
        return awaited ? reservation.household() : null;
    }
}
