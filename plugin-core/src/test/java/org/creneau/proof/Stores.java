// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof;

import org.creneau.broadleaf.store.Schema;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryHistory;
import org.creneau.memory.InMemoryLedger;
import org.creneau.memory.InMemoryMessages;
import org.creneau.memory.InMemoryPointStock;
import org.creneau.memory.InMemoryReservations;
import org.creneau.reservation.History;
import org.creneau.reservation.Messages;
import org.creneau.reservation.ReservationBook;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.Transactions;
import org.creneau.slot.SlotLedger;
import org.creneau.stock.PointStock;

/** The ports a booking writes to, all of one database. */
public record Stores(
        SlotLedger ledger,
        Reservations reservations,
        History history,
        Messages messages,
        Transactions transactions,
        PointStock stock) {

    public static Stores inMemory() {
        return new Stores(
                new InMemoryLedger(),
                new InMemoryReservations(),
                new InMemoryHistory(),
                new InMemoryMessages(),
                new DirectTransactions(),
                new InMemoryPointStock());
    }

    /** Of one database. */
    public static Stores in(Schema schema) {
        return new Stores(
                schema.ledger(),
                schema.reservations(),
                schema.history(),
                schema.messages(),
                schema.transactions(),
                schema.stock());
    }

    /** The same with another ledger before or instead of this one's. */
    public Stores with(SlotLedger other) {
        return new Stores(other, reservations, history, messages, transactions, stock);
    }

    public Stores with(Reservations other) {
        return new Stores(ledger, other, history, messages, transactions, stock);
    }

    public Stores with(Transactions other) {
        return new Stores(ledger, reservations, history, messages, other, stock);
    }

    public Stores with(PointStock other) {
        return new Stores(ledger, reservations, history, messages, transactions, other);
    }

    ReservationBook book() {
        return new ReservationBook(reservations, history, messages, transactions);
    }
}
