// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.waitlist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.PersistenceException;
import javax.persistence.Query;
import javax.persistence.TypedQuery;
import org.creneau.broadleaf.store.DatabaseRefusal;
import org.creneau.broadleaf.store.Millis;
import org.creneau.broadleaf.store.RowClaims;
import org.creneau.point.PointId;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Holder;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.WaitEntries;
import org.creneau.reservation.WaitEntry;
import org.creneau.reservation.WaitExists;
import org.creneau.slot.SlotId;

/**
 * Who waits, in {@code CRN_WAIT}, and the numbers drawn, in {@code CRN_WAIT_TICKET}. Rows are read as plain values and
 * replaced by single conditional statements, past the entity cache. Changes need a running transaction and reach the
 * database at once. Thread-safe.
 */
public final class JpaWaitEntries implements WaitEntries {

    private static final String OPEN = "w.lineKey is not null";
    private static final String BY_TICKET = " order by w.ticket";

    private final RowClaims claims;
    private EntityManager em;

    public JpaWaitEntries(RowClaims claims) {
        this.claims = claims;
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public Optional<WaitEntry> find(ReservationToken token) {
        return all(query("w.token = :token").setParameter("token", token.toString())).stream()
                .findFirst();
    }

    @Override
    public List<WaitEntry> openOf(Holder holder) {
        Long customer = holder.customerId();
        String mine = customer == null ? "w.orderId = :order" : "(w.orderId = :order or w.customerId = :customer)";
        TypedQuery<Object[]> query = query(OPEN + " and " + mine).setParameter("order", holder.orderId());
        return all(customer == null ? query : query.setParameter("customer", customer));
    }

    /** Looks by reading: a change that meets nothing would lock the gap in MySQL. What it wrote itself it reads. */
    @Override
    public long drawPosition(PointId point) {
        if (tickets(point).isEmpty()) {
            return firstPosition(point);
        }
        em.createQuery("update WaitTicketEntity set lastTicket = lastTicket + 1 where pointId = :point")
                .setParameter("point", point.value())
                .executeUpdate();
        return tickets(point).get(0);
    }

    private List<Long> tickets(PointId point) {
        return em.createQuery("select t.lastTicket from WaitTicketEntity t where t.pointId = :point", Long.class)
                .setParameter("point", point.value())
                .getResultList();
    }

    private long firstPosition(PointId point) {
        WaitTicketEntity row = new WaitTicketEntity(point.value(), 1);
        try {
            em.persist(row);
            em.flush();
            em.detach(row);
            return 1;
        } catch (PersistenceException e) {
            throw DatabaseRefusal.isDuplicate(e)
                    ? new Conflict("the first number of point " + point + " was drawn by another", e)
                    : e;
        }
    }

    @Override
    public void add(WaitEntry entry) {
        WaitEntity row = WaitRow.toEntity(entry);
        try {
            em.persist(row);
            em.flush();
            em.detach(row);
        } catch (PersistenceException e) {
            throw DatabaseRefusal.isDuplicate(e) ? new WaitExists(entry.holder(), e) : e;
        }
    }

    @Override
    public boolean replace(WaitEntry expected, WaitEntry next) {
        if (!expected.token().equals(next.token()) || next.version() != expected.version() + 1) {
            throw new IllegalArgumentException(
                    "next is " + next + ", allowed is the version after " + expected + " of the same entry");
        }
        Query update = em.createQuery(WaitRow.UPDATE)
                .setParameter("token", expected.token().toString())
                .setParameter("expectedState", expected.state().name())
                .setParameter("expectedVersion", expected.version());
        return WaitRow.setChanges(update, next).executeUpdate() == 1;
    }

    @Override
    public boolean claim(WaitEntry expected) {
        return claims.claim("CRN_WAIT", "TOKEN", expected.token().toString(), expected.version());
    }

    @Override
    public List<WaitEntry> waitingFor(SlotId slot, long after, int limit) {
        return all(query("w.pointId = :point and w.state = 'WAITING' and w.ticket > :after and w.windowStart <= :start"
                        + " and w.windowEnd > :start" + BY_TICKET)
                .setParameter("point", slot.point().value())
                .setParameter("after", after)
                .setParameter("start", Millis.of(slot.start()))
                .setMaxResults(limit));
    }

    @Override
    public List<WaitEntry> openAt(PointId point) {
        return all(query("w.pointId = :point and " + OPEN + BY_TICKET).setParameter("point", point.value()));
    }

    @Override
    public int countBefore(WaitEntry entry) {
        return em.createQuery(
                        "select count(w.id) from WaitEntity w where w.pointId = :point and w.state = 'WAITING'"
                                + " and w.ticket < :ticket and w.windowStart < :end and w.windowEnd > :start",
                        Long.class)
                .setParameter("point", entry.window().point().value())
                .setParameter("ticket", entry.position())
                .setParameter("start", Millis.of(entry.window().from()))
                .setParameter("end", Millis.of(entry.window().to()))
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<PointId> awaitedPoints() {
        return em
                .createQuery(
                        "select distinct w.pointId from WaitEntity w where w.state = 'WAITING' order by w.pointId",
                        Long.class)
                .getResultList()
                .stream()
                .map(PointId::of)
                .collect(Collectors.toList());
    }

    @Override
    public List<WaitEntry> offersEndedBefore(Instant instant, int limit) {
        return all(query("w.state = 'OFFERED' and w.offerEndsAt <= :instant order by w.offerEndsAt, w.id")
                .setParameter("instant", Millis.of(instant))
                .setMaxResults(limit));
    }

    @Override
    public List<WaitEntry> windowsEndedBefore(Instant instant, int limit) {
        return all(query("w.state = 'WAITING' and w.windowEnd <= :instant order by w.windowEnd, w.id")
                .setParameter("instant", Millis.of(instant))
                .setMaxResults(limit));
    }

    @Override
    public int forgetEndedBefore(Instant instant) {
        return em.createQuery("delete from WaitEntity where lineKey is null and windowEnd < :instant")
                .setParameter("instant", Millis.of(instant))
                .executeUpdate();
    }

    private TypedQuery<Object[]> query(String condition) {
        return em.createQuery(WaitRow.SELECT + " where " + condition, Object[].class);
    }

    private static List<WaitEntry> all(TypedQuery<Object[]> query) {
        return query.getResultList().stream().map(WaitRow::read).collect(Collectors.toList());
    }
}
