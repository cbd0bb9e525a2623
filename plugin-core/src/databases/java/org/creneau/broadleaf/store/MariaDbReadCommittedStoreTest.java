// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** The adapters keep the contracts of their ports on MariaDB with READ COMMITTED. */
class MariaDbReadCommittedStoreTest extends StoreContract {
    @Override
    protected Schema schema() {
        return MariaDb.withReadCommitted();
    }
}
