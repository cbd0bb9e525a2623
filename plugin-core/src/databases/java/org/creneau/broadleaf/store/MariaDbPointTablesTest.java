// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** The tables of points are read alike on MariaDB. */
class MariaDbPointTablesTest extends PointTablesContract {
    @Override
    protected Schema schema() {
        return MariaDb.schema();
    }
}
