// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** Requests book alike on Postgres. */
class PostgresRequestTest extends RequestContract {
    @Override
    protected Schema schema() {
        return Databases.postgres();
    }
}
