// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.function.Supplier;

/**
 * Port: the transactions of the database behind {@link Reservations} and the ledger. Whatever the work throws rolls
 * back what it did and reaches the caller unchanged. Implementations are thread-safe.
 */
public interface Transactions {

    /** Runs the work in the running transaction, or in one of its own if there is none. */
    <T> T required(Supplier<T> work);

    /** Runs the work in a short transaction of its own that is committed on return, whatever the running one does. */
    <T> T separate(Supplier<T> work);
}
