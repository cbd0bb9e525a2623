// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** Lists of points are brought alike on Hsqldb. */
class HsqldbPointListsTest extends PointListsContract {
    @Override
    protected Schema schema() {
        return Databases.hsqldb();
    }
}
