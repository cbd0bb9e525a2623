// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** Staff cancel alike on H2. */
class H2StaffTest extends StaffContract {
    @Override
    protected Schema schema() {
        return Databases.h2();
    }
}
