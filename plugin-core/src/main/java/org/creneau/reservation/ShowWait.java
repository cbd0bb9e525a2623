// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Optional;

/** Query: somebody's wait and how many are before them. Thread-safe. */
public final class ShowWait {

    private final WaitEntries entries;
    private final Transactions transactions;

    public ShowWait(WaitEntries entries, Transactions transactions) {
        this.entries = entries;
        this.transactions = transactions;
    }

    public Optional<WaitEntry> find(ReservationToken token) {
        return transactions.required(() -> entries.find(token));
    }

    /** Their number in line, from 1: those before them wait for something they wait for, too. */
    public int numberInLine(WaitEntry entry) {
        return 1 + transactions.required(() -> entries.countBefore(entry));
    }
}
