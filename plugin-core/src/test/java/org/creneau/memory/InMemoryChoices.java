// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.creneau.reservation.Choice;
import org.creneau.reservation.Choices;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.FollowUp;
import org.creneau.reservation.ReservationToken;

/** Choices kept in memory. */
public final class InMemoryChoices implements Choices {

    private record Key(ReservationToken token, int round) {}

    private final Map<Key, Choice> rows = new ConcurrentHashMap<>();
    private final RowLocks locks = new RowLocks();

    @Override
    public Optional<Choice> latestOf(ReservationToken token) {
        return rows.values().stream().filter(row -> row.token().equals(token)).max(Comparator.comparing(Choice::round));
    }

    @Override
    public void add(Choice choice) {
        locks.with(choice.token(), () -> {
            boolean known = rows.containsKey(keyOf(choice));
            if (known || latestOf(choice.token()).filter(Choice::isOpen).isPresent()) {
                throw new Conflict(choice + " cannot be added, allowed is one open choice of a reservation");
            }
            rows.put(keyOf(choice), choice);
            DirectTransactions.onRollback(() -> rows.remove(keyOf(choice)));
            return null;
        });
    }

    @Override
    public boolean replace(Choice expected, Choice next) {
        return locks.with(expected.token(), () -> {
            Choice stored = rows.get(keyOf(expected));
            if (stored == null || stored.version() != expected.version()) {
                return false;
            }
            rows.put(keyOf(next), next);
            DirectTransactions.onRollback(() -> rows.put(keyOf(stored), stored));
            return true;
        });
    }

    @Override
    public boolean claim(Choice expected) {
        return expected.equals(rows.get(keyOf(expected)));
    }

    @Override
    public List<Choice> openWithDeadlineBefore(Instant instant, int limit) {
        return rows.values().stream()
                .filter(row -> row.isOpen() && !row.deadline().isAfter(instant))
                .sorted(Comparator.comparing(Choice::deadline))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Choice> leftToStaff(FollowUp followUp, int limit) {
        return rows.values().stream()
                .filter(row -> row.isLeftToStaff() && row.followUp() == followUp)
                .sorted(Comparator.comparing(Choice::endedAt))
                .limit(limit)
                .toList();
    }

    private static Key keyOf(Choice choice) {
        return new Key(choice.token(), choice.round());
    }
}
