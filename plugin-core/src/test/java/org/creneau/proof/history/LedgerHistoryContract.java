// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.creneau.broadleaf.store.Schema;
import org.creneau.memory.ForAll;
import org.creneau.memory.Race;
import org.creneau.proof.Quiet;
import org.creneau.proof.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On a database, what several threads ask of two slots of two places at once has an order; each database has a subclass
 * of a few lines. {@code -Dcreneau.histories=2000} tries as many.
 */
@ExtendWith(Quiet.class)
public abstract class LedgerHistoryContract {

    private static final int THREADS = 4;
    private static final int CALLS = 6;

    protected abstract Schema schema();

    protected int histories() {
        return 100;
    }

    /** False where one statement does not see both slots at one moment. */
    protected boolean seesBoth() {
        return true;
    }

    @BeforeEach
    void empty() {
        schema().empty();
    }

    @Test
    void every_history_has_an_order() {
        Stores stores = Stores.in(schema());
        ForAll.seeds(Integer.getInteger("creneau.histories", histories()), random -> {
            List<Call<ModelLedger>> calls = history(new LedgerHistory(stores), random.nextLong());
            assertThat(calls).hasSize(THREADS * CALLS);
            assertThat(Linearization.of(calls, ModelLedger.empty(LedgerHistory.SLOTS)))
                    .as("an order of %s", calls)
                    .isPresent();
        });
    }

    private List<Call<ModelLedger>> history(LedgerHistory history, long seed) {
        Race.of(THREADS, number -> {
            Visitor visitor = new Visitor(history, new Random(seed + number), seesBoth());
            for (int i = 0; i < CALLS; i++) {
                visitor.callAnything();
            }
            return number;
        });
        return history.calls();
    }
}
