// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;

/** The races on Postgres. */
class PostgresRacesTest extends StoreRaces {
    @Override
    protected Schema schema() {
        return Databases.postgres();
    }
}
