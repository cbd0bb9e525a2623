// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import org.creneau.broadleaf.store.MariaDb;
import org.creneau.broadleaf.store.Schema;

/** The races on MariaDB as newer versions of it are set. */
class MariaDbStrictRacesTest extends StoreRaces {
    @Override
    protected Schema schema() {
        return MariaDb.withStrictSnapshots();
    }

    @Override
    protected int looksToBeSure() {
        return MariaDb.LOOKS_TO_BE_SURE;
    }
}
