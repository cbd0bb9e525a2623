// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.creneau.memory.Insist;
import org.creneau.point.PointId;
import org.creneau.proof.Stores;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.Taken;

/**
 * Calls on a ledger, each in a transaction of its own, written down with when they were made and answered. What a
 * transaction that lost a race did was undone, so its next try is part of the same call. Thread-safe.
 */
final class LedgerHistory {

    static final int SLOTS = 2;

    private static final AtomicLong POINTS = new AtomicLong(8_000_000);
    private static final Instant NOON = Instant.parse("2020-11-12T12:00:00Z");
    private static final Capacity CAPACITY =
            Capacity.ofOrders(ModelLedger.MOST_ORDERS).withItems(ModelLedger.MOST_ITEMS);

    private final PointId point = PointId.of(POINTS.incrementAndGet());
    private final Stores stores;
    private final AtomicLong ticks = new AtomicLong();
    private final ConcurrentLinkedQueue<Call<ModelLedger>> calls = new ConcurrentLinkedQueue<>();

    LedgerHistory(Stores stores) {
        this.stores = stores;
    }

    List<Call<ModelLedger>> calls() {
        return new ArrayList<>(calls);
    }

    boolean take(int slot, int items) {
        return written(
                "take " + slot + " of " + items,
                () -> stores.ledger().take(id(slot), load(items), CAPACITY),
                (model, taken) -> answered(taken, model.taking(slot, items), model));
    }

    /** What was taken before. */
    void giveBack(int slot, int items) {
        written(
                "give back " + slot + " of " + items,
                () -> {
                    stores.ledger().giveBack(id(slot), load(items));
                    return true;
                },
                (model, any) -> model.givingBack(slot, items));
    }

    /** As a shopper switches slots: the new place first, and the old one only for it; in one transaction. */
    boolean move(int from, int to, int items) {
        return written(
                "move " + from + " to " + to + " of " + items,
                () -> moved(from, to, load(items)),
                (model, moved) -> answered(
                        moved, model.taking(to, items).flatMap(taken -> taken.givingBack(from, items)), model));
    }

    private boolean moved(int from, int to, Load load) {
        boolean taken = stores.ledger().take(id(to), load, CAPACITY);
        if (taken) {
            stores.ledger().giveBack(id(from), load);
        }
        return taken;
    }

    /** Both slots, as one read shows them. */
    void readBoth() {
        written(
                "read both",
                () -> seen(stores.ledger().taken(point, NOON, id(SLOTS).start())),
                (model, seen) -> seen.equals(model) ? Optional.of(model) : Optional.empty());
    }

    void read(int slot) {
        written(
                "read " + slot,
                () -> stores.ledger()
                        .taken(point, id(slot).start(), id(slot).end())
                        .at(id(slot).start()),
                (model, seen) -> seen.equals(model.at(slot)) ? Optional.of(model) : Optional.empty());
    }

    /** A refusal explains itself only where it does not fit. */
    private static Optional<ModelLedger> answered(boolean done, Optional<ModelLedger> after, ModelLedger before) {
        Optional<ModelLedger> unchanged = after.isPresent() ? Optional.empty() : Optional.of(before);
        return done ? after : unchanged;
    }

    private static ModelLedger seen(Taken taken) {
        List<Integer> orders = new ArrayList<>();
        List<Integer> items = new ArrayList<>();
        for (int slot = 0; slot < SLOTS; slot++) {
            Load load = taken.at(NOON.plusSeconds(1800L * slot));
            orders.add(load.orders());
            items.add(load.items());
        }
        return new ModelLedger(orders, items);
    }

    private <T> T written(String text, Supplier<T> work, BiFunction<ModelLedger, T, Optional<ModelLedger>> effect) {
        long madeAt = ticks.getAndIncrement();
        T answer = again(work);
        long answeredAt = ticks.getAndIncrement();
        calls.add(new Call<>(text + ": " + answer, madeAt, answeredAt, model -> effect.apply(model, answer)));
        return answer;
    }

    private <T> T again(Supplier<T> work) {
        return Insist.on(() -> stores.transactions().separate(work));
    }

    private SlotId id(int slot) {
        return SlotId.of(point, NOON.plusSeconds(1800L * slot), 30);
    }

    private static Load load(int items) {
        return Load.of(1, items, 0);
    }
}
