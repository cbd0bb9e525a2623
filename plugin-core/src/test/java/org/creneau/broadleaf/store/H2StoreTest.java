// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** The adapters keep the contracts of their ports on H2. */
class H2StoreTest extends StoreContract {
    @Override
    protected Schema schema() {
        return Databases.h2();
    }
}
