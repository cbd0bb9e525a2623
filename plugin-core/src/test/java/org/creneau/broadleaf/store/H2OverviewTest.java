// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** The overview costs the same on H2. */
class H2OverviewTest extends OverviewContract {
    @Override
    protected Schema schema() {
        return Databases.h2();
    }
}
