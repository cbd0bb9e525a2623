// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** Requests book alike on MariaDB with READ COMMITTED. */
class MariaDbReadCommittedRequestTest extends RequestContract {
    @Override
    protected Schema schema() {
        return MariaDb.withReadCommitted();
    }
}
