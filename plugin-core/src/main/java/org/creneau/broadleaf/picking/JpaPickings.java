// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.picking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.PersistenceException;
import javax.persistence.TypedQuery;
import org.creneau.broadleaf.store.DatabaseRefusal;
import org.creneau.broadleaf.store.Millis;
import org.creneau.picking.AgeCheck;
import org.creneau.picking.Bags;
import org.creneau.picking.LineMark;
import org.creneau.picking.LineState;
import org.creneau.picking.Picking;
import org.creneau.picking.Pickings;
import org.creneau.picking.Storage;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.ReservationToken;
import org.jspecify.annotations.Nullable;

/**
 * What was picked, in {@code CRN_PICKING} and {@code CRN_PICKING_LINE}. The row of the pickup is written first, on the condition that it
 * is what was seen, and stays locked while its lines follow; past the entity cache. Thread-safe.
 */
public final class JpaPickings implements Pickings {

    private static final int AT_ONCE = 500;

    private static final String SELECT =
            "select p.token, p.orderId, p.rowVersion, p.bags, p.storage, p.place, p.ageChecked,"
                    + " p.ageCheckedAt, p.ageCheckedBy, p.changedAt, p.changedBy from PickingEntity p where ";
    private static final String LINES = "select l.token, l.lineId, l.state, l.quantity, l.substitute, l.effect"
            + " from PickingLineEntity l where l.token in (:tokens)";
    private static final String BAGS = "select p.token, p.bags, p.storage, p.place from PickingEntity p"
            + " where p.token in (:tokens) and p.bags > 0";
    private static final String REPLACE =
            "update PickingEntity set rowVersion = :version, bags = :bags, storage = :storage,"
                    + " place = :place, changedAt = :changedAt, changedBy = :changedBy"
                    + " where token = :token and rowVersion = :before";
    private static final String CHECK_AGE = "update PickingEntity set ageChecked = :years, ageCheckedAt = :checkedAt,"
            + " ageCheckedBy = :checkedBy where token = :token";
    private static final String REPLACE_LINE = "update PickingLineEntity set state = :state, quantity = :quantity,"
            + " substitute = :substitute, effect = :effect where token = :token and lineId = :line";

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public Map<ReservationToken, Picking> of(Collection<ReservationToken> tokens) {
        List<String> all = tokens.stream().map(ReservationToken::toString).collect(Collectors.toList());
        Map<ReservationToken, Picking> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            read(em.createQuery(SELECT + "p.token in (:tokens)", Object[].class).setParameter("tokens", some))
                    .forEach(picking -> found.put(picking.token(), picking));
        }
        return found;
    }

    @Override
    public Map<ReservationToken, Bags> bagsOf(Collection<ReservationToken> tokens) {
        List<String> all = tokens.stream().map(ReservationToken::toString).collect(Collectors.toList());
        Map<ReservationToken, Bags> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            for (Object[] row : em.createQuery(BAGS, Object[].class)
                    .setParameter("tokens", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .getResultList()) {
                found.put(ReservationToken.parse((String) row[0]), bags((Integer) row[1], row[2], row[3]));
            }
        }
        return found;
    }

    private static Bags bags(int count, @Nullable Object storage, @Nullable Object place) {
        return Bags.of(count, storage == null ? null : Storage.valueOf((String) storage), text(place));
    }

    @Override
    public List<Picking> ofOrder(long orderId) {
        return read(
                em.createQuery(SELECT + "p.orderId = :order", Object[].class).setParameter("order", orderId));
    }

    private List<Picking> read(TypedQuery<Object[]> query) {
        Map<String, Picking.Draft> drafts = new LinkedHashMap<>();
        for (Object[] row : query.getResultList()) {
            drafts.put((String) row[0], draft(row));
        }
        if (!drafts.isEmpty()) {
            for (Object[] row : lines(drafts.keySet())) {
                drafts.get((String) row[0]).mark((Long) row[1], mark(row));
            }
        }
        return drafts.values().stream().map(Picking.Draft::build).collect(Collectors.toList());
    }

    private List<Object[]> lines(Collection<String> tokens) {
        return em.createQuery(LINES, Object[].class)
                .setParameter("tokens", tokens)
                .getResultList();
    }

    private static Picking.Draft draft(Object... row) {
        Picking.Draft draft = Picking.stored(ReservationToken.parse((String) row[0]), (Long) row[1], (Long) row[2])
                .bags(bags((Integer) row[3], row[4], row[5]))
                .changed(Actor.parse((String) row[10]), Instant.ofEpochMilli((Long) row[9]));
        return row[6] == null
                ? draft
                : draft.ageCheck(AgeCheck.of(
                        (Integer) row[6], Instant.ofEpochMilli((Long) row[7]), Actor.parse((String) row[8])));
    }

    private static LineMark mark(Object... row) {
        return LineMark.stored(LineState.valueOf((String) row[2]), (Integer) row[3], text(row[4]), (BigDecimal) row[5]);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : (String) value;
    }

    @Override
    public void write(Picking next) {
        Map<Long, LineMark> before = written(next);
        next.marks().forEach((line, mark) -> {
            if (!before.containsKey(line)) {
                add(new PickingLineEntity(next.token().toString(), line, mark), next);
            } else if (!mark.equals(before.get(line))) {
                replace(new PickingLineEntity(next.token().toString(), line, mark));
            }
        });
    }

    @Override
    public void checkAge(Picking of, AgeCheck check) {
        int rows = em.createQuery(CHECK_AGE)
                .setParameter("years", check.years())
                .setParameter("checkedAt", Millis.of(check.at()))
                .setParameter("checkedBy", check.by().toString())
                .setParameter("token", of.token().toString())
                .executeUpdate();
        if (rows == 0) {
            Picking notBegun = Picking.stored(of.token(), of.orderId(), 0)
                    .ageCheck(check)
                    .changed(check.by(), check.at())
                    .build();
            add(new PickingEntity(notBegun), notBegun);
        }
    }

    /** What stood there before. The first version may follow one in which nothing but an age was looked at. */
    private Map<Long, LineMark> written(Picking next) {
        if (isReplaced(next)) {
            Map<Long, LineMark> marks = new HashMap<>();
            lines(Collections.singletonList(next.token().toString()))
                    .forEach(line -> marks.put((Long) line[1], mark(line)));
            return marks;
        }
        if (next.version() != 1) {
            throw faster(next, null);
        }
        add(new PickingEntity(next), next);
        return new HashMap<>();
    }

    private void add(Object row, Picking picking) {
        try {
            em.persist(row);
            em.flush();
            em.detach(row);
        } catch (PersistenceException e) {
            throw DatabaseRefusal.isDuplicate(e) ? faster(picking, e) : e;
        }
    }

    private boolean isReplaced(Picking next) {
        PickingEntity row = new PickingEntity(next);
        return em.createQuery(REPLACE)
                        .setParameter("version", row.rowVersion)
                        .setParameter("bags", row.bags)
                        .setParameter("storage", row.storage)
                        .setParameter("place", row.place)
                        .setParameter("changedAt", row.changedAt)
                        .setParameter("changedBy", row.changedBy)
                        .setParameter("token", row.token)
                        .setParameter("before", next.version() - 1)
                        .executeUpdate()
                == 1;
    }

    private void replace(PickingLineEntity row) {
        em.createQuery(REPLACE_LINE)
                .setParameter("state", row.state)
                .setParameter("quantity", row.quantity)
                .setParameter("substitute", row.substitute)
                .setParameter("effect", row.effect)
                .setParameter("token", row.token)
                .setParameter("line", row.lineId)
                .executeUpdate();
    }

    private static Conflict faster(Picking next, @Nullable Throwable cause) {
        String text = "picking of " + next.token() + " is no longer in version " + (next.version() - 1);
        return cause == null ? new Conflict(text) : new Conflict(text, cause);
    }
}
