// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import org.creneau.broadleaf.store.MariaDb;
import org.creneau.broadleaf.store.Schema;

/** The races on MariaDB. */
class MariaDbRacesTest extends StoreRaces {
    @Override
    protected Schema schema() {
        return MariaDb.schema();
    }

    @Override
    protected int looksToBeSure() {
        return MariaDb.LOOKS_TO_BE_SURE;
    }
}
