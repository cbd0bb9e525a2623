// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.picking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.PersistenceException;
import org.creneau.broadleaf.store.DatabaseRefusal;
import org.creneau.picking.CounterPayment;
import org.creneau.picking.CounterPayments;
import org.creneau.picking.Means;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.ReservationToken;

/** Payments at the counter in {@code CRN_COUNTER_PAYMENT}, whose unique key lets one of two be recorded. Thread-safe. */
public final class JpaCounterPayments implements CounterPayments {

    private static final String ALL = "select p.token, p.number, p.amount, p.currency, p.means, p.paidAt, p.actor"
            + " from CounterPaymentEntity p where p.orderId = :order order by p.number";

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public List<CounterPayment> ofOrder(long orderId) {
        return em.createQuery(ALL, Object[].class).setParameter("order", orderId).getResultList().stream()
                .map(row -> read(orderId, row))
                .collect(Collectors.toList());
    }

    private static CounterPayment read(long orderId, Object... row) {
        return CounterPayment.of(ReservationToken.parse((String) row[0]), orderId, (Integer) row[1])
                .amount((BigDecimal) row[2], Currency.getInstance((String) row[3]))
                .means(Means.valueOf((String) row[4]))
                .said(Actor.parse((String) row[6]), Instant.ofEpochMilli((Long) row[5]))
                .build();
    }

    @Override
    public void add(CounterPayment payment) {
        CounterPaymentEntity row = new CounterPaymentEntity(payment);
        try {
            em.persist(row);
            em.flush();
            em.detach(row);
        } catch (PersistenceException e) {
            throw DatabaseRefusal.isDuplicate(e) ? new Conflict(payment + " was recorded by another", e) : e;
        }
    }
}
