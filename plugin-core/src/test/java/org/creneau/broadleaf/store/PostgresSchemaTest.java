// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** Tables are made, upgraded and removed on PostgreSQL. */
class PostgresSchemaTest extends SchemaContract {
    @Override
    protected Database database() {
        return Databases.POSTGRES;
    }
}
