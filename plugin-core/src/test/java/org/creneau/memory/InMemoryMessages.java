// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Message;
import org.creneau.reservation.MessageKind;
import org.creneau.reservation.Messages;

/** Messages kept in memory, none of them ever sent. */
public final class InMemoryMessages implements Messages {

    private final Map<String, Message> messages = new ConcurrentHashMap<>();

    @Override
    public void add(Message message) {
        if (messages.putIfAbsent(message.key(), message) != null) {
            throw new Conflict(message + " is written, allowed is one of a key");
        }
        DirectTransactions.onRollback(() -> messages.remove(message.key()));
    }

    @Override
    public boolean withdraw(MessageKind kind, String subject) {
        List<Message> found = messages.values().stream()
                .filter(each -> each.kind() == kind && each.subject().equals(subject))
                .toList();
        found.forEach(each -> {
            messages.remove(each.key());
            DirectTransactions.onRollback(() -> messages.put(each.key(), each));
        });
        return !found.isEmpty();
    }

    /** All that are there, a view. */
    public Collection<Message> everything() {
        return messages.values();
    }
}
