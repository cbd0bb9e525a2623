// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.creneau.memory.Race;
import org.creneau.point.PointId;
import org.creneau.proof.Stores;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.Taken;
import org.junit.jupiter.api.Test;

/** The histories can fail: a read that sees a move half done has no place in any order. */
class HistoriesFindFaultsTest {

    private final Stores stores = Stores.inMemory();
    private final LedgerHistory history = new LedgerHistory(stores.with(halfway()));
    private boolean someoneLooks;

    @Test
    void a_move_that_nobody_looks_at_has_a_place() {
        history.take(0, 1);
        history.move(0, 1, 1);
        history.readBoth();
        assertThat(Linearization.of(history.calls(), ModelLedger.empty(LedgerHistory.SLOTS)))
                .isPresent();
    }

    @Test
    void a_read_in_the_middle_of_a_move_has_none() {
        someoneLooks = true;
        history.take(0, 1);
        history.move(0, 1, 1);
        assertThat(history.calls()).hasSize(3);
        assertThat(Linearization.of(history.calls(), ModelLedger.empty(LedgerHistory.SLOTS)))
                .isEmpty();
    }

    /** Shows everybody what is not committed, as the ledger in memory does, at the worst moment. */
    private SlotLedger halfway() {
        return new SlotLedger() {
            @Override
            public Taken taken(PointId point, Instant from, Instant to) {
                return stores.ledger().taken(point, from, to);
            }

            @Override
            public Map<PointId, Taken> taken(Collection<PointId> points, Instant from, Instant to) {
                return stores.ledger().taken(points, from, to);
            }

            @Override
            public boolean take(SlotId slot, Load load, Capacity capacity) {
                return stores.ledger().take(slot, load, capacity);
            }

            @Override
            public void giveBack(SlotId slot, Load load) {
                if (someoneLooks) {
                    Race.of(1, any -> {
                        history.readBoth();
                        return any;
                    });
                }
                stores.ledger().giveBack(slot, load);
            }
        };
    }
}
