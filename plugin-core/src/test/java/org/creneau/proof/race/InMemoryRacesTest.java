// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import java.util.List;
import org.creneau.point.PointId;
import org.creneau.proof.Stores;

/** In memory, where only the counters are watched while the race runs. */
class InMemoryRacesTest extends RacesContract {
    private final Stores stores = Stores.inMemory();

    @Override
    protected Stores stores() {
        return stores;
    }

    @Override
    protected List<SlotCount> look(PointId point) {
        return SlotCount.readIn(stores.ledger(), point);
    }

    @Override
    protected int rounds() {
        return 25;
    }
}
