// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.creneau.reservation.asking.Asking;
import org.creneau.reservation.asking.AskingFailure;
import org.creneau.reservation.asking.AskingState;
import org.creneau.reservation.asking.Askings;

/** Askings kept in memory. */
public class InMemoryAskings implements Askings {

    private final Map<Long, Asking> rows = new ConcurrentHashMap<>();
    private final Map<Long, List<AskingFailure>> failures = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final RowLocks locks = new RowLocks();

    @Override
    public Asking add(Asking asking) {
        Asking added = asking.numbered(numbers.incrementAndGet());
        rows.put(added.number(), added);
        DirectTransactions.onRollback(() -> rows.remove(added.number()));
        return added;
    }

    @Override
    public Optional<Asking> due(Instant now) {
        return rows.values().stream()
                .filter(row ->
                        row.state() == AskingState.WAITING && !row.dueAt().isAfter(now))
                .filter(row -> row.leasedUntil() == null || !row.leasedUntil().isAfter(now))
                .min(Comparator.comparing(Asking::number));
    }

    @Override
    public boolean replace(Asking expected, Asking next) {
        return locks.with(expected.number(), () -> {
            Asking stored = rows.get(expected.number());
            if (stored == null || stored.version() != expected.version()) {
                return false;
            }
            rows.put(next.number(), next);
            DirectTransactions.onRollback(() -> rows.put(stored.number(), stored));
            return true;
        });
    }

    @Override
    public List<Asking> latest(int limit) {
        return rows.values().stream()
                .sorted(Comparator.comparing(Asking::number).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public void addFailures(long number, List<AskingFailure> more) {
        List<AskingFailure> before = failures.getOrDefault(number, List.of());
        List<AskingFailure> after = new ArrayList<>(before);
        for (AskingFailure failure : more) {
            after.removeIf(known -> known.token().equals(failure.token()));
            after.add(failure);
        }
        failures.put(number, List.copyOf(after));
        DirectTransactions.onRollback(() -> failures.put(number, before));
    }

    @Override
    public void forgetFailures(long number) {
        List<AskingFailure> before = failures.getOrDefault(number, List.of());
        failures.remove(number);
        DirectTransactions.onRollback(() -> failures.put(number, before));
    }

    @Override
    public List<AskingFailure> failuresOf(long number, int limit) {
        return failures.getOrDefault(number, List.of()).stream().limit(limit).toList();
    }
}
