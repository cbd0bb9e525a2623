// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.visit;

import java.util.Objects;
import java.util.function.Supplier;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Transactions;

/** Runs work in short transactions of its own until none loses a race, a few times; lets the last {@link Conflict} through. */
final class Tries {

    private static final int MOST = 8;

    private final Transactions transactions;

    Tries(Transactions transactions) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
    }

    <T> T of(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.separate(work);
            } catch (Conflict conflict) {
                if (attempt == MOST) {
                    throw conflict;
                }
            }
        }
    }
}
