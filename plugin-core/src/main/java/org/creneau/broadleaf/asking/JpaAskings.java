// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.asking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.creneau.broadleaf.store.Millis;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.asking.Asking;
import org.creneau.reservation.asking.AskingFailure;
import org.creneau.reservation.asking.AskingState;
import org.creneau.reservation.asking.AskingWhy;
import org.creneau.reservation.asking.Askings;
import org.creneau.slot.SlotId;

/**
 * What is to be asked of all, in {@code CRN_ASKING} and {@code CRN_ASKING_FAILURE}, read as plain values and replaced by single conditional
 * statements, past the entity cache. Changes need a running transaction and reach the database at once. Thread-safe.
 */
public final class JpaAskings implements Askings {

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public Asking add(Asking asking) {
        AskingEntity row = AskingRow.toEntity(asking);
        em.persist(row);
        em.flush();
        em.detach(row);
        return asking.numbered(row.id);
    }

    @Override
    public Optional<Asking> due(Instant now) {
        return all(query(
                                " where a.state = :state and a.dueAt <= :now and (a.leasedUntil is null or a.leasedUntil <= :now)"
                                        + " order by a.id")
                        .setParameter("state", AskingState.WAITING.name())
                        .setParameter("now", Millis.of(now))
                        .setMaxResults(1))
                .stream()
                .findFirst();
    }

    @Override
    public boolean replace(Asking expected, Asking next) {
        return AskingRow.setChanges(em.createQuery(AskingRow.UPDATE), next)
                        .setParameter("number", expected.number())
                        .setParameter("expectedVersion", expected.version())
                        .executeUpdate()
                == 1;
    }

    @Override
    public List<Asking> latest(int limit) {
        return all(query(" order by a.id desc").setMaxResults(limit));
    }

    @Override
    public void addFailures(long number, List<AskingFailure> failures) {
        for (AskingFailure failure : failures) {
            em.createQuery("delete from AskingFailureEntity where askingId = :number and token = :token")
                    .setParameter("number", number)
                    .setParameter("token", failure.token().toString())
                    .executeUpdate();
            AskingFailureEntity row = new AskingFailureEntity();
            row.askingId = number;
            row.token = failure.token().toString();
            row.orderId = failure.orderId();
            row.slot = failure.slot().toString();
            row.why = failure.why().name();
            em.persist(row);
            em.flush();
            em.detach(row);
        }
    }

    @Override
    public void forgetFailures(long number) {
        em.createQuery("delete from AskingFailureEntity where askingId = :number")
                .setParameter("number", number)
                .executeUpdate();
    }

    @Override
    public List<AskingFailure> failuresOf(long number, int limit) {
        return em
                .createQuery(
                        "select f.token, f.orderId, f.slot, f.why from AskingFailureEntity f where f.askingId = :number"
                                + " order by f.id",
                        Object[].class)
                .setParameter("number", number)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new AskingFailure(
                        ReservationToken.parse((String) row[0]),
                        (Long) row[1],
                        SlotId.parse((String) row[2]),
                        AskingWhy.valueOf((String) row[3])))
                .collect(Collectors.toList());
    }

    private TypedQuery<Object[]> query(String rest) {
        return em.createQuery(AskingRow.SELECT + rest, Object[].class);
    }

    private static List<Asking> all(TypedQuery<Object[]> query) {
        return query.getResultList().stream().map(AskingRow::read).collect(Collectors.toList());
    }
}
