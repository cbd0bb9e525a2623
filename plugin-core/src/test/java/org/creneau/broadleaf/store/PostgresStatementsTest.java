// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** Statements are as few on Postgres. */
class PostgresStatementsTest extends StatementsContract {
    @Override
    protected Schema schema() {
        return Databases.postgres();
    }
}
