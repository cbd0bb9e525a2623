// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

/** The calendar of points is read alike on MariaDB. */
class MariaDbPointPlansTest extends PointPlansContract {
    @Override
    protected Schema schema() {
        return MariaDb.schema();
    }

    /** REPEATABLE READ. */
    @Override
    protected boolean seesCommits() {
        return false;
    }
}
