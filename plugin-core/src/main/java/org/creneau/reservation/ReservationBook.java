// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The reservations and the transactions they are changed in. A change that loses a race rolls back whole and runs
 * again from its start, a few times. Thread-safe.
 */
public final class ReservationBook {

    private static final int ATTEMPTS = 8;

    private final Reservations reservations;
    private final Transactions transactions;

    public ReservationBook(Reservations reservations, Transactions transactions) {
        this.reservations = reservations;
        this.transactions = transactions;
    }

    /**
     * Runs the work in short transactions of its own until no {@link Conflict} is thrown; lets the last one through.
     */
    <T> T alone(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.separate(work);
            } catch (Conflict conflict) {
                if (attempt == ATTEMPTS) {
                    throw conflict;
                }
            }
        }
    }

    /** Runs the work once, in the caller's transaction if there is one. */
    <T> T joined(Supplier<T> work) {
        return transactions.required(work);
    }

    Reservations all() {
        return reservations;
    }

    /** The live reservation of that order and group, or else the one held last. */
    Optional<Reservation> currentOf(Holder holder) {
        Optional<Reservation> live = reservations.liveOf(holder.orderId(), holder.groupId());
        return live.isPresent() ? live : reservations.latestOf(holder.orderId(), holder.groupId());
    }

    /** Stores the next version; throws {@link Conflict} if another change was faster. */
    Reservation store(Reservation expected, Reservation next) {
        if (!reservations.replace(expected, next)) {
            throw new Conflict("reservation " + expected.token() + " is no longer in version " + expected.version());
        }
        return next;
    }
}
