// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.History;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.ReservationToken;

/** A history kept in memory. */
public final class InMemoryHistory implements History {

    private record Key(ReservationToken token, long version) {}

    private final Map<Key, HistoryEntry> entries = new ConcurrentHashMap<>();

    @Override
    public void add(HistoryEntry entry) {
        Key key = new Key(entry.token(), entry.version());
        if (entries.putIfAbsent(key, entry) != null) {
            throw new Conflict(key + " is recorded, allowed is one entry a version");
        }
        DirectTransactions.onRollback(() -> entries.remove(key));
    }

    /** In no order. */
    List<HistoryEntry> everything() {
        return List.copyOf(entries.values());
    }

    @Override
    public Map<ReservationToken, HistoryEntry> latestOf(Collection<ReservationToken> tokens, Instant since) {
        return entries.values().stream()
                .filter(entry -> tokens.contains(entry.token()) && !entry.at().isBefore(since))
                .collect(Collectors.toMap(
                        HistoryEntry::token,
                        entry -> entry,
                        BinaryOperator.maxBy(Comparator.comparing(HistoryEntry::version))));
    }

    @Override
    public List<HistoryEntry> of(ReservationToken token) {
        return entries.values().stream()
                .filter(entry -> entry.token().equals(token))
                .sorted(Comparator.comparing(HistoryEntry::version))
                .toList();
    }
}
