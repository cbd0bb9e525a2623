// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** Lists of points are brought alike on H2. */
class H2PointListsTest extends PointListsContract {
    @Override
    protected Schema schema() {
        return Databases.h2();
    }
}
