// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import org.creneau.reservation.Reservation;
import org.jspecify.annotations.Nullable;

/** The unique key of a live reservation: order and group, such as {@code 1001-77}; at most 41 characters. */
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
}
