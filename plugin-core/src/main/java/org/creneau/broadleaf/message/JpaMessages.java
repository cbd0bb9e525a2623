// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.PersistenceException;
import org.creneau.broadleaf.store.DatabaseRefusal;
import org.creneau.broadleaf.store.Millis;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Message;
import org.creneau.reservation.MessageKind;
import org.creneau.reservation.Messages;

/**
 * The messages in {@code CRN_MESSAGE}. Changes need a running transaction and reach the database at once. Thread-safe.
 */
public final class JpaMessages implements Messages {

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public void add(Message message) {
        MessageEntity row = new MessageEntity();
        row.messageKey = message.key();
        row.kind = message.kind().name();
        row.subject = message.subject();
        row.dueAt = Millis.of(message.dueAt());
        try {
            em.persist(row);
            em.flush();
            em.detach(row);
        } catch (PersistenceException e) {
            // The very first row of a table also draws its number, and two who do so at once collide there.
            throw DatabaseRefusal.isDuplicate(e) ? new Conflict(message + " collided with another row", e) : e;
        }
    }

    @Override
    public boolean withdraw(MessageKind kind, String subject) {
        return em.createQuery("delete from MessageEntity where kind = :kind and subject = :subject"
                                + " and state = 'WAITING' and leasedUntil is null")
                        .setParameter("kind", kind.name())
                        .setParameter("subject", subject)
                        .executeUpdate()
                > 0;
    }
}
