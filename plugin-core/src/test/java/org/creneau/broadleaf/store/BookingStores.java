// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import org.creneau.broadleaf.waitlist.JpaWaitEntries;
import org.creneau.house.ContractRun;
import org.creneau.reservation.BookingContract;
import org.creneau.reservation.Choices;
import org.creneau.reservation.ChoosingContract;
import org.creneau.reservation.FollowingACartContract;
import org.creneau.reservation.History;
import org.creneau.reservation.HoldingTogetherContract;
import org.creneau.reservation.Messages;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.Transactions;
import org.creneau.reservation.WaitEntries;
import org.creneau.reservation.WaitlistContract;
import org.creneau.reservation.asking.Askings;
import org.creneau.slot.SlotLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** Use cases whose races only a database decides: the contracts of their ports on one database. */
abstract class BookingStores {

    protected abstract Schema schema();

    @BeforeEach
    void empty() {
        schema().empty();
    }

    @Nested
    class Choosing extends ChoosingContract {
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
        protected Choices choices() {
            return schema().choices();
        }

        @Override
        protected Askings askings() {
            return schema().askings();
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

    @Nested
    class Together extends HoldingTogetherContract {
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
            return 10;
        }
    }

    @Nested
    class Following extends FollowingACartContract {
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
    }

    @Nested
    @ContractRun(JpaWaitEntries.class)
    class Waitlists extends WaitlistContract {
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
        protected WaitEntries entries() {
            return schema().waitEntries();
        }

        @Override
        protected int histories() {
            return 20;
        }
    }
}
