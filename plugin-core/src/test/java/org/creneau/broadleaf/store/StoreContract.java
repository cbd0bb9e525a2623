// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import org.junit.jupiter.api.Nested;

/** The contracts of all ports on one database, by theme; each database has a subclass of a few lines. */
abstract class StoreContract {

    protected abstract Schema schema();

    @Nested
    class Slots extends SlotStores {
        @Override
        protected Schema schema() {
            return StoreContract.this.schema();
        }
    }

    @Nested
    class Reservations extends ReservationStores {
        @Override
        protected Schema schema() {
            return StoreContract.this.schema();
        }
    }

    @Nested
    class Host extends HostStores {
        @Override
        protected Schema schema() {
            return StoreContract.this.schema();
        }
    }

    @Nested
    class Secrets extends SecretStores {
        @Override
        protected Schema schema() {
            return StoreContract.this.schema();
        }
    }

    @Nested
    class Letters extends MessageStores {
        @Override
        protected Schema schema() {
            return StoreContract.this.schema();
        }
    }

    @Nested
    class Counter extends CounterStores {
        @Override
        protected Schema schema() {
            return StoreContract.this.schema();
        }
    }

    @Nested
    class Reports extends ReportStores {
        @Override
        protected Schema schema() {
            return StoreContract.this.schema();
        }
    }

    @Nested
    class UseCases extends BookingStores {
        @Override
        protected Schema schema() {
            return StoreContract.this.schema();
        }
    }
}
