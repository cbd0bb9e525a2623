// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** Requests book alike on H2. */
class H2RequestTest extends RequestContract {
    @Override
    protected Schema schema() {
        return Databases.h2();
    }
}
