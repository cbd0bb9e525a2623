// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.time.Instant;
import org.creneau.overview.TakenOrders;

/** What is taken of a ledger in memory. */
public final class InMemoryTakenOrders implements TakenOrders {

    private final InMemoryLedger ledger;

    public InMemoryTakenOrders(InMemoryLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void between(Instant from, Instant to, Visitor visitor) {
        ledger.each((slot, load) -> {
            if (!slot.start().isBefore(from) && slot.start().isBefore(to) && load.orders() > 0) {
                visitor.taken(slot.point(), slot.start(), load.orders());
            }
        });
    }
}
