// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.privacy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.reservation.privacy.DataSubject;
import org.creneau.reservation.privacy.Erasure;
import org.creneau.reservation.privacy.PersonalRecord;
import org.creneau.reservation.privacy.PersonalRecords;

/** The reservations of a customer, their history, and what was picked and paid for them. Of guests nothing is stored that leads to them. Thread-safe. */
public final class ReservationRecords implements PersonalRecords {

    /** Who comes and how near they are; it is nobody's any more. */
    private static final String VISIT_GONE = "personName = null, personPhone = null, personNote = null, spot = null,"
            + " spotAt = null, coming = null, comingLocal = null, onTheWayAt = null, hereAt = null";

    /** Leaves the customer's number, which an order that was not collected may still need. */
    static final String FORGET_VISIT = "update ReservationEntity set " + VISIT_GONE;

    /** Nothing in the row leads to anybody afterwards but through the host's own order. */
    static final String FORGET =
            "update ReservationEntity set customerId = null, customerSeat = null, household = null,"
                    + " acknowledged = null, language = null, distanceBand = 'UNKNOWN', staffReason = null, "
                    + VISIT_GONE;

    private static final String AWAITED = "state in ('HELD', 'CONFIRMED', 'PREPARING', 'READY')";
    private static final String ROWS = "select r.token, r.slotLocal, r.pointName, r.state, r.orderId, r.heldAt,"
            + " r.distanceBand, r.rulesVersion, r.acknowledged, r.language, r.personName, r.personPhone, r.personNote,"
            + " r.onTheWayAt, r.hereAt, r.spot, r.staffReason from ReservationEntity r where r.customerId = :customer"
            + " order by r.heldAt, r.id";
    private static final String ACTS = "select h.token, h.happenedAt, h.toState, h.reason from HistoryEntity h"
            + " where h.actor = :actor order by h.happenedAt, h.id";

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public List<PersonalRecord> of(DataSubject subject) {
        List<PersonalRecord> records = reservations(subject.customerId());
        if (subject.customerId() > 0) {
            records.addAll(acts(subject.customerId()));
            records.addAll(PickingRecords.of(em, subject.customerId()));
        }
        return records;
    }

    private List<PersonalRecord> reservations(long customer) {
        return em.createQuery(ROWS, Object[].class).setParameter("customer", customer).getResultList().stream()
                .map(row -> PersonalRecord.of("reservation")
                        .with("token", text(row[0]))
                        .with("slot", text(row[1]))
                        .with("point", text(row[2]))
                        .with("state", text(row[3]))
                        .with("order", text(row[4]))
                        .with("heldAt", moment(row[5]))
                        .with("distance", text(row[6]))
                        .with("rules", text(row[7]))
                        .with("acknowledged", text(row[8]))
                        .with("language", text(row[9]))
                        .with("collectedBy", text(row[10]))
                        .with("collectedByPhone", text(row[11]))
                        .with("noteForTheCounter", text(row[12]))
                        .with("onTheWayAt", moment(row[13]))
                        .with("hereAt", moment(row[14]))
                        .with("waitedWhere", text(row[15]))
                        .with("cancelledByStaffBecause", text(row[16])))
                .collect(Collectors.toList());
    }

    private List<PersonalRecord> acts(long customer) {
        return em.createQuery(ACTS, Object[].class).setParameter("actor", actor(customer)).getResultList().stream()
                .map(row -> PersonalRecord.of("history")
                        .with("token", text(row[0]))
                        .with("at", moment(row[1]))
                        .with("state", text(row[2]))
                        .with("reason", text(row[3])))
                .collect(Collectors.toList());
    }

    private static String actor(long customer) {
        return "shopper:" + customer;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String moment(Object millis) {
        return millis == null ? "" : Instant.ofEpochMilli((Long) millis).toString();
    }

    @Override
    public Erasure erase(DataSubject subject) {
        long customer = subject.customerId();
        if (customer == 0) {
            return Erasure.of(0, 0);
        }
        int picked = PickingRecords.erase(em, customer);
        int erased = em.createQuery(FORGET + " where customerId = :customer and not (" + AWAITED + ")")
                .setParameter("customer", customer)
                .executeUpdate();
        Long kept = em.createQuery(
                        "select count(r.id) from ReservationEntity r where r.customerId = :customer", Long.class)
                .setParameter("customer", customer)
                .getSingleResult();
        int acts = kept > 0 ? 0 : eraseActs(customer);
        return Erasure.of(erased + picked + acts, kept.intValue());
    }

    private int eraseActs(long customer) {
        return em.createQuery("update HistoryEntity set actor = 'shopper' where actor = :actor")
                .setParameter("actor", actor(customer))
                .executeUpdate();
    }
}
