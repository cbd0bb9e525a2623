// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.PersistenceException;
import org.creneau.broadleaf.store.DatabaseRefusal;
import org.creneau.broadleaf.store.Millis;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.History;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.slot.SlotId;

/**
 * The history in {@code CRN_RESERVATION_HISTORY}. {@code add} needs a running transaction and reaches the database at once.
 * Thread-safe.
 */
public final class JpaHistory implements History {

    private static final String OF_TOKEN =
            "select h.token, h.rowVersion, h.fromState, h.toState, h.pointId, h.slotStart,"
                    + " h.slotMinutes, h.happenedAt, h.actor, h.rulesVersion, h.reason from HistoryEntity h"
                    + " where h.token = :token order by h.rowVersion";

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public void add(HistoryEntry entry) {
        HistoryEntity row = toEntity(entry);
        try {
            em.persist(row);
            em.flush();
            em.detach(row);
        } catch (PersistenceException e) {
            // The very first row of a table also draws its number, and two who do so at once collide there.
            throw DatabaseRefusal.isDuplicate(e)
                    ? new Conflict(
                            "version " + entry.version() + " of " + entry.token() + " collided with another row", e)
                    : e;
        }
    }

    @Override
    public List<HistoryEntry> of(ReservationToken token) {
        return em.createQuery(OF_TOKEN, Object[].class).setParameter("token", token.toString()).getResultList().stream()
                .map(JpaHistory::read)
                .collect(Collectors.toList());
    }

    private static HistoryEntity toEntity(HistoryEntry entry) {
        HistoryEntity row = new HistoryEntity();
        ReservationState from = entry.from();
        row.token = entry.token().toString();
        row.rowVersion = entry.version();
        row.fromState = from == null ? null : from.name();
        row.toState = entry.to().name();
        row.pointId = entry.slotId().point().value();
        row.slotStart = Millis.of(entry.slotId().start());
        row.slotMinutes = entry.slotId().minutes();
        row.happenedAt = Millis.of(entry.at());
        row.actor = entry.actor().toString();
        row.rulesVersion = entry.rulesVersion();
        row.reason = entry.reason();
        return row;
    }

    private static HistoryEntry read(Object[] row) {
        return HistoryEntry.builder(ReservationToken.parse((String) row[0]), (Long) row[1])
                .states(
                        row[2] == null ? null : ReservationState.valueOf((String) row[2]),
                        ReservationState.valueOf((String) row[3]))
                .slotId(SlotId.of(PointId.of((Long) row[4]), Instant.ofEpochMilli((Long) row[5]), (Integer) row[6]))
                .by(Actor.parse((String) row[8]), Instant.ofEpochMilli((Long) row[7]))
                .rulesVersion(row[9] == null ? "" : (String) row[9])
                .reason(row[10] == null ? "" : (String) row[10])
                .build();
    }
}
