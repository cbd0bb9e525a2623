// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** Requests book alike on MariaDB as newer versions of it are set. */
class MariaDbStrictRequestTest extends RequestContract {
    @Override
    protected Schema schema() {
        return MariaDb.withStrictSnapshots();
    }
}
