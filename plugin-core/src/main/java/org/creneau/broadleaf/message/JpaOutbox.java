// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.Query;
import org.creneau.broadleaf.store.Millis;
import org.creneau.notice.Outbox;
import org.creneau.notice.Outgoing;
import org.creneau.reservation.Message;
import org.creneau.reservation.MessageKind;

/**
 * The messages of {@code CRN_MESSAGE} that wait to be sent. Each change is one statement that hits the row only in the
 * version that was read, so it needs no lock and no clock of the database. Changes need a running transaction. Thread-safe.
 */
public final class JpaOutbox implements Outbox {

    private static final String CHANGE = "update MessageEntity set rowVersion = rowVersion + 1, ";
    private static final String IF_UNCHANGED =
            " where messageKey = :key and rowVersion = :version and state = 'WAITING'";
    private static final String FREE = " and (leasedUntil is null or leasedUntil <= :now)";

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public List<Outgoing> due(Instant now, int limit) {
        List<?> rows = em.createQuery("select messageKey, kind, subject, dueAt, attempts, rowVersion from MessageEntity"
                        + " where state = 'WAITING' and dueAt <= :now" + FREE + " order by dueAt, id")
                .setParameter("now", Millis.of(now))
                .setMaxResults(limit)
                .getResultList();
        List<Outgoing> due = new ArrayList<>();
        for (Object row : rows) {
            due.add(read((Object[]) row));
        }
        return due;
    }

    private static Outgoing read(Object[] row) {
        Message message = Message.restore(
                MessageKind.valueOf((String) row[1]), (String) row[2], (String) row[0], Instant.ofEpochMilli((Long)
                        row[3]));
        return Outgoing.of(message, (Integer) row[4], (Long) row[5]);
    }

    @Override
    public Optional<Outgoing> lease(Outgoing seen, Instant now, Instant until) {
        boolean leased = changes(query("attempts = attempts + 1, leasedUntil = :until", FREE, seen)
                .setParameter("until", Millis.of(until))
                .setParameter("now", Millis.of(now)));
        return leased ? Optional.of(seen.leased()) : Optional.<Outgoing>empty();
    }

    @Override
    public boolean end(Outgoing leased, End how, Instant at) {
        return changes(query("state = :state, sentAt = :at, leasedUntil = null", "", leased)
                .setParameter("state", how.name())
                .setParameter("at", Millis.of(at)));
    }

    @Override
    public boolean putOff(Outgoing leased, Instant dueAt) {
        return changes(query("dueAt = :due, leasedUntil = null", "", leased).setParameter("due", Millis.of(dueAt)));
    }

    private Query query(String set, String condition, Outgoing expected) {
        return em.createQuery(CHANGE + set + IF_UNCHANGED + condition)
                .setParameter("key", expected.message().key())
                .setParameter("version", expected.version());
    }

    private static boolean changes(Query update) {
        return update.executeUpdate() == 1;
    }
}
