// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** Statements are as few on Hsqldb. */
class HsqldbStatementsTest extends StatementsContract {
    @Override
    protected Schema schema() {
        return Databases.hsqldb();
    }
}
