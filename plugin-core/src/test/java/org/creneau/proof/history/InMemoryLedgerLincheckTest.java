// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.history;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creneau.memory.InMemoryLedger;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The ledger in memory, which every other test of the use cases rests on, by Lincheck: every interleaving of small
 * scenarios that it gets to, and scenarios under stress, must have an order that {@link ModelLedger} explains.
 */
@Tag("lincheck")
class InMemoryLedgerLincheckTest {

    @Test
    void every_interleaving_has_an_order() {
        modelChecking().check(InMemory.class);
    }

    @Test
    void under_stress_too() {
        new StressOptions()
                .iterations(20)
                .invocationsPerIteration(500)
                .threads(3)
                .actorsPerThread(4)
                .sequentialSpecification(Model.class)
                .check(InMemory.class);
    }

    @Test
    void a_ledger_that_looks_first_and_takes_afterwards_is_found() {
        assertThatThrownBy(() -> modelChecking().minimizeFailedScenario(false).check(Hasty.class))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("take(");
    }

    private static ModelCheckingOptions modelChecking() {
        return new ModelCheckingOptions()
                .iterations(10)
                .invocationsPerIteration(150)
                .threads(2)
                .actorsPerThread(3)
                .sequentialSpecification(Model.class);
    }

    /** The ledger under test. */
    @Param(name = "slot", gen = IntGen.class, conf = "0:1")
    @Param(name = "items", gen = IntGen.class, conf = "0:3")
    public static class InMemory extends LedgerCalls {

        public InMemory() {
            super(new InMemoryLedger());
        }

        @Operation
        public boolean take(@Param(name = "slot") int slot, @Param(name = "items") int items) {
            return takeOf(slot, items);
        }

        @Operation
        public void giveBack(@Param(name = "slot") int slot, @Param(name = "items") int items) {
            giveBackOf(slot, items);
        }

        @Operation
        public int taken(@Param(name = "slot") int slot) {
            return takenOf(slot);
        }
    }

    /** A canary. */
    public static class Hasty extends InMemory {

        @Override
        boolean takeOf(int slot, int items) {
            return takeHastily(slot, items);
        }
    }

    /** What the answers are held against. */
    public static class Model {

        private ModelLedger ledger = ModelLedger.empty(2);

        public boolean take(int slot, int items) {
            return ledger.taking(slot, items)
                    .map(after -> {
                        ledger = after;
                        return true;
                    })
                    .orElse(false);
        }

        public void giveBack(int slot, int items) {
            ledger = ledger.givingBack(slot, items).orElse(ledger);
        }

        public int taken(int slot) {
            return 100 * ledger.orders().get(slot) + ledger.items().get(slot);
        }
    }
}
