// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

import org.creneau.point.PickupPoint;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;

/** One reservation of a placed order and the point it is at. Immutable. */
public final class OrderPickup {
    private final PickupPoint point;
    private final Reservation reservation;

    OrderPickup(PickupPoint point, Reservation reservation) {
        this.point = point;
        this.reservation = reservation;
    }

    public PickupPoint point() {
        return point;
    }

    public Reservation reservation() {
        return reservation;
    }

    /** Whether it proves why its holder is out: ordered, and not given up. Collected counts, for the way home. */
    public boolean isProof() {
        ReservationState state = reservation.state();
        return state == ReservationState.CONFIRMED
                || state == ReservationState.PREPARING
                || state == ReservationState.READY
                || state == ReservationState.COLLECTED;
    }
}
