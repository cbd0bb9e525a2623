// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;
import org.junit.jupiter.api.Tag;

/**
 * The races on HSQLDB. Once in some hundred rounds a thread waits for ever, which {@code docs/proofs.md} describes; until it is
 * known why, they run in the profile {@code races} alone.
 */
@Tag("forgetful")
class HsqldbRacesTest extends StoreRaces {
    @Override
    protected Schema schema() {
        return Databases.hsqldb();
    }
}
