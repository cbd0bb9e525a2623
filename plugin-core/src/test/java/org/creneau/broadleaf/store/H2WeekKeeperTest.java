// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** The hours of every week are replaced alike on H2. */
class H2WeekKeeperTest extends WeekKeeperContract {
    @Override
    protected Schema schema() {
        return Databases.h2();
    }
}
