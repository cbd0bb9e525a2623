// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** Staff cancel alike on PostgreSQL. */
class PostgresStaffTest extends StaffContract {
    @Override
    protected Schema schema() {
        return Databases.postgres();
    }
}
