// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import org.creneau.broadleaf.message.JpaMessages;
import org.creneau.broadleaf.reservation.JpaHistory;
import org.creneau.broadleaf.reservation.JpaReservations;
import org.creneau.broadleaf.slot.JpaSlotLedger;
import org.creneau.house.ContractRun;
import org.creneau.reservation.BookingContract;
import org.creneau.reservation.History;
import org.creneau.reservation.HistoryContract;
import org.creneau.reservation.Messages;
import org.creneau.reservation.MessagesContract;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.ReservationsContract;
import org.creneau.reservation.Transactions;
import org.creneau.reservation.TransactionsContract;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotLedgerContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** The contracts of all ports on one database; each database has a subclass of a few lines. */
abstract class StoreContract {

    protected abstract Schema schema();

    @BeforeEach
    void empty() {
        schema().empty();
    }

    @Nested
    @ContractRun(JpaSlotLedger.class)
    class Ledger extends SlotLedgerContract {
        @Override
        protected SlotLedger ledger() {
            return schema().ledger();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaReservations.class)
    class Store extends ReservationsContract {
        @Override
        protected Reservations reservations() {
            return schema().reservations();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaTransactions.class)
    class Boundaries extends TransactionsContract {
        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }

        @Override
        protected SlotLedger ledger() {
            return schema().ledger();
        }
    }

    @Nested
    @ContractRun(JpaHistory.class)
    class Changes extends HistoryContract {
        @Override
        protected History history() {
            return schema().history();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaMessages.class)
    class Outbox extends MessagesContract {
        @Override
        protected Messages messages() {
            return schema().messages();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    class Booking extends BookingContract {
        @Override
        protected SlotLedger ledger() {
            return schema().ledger();
        }

        @Override
        protected Reservations reservations() {
            return schema().reservations();
        }

        @Override
        protected History history() {
            return schema().history();
        }

        @Override
        protected Messages messages() {
            return schema().messages();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }

        @Override
        protected int histories() {
            return 20;
        }
    }
}
