// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.compliance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.PersistenceException;
import javax.persistence.TypedQuery;
import org.creneau.broadleaf.store.DatabaseRefusal;
import org.creneau.broadleaf.store.Millis;
import org.creneau.broadleaf.store.RowBatch;
import org.creneau.broadleaf.store.RowInsert;
import org.creneau.broadleaf.store.RowKind;
import org.creneau.compliance.ChainHead;
import org.creneau.compliance.Sale;
import org.creneau.compliance.SaleLog;
import org.creneau.compliance.SalePeriod;
import org.creneau.compliance.SealedSale;
import org.creneau.compliance.WaitingSale;
import org.creneau.point.PointId;
import org.creneau.reservation.Conflict;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log in {@code CRN_SALE} and {@code CRN_SALE_CHAIN}, made of {@code CRN_RESERVATION_HISTORY}, whose rows remember under which
 * number they were sealed. The head of a chain is moved by one conditional statement before any row is added, so that of several
 * nodes one goes on and the others stop there. Thread-safe.
 */
public final class JpaSaleLog implements SaleLog {

    /** As {@link Sale#isLogged} says it; the contract compares the two. */
    private static final String WAITING = " from HistoryEntity h where h.sealNumber is null"
            + " and (h.toState in ('CONFIRMED', 'PREPARING', 'READY', 'COLLECTED', 'NO_SHOW')"
            + " or (h.toState in ('HELD', 'CANCELLED', 'EXPIRED')"
            + " and h.fromState in ('CONFIRMED', 'PREPARING', 'READY', 'COLLECTED', 'NO_SHOW')))";

    private static final String OF_HISTORY = "h.token, h.rowVersion, h.fromState, h.toState, h.pointId, h.slotStart,"
            + " h.slotMinutes, h.happenedAt, h.actor, h.rulesVersion, h.overridden";
    private static final String OF_LOG = "select s.token, s.rowVersion, s.fromState, s.toState, s.pointId, s.slotStart,"
            + " s.slotMinutes, s.happenedAt, s.actorKind, s.rulesVersion, s.overridden, s.number, s.hash from SaleEntity s"
            + " where s.pointId = :point and s.number > :after";
    private static final String CONTRADICTED = "select " + OF_HISTORY + ", h.sealNumber, '' from HistoryEntity h"
            + " where h.sealNumber is not null and not exists (select s.id from SaleEntity s"
            + " where s.pointId = h.pointId and s.number = h.sealNumber and s.token = h.token"
            + " and s.rowVersion = h.rowVersion and s.toState = h.toState and s.slotStart = h.slotStart"
            + " and s.slotMinutes = h.slotMinutes and s.happenedAt = h.happenedAt"
            + " and s.rulesVersion = coalesce(h.rulesVersion, '')"
            + " and coalesce(s.overridden, '') = coalesce(h.overridden, ''))";
    private static final String MOVE_HEAD = "update ChainEntity set lastNumber = :number, lastHash = :hash,"
            + " signature = :signature where pointId = :point and lastNumber = :before and lastHash = :beforeHash";

    private static final RowKind ROWS = RowKind.of("CRN_SALE", "SALE_ID", "")
            .texts("token", "TOKEN", "fromState", "FROM_STATE", "toState", "TO_STATE", "actorKind", "ACTOR_KIND")
            .texts("rulesVersion", "RULES_VERSION", "overridden", "OVERRIDDEN", "hash", "HASH")
            .ids("pointId", "POINT_ID", "number", "CHAIN_NUMBER", "rowVersion", "ROW_VERSION")
            .ids("slotStart", "SLOT_START", "happenedAt", "HAPPENED_AT")
            .numbers("slotMinutes", "SLOT_MINUTES");
    private static final RowInsert ADD = RowInsert.of(ROWS, new SaleEntity());
    private static final RowBatch MARK = RowBatch.update(
            "CRN_RESERVATION_HISTORY", "SEAL_NUMBER = :number WHERE HISTORY_ID = :id AND SEAL_NUMBER IS NULL");

    private static final Logger LOG = LoggerFactory.getLogger(JpaSaleLog.class);

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public List<PointId> waiting(int most) {
        return points(em.createQuery("select distinct h.pointId" + WAITING, Long.class), most);
    }

    @Override
    public List<WaitingSale> waiting(PointId point, int most) {
        List<WaitingSale> waiting = new ArrayList<>();
        for (Object[] row : em.createQuery(
                        "select " + OF_HISTORY + ", h.id" + WAITING
                                + " and h.pointId = :point order by h.happenedAt, h.token, h.rowVersion",
                        Object[].class)
                .setParameter("point", point.value())
                .setMaxResults(most)
                .getResultList()) {
            Long key = (Long) row[SaleRow.WIDTH];
            try {
                waiting.add(WaitingSale.of(key, SaleRow.sale(row)));
            } catch (IllegalArgumentException e) {
                LOG.warn(
                        "Row {} of the history can be no change of a pickup ({}); it is not sealed",
                        key,
                        e.getMessage());
            }
        }
        return waiting;
    }

    @Override
    public ChainHead head(PointId point) {
        List<ChainHead> found = heads(" where c.pointId = :point", point.value(), 1);
        return found.isEmpty() ? ChainHead.beginning(point) : found.get(0);
    }

    @Override
    public List<ChainHead> heads(@Nullable PointId after, int most) {
        return heads(" where c.pointId > :point order by c.pointId", after == null ? 0 : after.value(), most);
    }

    private List<ChainHead> heads(String which, long point, int most) {
        return em
                .createQuery(
                        "select c.pointId, c.lastNumber, c.lastHash, c.signature from ChainEntity c" + which,
                        Object[].class)
                .setParameter("point", point)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> ChainHead.of(PointId.of((Long) row[0]), (Long) row[1], (String) row[2], (String) row[3]))
                .collect(Collectors.toList());
    }

    @Override
    public List<PointId> headless(int most) {
        return points(
                em.createQuery(
                        "select distinct s.pointId from SaleEntity s where not exists"
                                + " (select c.pointId from ChainEntity c where c.pointId = s.pointId)",
                        Long.class),
                most);
    }

    private static List<PointId> points(TypedQuery<Long> query, int most) {
        return query.setMaxResults(most).getResultList().stream()
                .map(PointId::of)
                .collect(Collectors.toList());
    }

    @Override
    public void append(ChainHead before, List<WaitingSale> waiting, List<SealedSale> rows, ChainHead after) {
        try {
            moveHead(before, after);
            rows.forEach(row -> ADD.run(em, SaleRow.values(row)));
        } catch (RuntimeException e) {
            throw DatabaseRefusal.isDuplicate(e)
                    ? new Conflict("the chain of point " + before.point() + " was continued by another", e)
                    : e;
        }
        mark(waiting, rows);
    }

    private void moveHead(ChainHead before, ChainHead after) {
        if (before.number() == 0) {
            begin(after);
            return;
        }
        int moved = em.createQuery(MOVE_HEAD)
                .setParameter("point", after.point().value())
                .setParameter("number", after.number())
                .setParameter("hash", after.hash())
                .setParameter("signature", after.signature())
                .setParameter("before", before.number())
                .setParameter("beforeHash", before.hash())
                .executeUpdate();
        if (moved != 1) {
            throw new Conflict("the chain of point " + before.point() + " no longer ends at " + before.number());
        }
    }

    private void begin(ChainHead first) throws PersistenceException {
        ChainEntity row = new ChainEntity(first);
        em.persist(row);
        em.flush();
        em.detach(row);
    }

    private void mark(List<WaitingSale> waiting, List<SealedSale> rows) {
        List<Map<String, Long>> marks = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Map<String, Long> mark = new HashMap<>();
            mark.put("id", waiting.get(at).key());
            mark.put("number", rows.get(at).number());
            marks.add(mark);
        }
        for (int count : MARK.run(em, marks)) {
            if (count != 1) {
                throw new Conflict("what was to be sealed is sealed, or gone");
            }
        }
    }

    @Override
    public List<SealedSale> rows(PointId point, long after, int most) {
        return read(em.createQuery(OF_LOG + " order by s.number", Object[].class), point, after, most);
    }

    @Override
    public List<SealedSale> rows(PointId point, long after, SalePeriod period, int most) {
        TypedQuery<Object[]> query = em.createQuery(
                        OF_LOG + " and s.happenedAt >= :from and s.happenedAt < :to order by s.number", Object[].class)
                .setParameter("from", Millis.upFrom(period.from()))
                .setParameter("to", Millis.upFrom(period.to()));
        return read(query, point, after, most);
    }

    private static List<SealedSale> read(TypedQuery<Object[]> query, PointId point, long after, int most) {
        return query
                .setParameter("point", point.value())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(SaleRow::sealed)
                .collect(Collectors.toList());
    }

    @Override
    public List<SealedSale> contradicted(int most) {
        return em.createQuery(CONTRADICTED, Object[].class).setMaxResults(most).getResultList().stream()
                .map(SaleRow::sealed)
                .collect(Collectors.toList());
    }
}
