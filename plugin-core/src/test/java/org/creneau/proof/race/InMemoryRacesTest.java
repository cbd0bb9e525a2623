// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import java.util.List;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryLedger;
import org.creneau.memory.InMemoryReservations;
import org.creneau.point.PointId;
import org.creneau.proof.Stores;

/** In memory, where only the counters are watched while the race runs. */
class InMemoryRacesTest extends RacesContract {
    private final Stores stores =
            new Stores(new InMemoryLedger(), new InMemoryReservations(), new DirectTransactions());

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
        return 50;
    }
}
