// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** The adapters keep the contracts of their ports on MariaDB as newer versions of it are set. */
class MariaDbStrictStoreTest extends StoreContract {
    @Override
    protected Schema schema() {
        return MariaDb.withStrictSnapshots();
    }
}
