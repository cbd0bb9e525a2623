// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

/**
 * The order and group have a reservation that holds a place already, and may have one only. After it the running
 * transaction can only roll back: a database that found a duplicate key accepts nothing further in it.
 */
public final class LiveReservationExists extends Conflict {

    private static final long serialVersionUID = 1L;

    public LiveReservationExists(Holder holder) {
        super(messageFor(holder));
    }

    public LiveReservationExists(Holder holder, Throwable cause) {
        super(messageFor(holder), cause);
    }

    private static String messageFor(Holder holder) {
        return holder + " has a live reservation, allowed is one per order and group";
    }
}
