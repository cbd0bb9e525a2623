// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.town;

import org.creneau.broadleaf.store.MariaDb;
import org.creneau.broadleaf.store.Schema;

/** Points and their plans on MariaDB. */
class MariaDbTownTest extends TownContract {
    @Override
    protected Schema schema() {
        return MariaDb.schema();
    }
}
