// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.history;

import java.time.Instant;
import org.creneau.memory.DirectTransactions;
import org.creneau.point.PointId;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;

/** A ledger of two slots as Lincheck calls it, each call in a transaction of its own as in the use cases. */
public abstract class LedgerCalls {

    private static final PointId POINT = PointId.of(1);
    private static final Instant NOON = Instant.parse("2020-11-12T12:00:00Z");
    private static final Capacity CAPACITY =
            Capacity.ofOrders(ModelLedger.MOST_ORDERS).withItems(ModelLedger.MOST_ITEMS);

    private final SlotLedger ledger;
    private final DirectTransactions transactions = new DirectTransactions();

    LedgerCalls(SlotLedger ledger) {
        this.ledger = ledger;
    }

    boolean takeOf(int slot, int items) {
        return take(slot, items, CAPACITY);
    }

    /** What no ledger may do: another may take the place between the look and the taking. */
    boolean takeHastily(int slot, int items) {
        return CAPACITY.fits(loadOf(slot), Load.of(1, items, 0)) && take(slot, items, Capacity.unlimited());
    }

    private boolean take(int slot, int items, Capacity capacity) {
        return transactions.separate(() -> ledger.take(id(slot), Load.of(1, items, 0), capacity));
    }

    void giveBackOf(int slot, int items) {
        transactions.separate(() -> {
            ledger.giveBack(id(slot), Load.of(1, items, 0));
            return null;
        });
    }

    /** Orders and items in one number. */
    int takenOf(int slot) {
        Load load = loadOf(slot);
        return 100 * load.orders() + load.items();
    }

    private Load loadOf(int slot) {
        return ledger.taken(POINT, id(slot).start(), id(slot).end()).at(id(slot).start());
    }

    private static SlotId id(int slot) {
        return SlotId.of(POINT, NOON.plusSeconds(1800L * slot), 30);
    }
}
