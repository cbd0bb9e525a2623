// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import org.creneau.broadleaf.store.Schema;
import org.creneau.proof.DatabaseTown;
import org.creneau.proof.Town;

/** The races on one database; each database has a subclass of a few lines. */
public abstract class StoreRaces extends RacesContract {

    protected abstract Schema schema();

    @Override
    protected Town town() {
        schema().empty();
        return new DatabaseTown(schema(), looksToBeSure());
    }

    /** See {@link Town#looksToBeSure}. */
    protected int looksToBeSure() {
        return 1;
    }
}
