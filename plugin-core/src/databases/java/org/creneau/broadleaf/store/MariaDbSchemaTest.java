// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** Tables are made, upgraded and removed on MariaDB. */
class MariaDbSchemaTest extends SchemaContract {
    @Override
    protected Database database() {
        return MariaDb.DATABASE;
    }
}
