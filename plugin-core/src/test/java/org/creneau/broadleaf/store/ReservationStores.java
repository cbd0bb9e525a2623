// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import org.creneau.broadleaf.asking.JpaAskings;
import org.creneau.broadleaf.choice.JpaChoices;
import org.creneau.broadleaf.reservation.JpaHistory;
import org.creneau.broadleaf.reservation.JpaReservations;
import org.creneau.house.ContractRun;
import org.creneau.reservation.Choices;
import org.creneau.reservation.ChoicesContract;
import org.creneau.reservation.History;
import org.creneau.reservation.HistoryContract;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.ReservationsContract;
import org.creneau.reservation.Transactions;
import org.creneau.reservation.TransactionsContract;
import org.creneau.reservation.asking.Askings;
import org.creneau.reservation.asking.AskingsContract;
import org.creneau.slot.SlotLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** Reservations, their history and what their shoppers are asked: the contracts of their ports on one database. */
abstract class ReservationStores {

    protected abstract Schema schema();

    @BeforeEach
    void empty() {
        schema().empty();
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
    @ContractRun(JpaChoices.class)
    class Questions extends ChoicesContract {
        @Override
        protected Choices choices() {
            return schema().choices();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaAskings.class)
    class ForAllToBeAsked extends AskingsContract {
        @Override
        protected Askings askings() {
            return schema().askings();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }
}
