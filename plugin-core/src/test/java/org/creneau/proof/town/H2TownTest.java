// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.town;

import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;

/** Points and their plans on H2. */
class H2TownTest extends TownContract {
    @Override
    protected Schema schema() {
        return Databases.h2();
    }
}
