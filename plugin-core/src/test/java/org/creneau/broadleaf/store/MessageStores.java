// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import org.creneau.broadleaf.message.JpaMessages;
import org.creneau.broadleaf.message.JpaOutbox;
import org.creneau.house.ContractRun;
import org.creneau.notice.OutboxContract;
import org.creneau.reservation.Messages;
import org.creneau.reservation.MessagesContract;
import org.creneau.reservation.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** Messages to shoppers: the contracts of their ports on one database. */
abstract class MessageStores {

    protected abstract Schema schema();

    @BeforeEach
    void empty() {
        schema().empty();
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
    @ContractRun(JpaOutbox.class)
    class Sending extends OutboxContract {
        @Override
        protected org.creneau.notice.Outbox outbox() {
            return schema().outbox();
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
}
