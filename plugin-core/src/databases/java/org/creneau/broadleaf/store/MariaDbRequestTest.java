// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** Requests book alike on MariaDB. */
class MariaDbRequestTest extends RequestContract {
    @Override
    protected Schema schema() {
        return MariaDb.schema();
    }
}
