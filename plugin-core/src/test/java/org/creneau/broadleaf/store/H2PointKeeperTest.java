// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** What is done to a point as a whole is done alike on H2. */
class H2PointKeeperTest extends PointKeeperContract {
    @Override
    protected Schema schema() {
        return Databases.h2();
    }
}
