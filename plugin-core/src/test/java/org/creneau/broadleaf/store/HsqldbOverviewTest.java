// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** The overview costs the same on Hsqldb. */
class HsqldbOverviewTest extends OverviewContract {
    @Override
    protected Schema schema() {
        return Databases.hsqldb();
    }
}
