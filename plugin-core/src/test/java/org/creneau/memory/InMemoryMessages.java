// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.creneau.notice.Outbox;
import org.creneau.notice.Outgoing;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Message;
import org.creneau.reservation.MessageKind;
import org.creneau.reservation.Messages;

/** Messages kept in memory, and what became of them. */
public final class InMemoryMessages implements Messages, Outbox {

    private record Row(Outgoing outgoing, Instant leasedUntil, End end) {
        private boolean isFreeAt(Instant now) {
            return end == null && (leasedUntil == null || !leasedUntil.isAfter(now));
        }

        private Message message() {
            return outgoing.message();
        }
    }

    private final Map<String, Row> rows = new ConcurrentHashMap<>();

    @Override
    public void add(Message message) {
        if (rows.putIfAbsent(message.key(), new Row(Outgoing.of(message, 0, 0), null, null)) != null) {
            throw new Conflict(message + " is written, allowed is one of a key");
        }
        DirectTransactions.onRollback(() -> rows.remove(message.key()));
    }

    @Override
    public boolean withdraw(MessageKind kind, String subject) {
        List<Row> found = rows.values().stream()
                .filter(row -> row.end == null && row.leasedUntil == null)
                .filter(row ->
                        row.message().kind() == kind && row.message().subject().equals(subject))
                .toList();
        found.forEach(row -> {
            rows.remove(row.message().key());
            DirectTransactions.onRollback(() -> rows.put(row.message().key(), row));
        });
        return !found.isEmpty();
    }

    /** All that are there, sent ones too. */
    public Collection<Message> everything() {
        return rows.values().stream().map(Row::message).toList();
    }

    /** How it ended; empty while it waits. */
    public Optional<End> endOf(Message message) {
        return Optional.ofNullable(rows.get(message.key()).end);
    }

    @Override
    public List<Outgoing> due(Instant now, int limit) {
        return rows.values().stream()
                .filter(row -> row.isFreeAt(now) && !row.message().dueAt().isAfter(now))
                .map(Row::outgoing)
                .sorted(Comparator.comparing(outgoing -> outgoing.message().dueAt()))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Outgoing> lease(Outgoing seen, Instant now, Instant until) {
        Outgoing leased = seen.leased();
        boolean done = change(seen, row -> row.isFreeAt(now), row -> new Row(leased, until, null));
        return done ? Optional.of(leased) : Optional.empty();
    }

    @Override
    public boolean end(Outgoing leased, End how, Instant at) {
        return change(leased, row -> row.end == null, row -> new Row(leased.leased(), null, how));
    }

    @Override
    public boolean putOff(Outgoing leased, Instant dueAt) {
        Message message = leased.message();
        Message later = Message.restore(message.kind(), message.subject(), message.key(), dueAt);
        Outgoing waiting = Outgoing.of(later, leased.attempts(), leased.version() + 1);
        return change(leased, row -> row.end == null, row -> new Row(waiting, null, null));
    }

    private boolean change(Outgoing expected, Predicate<Row> condition, UnaryOperator<Row> change) {
        String key = expected.message().key();
        Row before = rows.get(key);
        boolean fits = before != null
                && before.outgoing.version() == expected.version()
                && condition.test(before)
                && rows.replace(key, before, change.apply(before));
        if (fits) {
            DirectTransactions.onRollback(() -> rows.put(key, before));
        }
        return fits;
    }
}
