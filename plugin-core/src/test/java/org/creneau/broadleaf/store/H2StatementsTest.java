// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** Statements are as few on H2. */
class H2StatementsTest extends StatementsContract {
    @Override
    protected Schema schema() {
        return Databases.h2();
    }
}
