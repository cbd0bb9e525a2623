// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** Staff cancel alike on HSQLDB. */
class HsqldbStaffTest extends StaffContract {
    @Override
    protected Schema schema() {
        return Databases.hsqldb();
    }
}
