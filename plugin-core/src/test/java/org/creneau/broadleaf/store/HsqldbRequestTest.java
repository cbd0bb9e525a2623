// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** Requests book alike on Hsqldb. */
class HsqldbRequestTest extends RequestContract {
    @Override
    protected Schema schema() {
        return Databases.hsqldb();
    }
}
