// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** The calendar of points is read alike on H2. */
class H2PointPlansTest extends PointPlansContract {
    @Override
    protected Schema schema() {
        return Databases.h2();
    }
}
