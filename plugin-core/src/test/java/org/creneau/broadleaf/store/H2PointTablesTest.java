// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** The tables of points are read alike on H2. */
class H2PointTablesTest extends PointTablesContract {
    @Override
    protected Schema schema() {
        return Databases.h2();
    }
}
