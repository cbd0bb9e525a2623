// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;
import org.creneau.broadleaf.message.JpaMessages;
import org.creneau.broadleaf.reservation.JpaHistory;
import org.creneau.memory.Shop;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.Message;
import org.creneau.reservation.MessageKind;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.junit.jupiter.api.Test;

/** Two who add the very first row of a table at once collide where its number is drawn: the loser may start over. */
class TheVeryFirstRowTest {
    private static final Instant NOW = Instant.parse("2020-11-12T07:00:00Z");

    @Test
    void of_the_history() {
        JpaHistory history = new JpaHistory();
        history.setEntityManager(colliding("23505"));
        assertThatThrownBy(() -> history.add(entry())).isInstanceOf(Conflict.class);
    }

    @Test
    void of_the_messages() {
        JpaMessages messages = new JpaMessages();
        messages.setEntityManager(colliding("23505"));
        assertThatThrownBy(() -> messages.add(message())).isInstanceOf(Conflict.class);
    }

    @Test
    void any_other_refusal_is_told_as_it_is() {
        JpaMessages messages = new JpaMessages();
        messages.setEntityManager(colliding("22001"));
        assertThatThrownBy(() -> messages.add(message())).isInstanceOf(PersistenceException.class);
    }

    /** Refuses before it stores anything, as Hibernate does when it cannot draw a number. */
    private static EntityManager colliding(String state) {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    throw new PersistenceException(new SQLException("SEQUENCE_GENERATOR", state));
                });
    }

    private static HistoryEntry entry() {
        return HistoryEntry.builder(ReservationToken.generate(new SecureRandom()), 0)
                .states(null, ReservationState.HELD)
                .slotId(Shop.slotAt("2020-11-12T09:00:00Z"))
                .by(Actor.system(), NOW)
                .build();
    }

    private static Message message() {
        return Message.of(MessageKind.READY, "0", "0", NOW);
    }
}
