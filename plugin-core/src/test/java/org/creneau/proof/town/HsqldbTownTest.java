// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.town;

import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;

/** Points and their plans on Hsqldb. */
class HsqldbTownTest extends TownContract {
    @Override
    protected Schema schema() {
        return Databases.hsqldb();
    }
}
