// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.creneau.memory.InMemoryLedger;
import org.creneau.memory.InMemoryPointStock;
import org.creneau.point.PointId;
import org.creneau.proof.InMemoryTown;
import org.creneau.proof.Stores;
import org.creneau.proof.Town;
import org.creneau.reservation.Transactions;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.Taken;
import org.creneau.stock.PointStock;
import org.creneau.stock.Shelf;
import org.creneau.stock.StockChange;
import org.creneau.stock.StockEntry;
import org.creneau.stock.StockLevel;
import org.junit.jupiter.api.Test;

/** The races can fail: each of these stores has one fault, and the rounds find it. */
class RacesFindFaultsTest {

    private final Stores stores = Stores.inMemory();

    @Test
    void a_ledger_that_looks_first_and_takes_afterwards_oversells() {
        SlotLedger hasty = new FaultyLedger() {
            @Override
            public boolean take(SlotId slot, Load load, Capacity capacity) {
                Load before = taken(slot.point(), slot.start(), slot.end()).at(slot.start());
                Thread.yield();
                return capacity.fits(before, load) && super.take(slot, load, Capacity.unlimited());
            }
        };
        assertThatThrownBy(() -> rounds(stores.with(hasty))).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_ledger_that_forgets_to_give_back_leaves_places_empty() {
        SlotLedger forgetful = new FaultyLedger() {
            @Override
            public void giveBack(SlotId slot, Load load) {
                if (load.items() != 2) {
                    super.giveBack(slot, load);
                }
            }
        };
        assertThatThrownBy(() -> rounds(stores.with(forgetful))).isInstanceOf(AssertionError.class);
    }

    @Test
    void transactions_that_keep_what_failed_lose_places() {
        Transactions sticky = new Transactions() {
            @Override
            public <T> T required(Supplier<T> work) {
                return work.get();
            }

            @Override
            public <T> T separate(Supplier<T> work) {
                return work.get();
            }
        };
        assertThatThrownBy(() -> rounds(stores.with(sticky))).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_stock_that_looks_first_and_takes_afterwards_oversells() {
        PointStock hasty = new FaultyStock() {
            @Override
            public boolean change(List<StockChange> changes) {
                for (StockChange change : changes) {
                    if (change.isTaking() && left(change) < change.taken()) {
                        return false;
                    }
                }
                Thread.yield();
                changes.forEach(this::force);
                return true;
            }
        };
        assertThatThrownBy(() -> goodsRounds(stores.with(hasty))).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_stock_that_forgets_to_give_back_leaves_things_on_the_shelf() {
        PointStock forgetful = new FaultyStock() {
            @Override
            public boolean change(List<StockChange> changes) {
                return super.change(
                        changes.stream().filter(change -> change.taken() != -2).toList());
            }
        };
        assertThatThrownBy(() -> goodsRounds(stores.with(forgetful))).isInstanceOf(AssertionError.class);
    }

    private static void rounds(Stores faulty) {
        races(faulty).the_slot_everybody_wants_is_never_oversold_and_never_left_empty(7);
    }

    private static void goodsRounds(Stores faulty) {
        races(faulty).the_last_things_on_a_shelf_are_never_oversold_and_never_left_there(7);
    }

    private static RacesContract races(Stores faulty) {
        return new RacesContract() {
            @Override
            protected Town town() {
                return new InMemoryTown(faulty);
            }

            /** A fault that needs two who meet is not met in each of few rounds; the first that finds it is the last. */
            @Override
            protected int rounds() {
                return 200;
            }
        };
    }

    /** Keeps its levels well; what is wrong is written over it. */
    private abstract static class FaultyStock implements PointStock {
        private final InMemoryPointStock good = new InMemoryPointStock();

        int left(StockChange change) {
            return good.of(change.point(), Set.of(change.sku()))
                    .level(change.sku())
                    .orElseThrow()
                    .left();
        }

        /** Makes the change by making room for it. */
        void force(StockChange change) {
            StockLevel level = good.of(change.point(), Set.of(change.sku()))
                    .level(change.sku())
                    .orElseThrow();
            good.put(change.point(), change.sku(), StockLevel.counted(1_000));
            good.change(List.of(change));
            good.put(change.point(), change.sku(), StockLevel.counted(level.onHand()));
        }

        @Override
        public Shelf of(PointId point, Set<Long> skus) {
            return good.of(point, skus);
        }

        @Override
        public Map<PointId, Shelf> of(Collection<PointId> points, Set<Long> skus) {
            return good.of(points, skus);
        }

        @Override
        public boolean change(List<StockChange> changes) {
            return good.change(changes);
        }

        @Override
        public void put(List<StockEntry> entries) {
            good.put(entries);
        }

        @Override
        public List<StockEntry> page(PointId point, StockEntry after, int limit) {
            return good.page(point, after, limit);
        }
    }

    /** Keeps its counters well; what is wrong is written over it. */
    private abstract static class FaultyLedger implements SlotLedger {
        private final SlotLedger good = new InMemoryLedger();

        @Override
        public Taken taken(PointId point, Instant from, Instant to) {
            return good.taken(point, from, to);
        }

        @Override
        public Map<PointId, Taken> taken(Collection<PointId> points, Instant from, Instant to) {
            return good.taken(points, from, to);
        }

        @Override
        public boolean take(SlotId slot, Load load, Capacity capacity) {
            return good.take(slot, load, capacity);
        }

        @Override
        public void giveBack(SlotId slot, Load load) {
            good.giveBack(slot, load);
        }
    }
}
