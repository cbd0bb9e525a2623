// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import org.creneau.proof.InMemoryTown;
import org.creneau.proof.Town;

/** In memory, where only the counters are watched while the race runs. */
class InMemoryRacesTest extends RacesContract {
    @Override
    protected Town town() {
        return new InMemoryTown();
    }

    @Override
    protected int rounds() {
        return 25;
    }
}
