// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** Lists of points are brought alike on MariaDB. */
class MariaDbPointListsTest extends PointListsContract {
    @Override
    protected Schema schema() {
        return MariaDb.schema();
    }
}
