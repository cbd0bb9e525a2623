// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** What is done to a point as a whole is done alike on MariaDB. */
class MariaDbPointKeeperTest extends PointKeeperContract {
    @Override
    protected Schema schema() {
        return MariaDb.schema();
    }
}
