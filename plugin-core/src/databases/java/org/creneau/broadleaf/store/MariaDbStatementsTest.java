// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** Statements are as few on MariaDB. */
class MariaDbStatementsTest extends StatementsContract {
    @Override
    protected Schema schema() {
        return MariaDb.schema();
    }
}
