// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;

/** The races on HSQLDB, with {@link org.creneau.broadleaf.store.ForgottenSessions} at work as in a shop. */
class HsqldbRacesTest extends StoreRaces {
    @Override
    protected Schema schema() {
        return Databases.hsqldb();
    }
}
