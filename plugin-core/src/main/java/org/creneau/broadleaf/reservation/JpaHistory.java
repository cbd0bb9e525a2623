// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.broadleaf.store.DatabaseRefusal;
import org.creneau.broadleaf.store.Millis;
import org.creneau.broadleaf.store.RowInsert;
import org.creneau.broadleaf.store.RowKind;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.History;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.StaffNote;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * The history in {@code CRN_RESERVATION_HISTORY}. {@code add} needs a running transaction and reaches the database at once.
 * Thread-safe.
 */
public final class JpaHistory implements History {

    private static final String SELECT = "select h.token, h.rowVersion, h.fromState, h.toState, h.pointId, h.slotStart,"
            + " h.slotMinutes, h.happenedAt, h.actor, h.rulesVersion, h.reason, h.overridden, h.uncharged from HistoryEntity h";
    private static final String OF_TOKEN = SELECT + " where h.token = :token order by h.rowVersion";
    private static final String LATEST =
            SELECT + " where h.token in (:tokens) and h.happenedAt >= :since order by h.rowVersion";

    /** Databases bound the length of such a list; more are read in several goes. */
    private static final int AT_ONCE = 500;

    static final RowKind WRITTEN = RowKind.of("CRN_RESERVATION_HISTORY", "HISTORY_ID", "")
            .texts("token", "TOKEN", "fromState", "FROM_STATE", "toState", "TO_STATE", "actor", "ACTOR")
            .ids("rowVersion", "ROW_VERSION", "pointId", "POINT_ID", "slotStart", "SLOT_START")
            .ids("happenedAt", "HAPPENED_AT")
            .numbers("slotMinutes", "SLOT_MINUTES")
            .texts("rulesVersion", "RULES_VERSION", "reason", "REASON", "overridden", "OVERRIDDEN")
            .amounts("uncharged", "UNCHARGED");
    private static final RowInsert ADD = RowInsert.of(WRITTEN, new HistoryEntity());

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public void add(HistoryEntry entry) {
        try {
            ADD.run(em, values(entry));
        } catch (RuntimeException e) {
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

    @Override
    public Map<ReservationToken, HistoryEntry> latestOf(Collection<ReservationToken> tokens, Instant since) {
        List<String> all =
                tokens.stream().map(ReservationToken::toString).sorted().collect(Collectors.toList());
        Map<ReservationToken, HistoryEntry> latest = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            em.createQuery(LATEST, Object[].class)
                    .setParameter("tokens", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .setParameter("since", Millis.upFrom(since))
                    .getResultList()
                    .forEach(row -> add(read(row), latest));
        }
        return latest;
    }

    /** They come by version. */
    private static void add(HistoryEntry entry, Map<ReservationToken, HistoryEntry> latest) {
        latest.put(entry.token(), entry);
    }

    private static Map<String, Object> values(HistoryEntry entry) {
        ReservationState from = entry.from();
        Map<String, Object> values = new HashMap<>();
        values.put("token", entry.token().toString());
        values.put("rowVersion", entry.version());
        values.put("fromState", from == null ? null : from.name());
        values.put("toState", entry.to().name());
        values.put("pointId", entry.slotId().point().value());
        values.put("slotStart", Millis.of(entry.slotId().start()));
        values.put("slotMinutes", entry.slotId().minutes());
        values.put("happenedAt", Millis.of(entry.at()));
        values.put("actor", entry.actor().toString());
        values.put("rulesVersion", entry.rulesVersion());
        values.put("reason", entry.reason());
        StaffNote note = entry.note();
        values.put("overridden", note.overridden().isEmpty() ? null : note.codes());
        values.put("uncharged", note.uncharged().signum() == 0 ? null : note.uncharged());
        return values;
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
                .note(note((String) row[11], (BigDecimal) row[12]))
                .build();
    }

    private static StaffNote note(@Nullable String overridden, @Nullable BigDecimal uncharged) {
        return overridden == null && uncharged == null
                ? StaffNote.none()
                : StaffNote.of(overridden == null ? "" : overridden, uncharged == null ? BigDecimal.ZERO : uncharged);
    }
}
