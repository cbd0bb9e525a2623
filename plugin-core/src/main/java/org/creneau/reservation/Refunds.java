// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

/**
 * SPI: hears of every placed pickup that is cancelled, so that a shop can give back what was paid for it. {@link ReservationBook}
 * calls it, whatever use case cancels, once for each pickup and in the transaction of the cancellation; what is thrown rolls the
 * cancellation back. After a lost race all of it runs again, so an implementation writes down what is owed in that same
 * transaction and leaves it to something else to ask a payment gateway, which cannot be rolled back. Installed as the bean {@code
 * creneauRefunds}; the default does nothing: Cr&eacute;neau refunds no money by itself. Implementations are thread-safe.
 */
public interface Refunds {

    /**
     * A pickup was cancelled.
     *
     * @param cancelled the reservation as it stands now
     * @param how by whom, when and why, and from which state
     */
    void owe(Reservation cancelled, HistoryEntry how);

    /** For a shop that refunds by other means. */
    static Refunds none() {
        return (cancelled, how) -> {};
    }
}
