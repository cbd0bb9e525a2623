// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.privacy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.creneau.reservation.LeaveWaitlist;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.privacy.DataSubject;
import org.creneau.reservation.privacy.Erasure;
import org.creneau.reservation.privacy.PersonalRecord;
import org.creneau.reservation.privacy.PersonalRecords;

/**
 * What a customer, or a guest by their e-mail address, waits or waited for. Nobody can be told of a place once nothing leads
 * to them, so whoever is erased leaves the line, and a place that was offered to them goes to the next in it. Thread-safe.
 */
public final class WaitRecords implements PersonalRecords {

    private static final String FIELDS =
            "select w.id, w.token, w.lineKey, w.scope, w.windowStart, w.windowEnd, w.state,"
                    + " w.orderId, w.joinedAt, w.email, w.language, w.pointId from WaitEntity w where ";

    private final LeaveWaitlist leaveWaitlist;
    private EntityManager em;

    public WaitRecords(LeaveWaitlist leaveWaitlist) {
        this.leaveWaitlist = leaveWaitlist;
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public List<PersonalRecord> of(DataSubject subject) {
        return rows(subject).stream().map(WaitRecords::record).collect(Collectors.toList());
    }

    private static PersonalRecord record(Object... row) {
        return PersonalRecord.of("wait")
                .with("token", text(row[1]))
                .with("for", text(row[3]))
                .with("point", text(row[11]))
                .with("from", moment(row[4]))
                .with("until", moment(row[5]))
                .with("state", text(row[6]))
                .with("order", text(row[7]))
                .with("joinedAt", moment(row[8]))
                .with("email", text(row[9]))
                .with("language", text(row[10]));
    }

    private List<Object[]> rows(DataSubject subject) {
        boolean byEmail = !subject.email().isEmpty();
        boolean byNumber = subject.customerId() > 0;
        String which = byEmail && byNumber
                ? "(w.customerId = :customer or lower(w.email) = :email)"
                : byEmail ? "lower(w.email) = :email" : "w.customerId = :customer";
        TypedQuery<Object[]> query = em.createQuery(FIELDS + which + " order by w.joinedAt, w.id", Object[].class);
        if (byEmail) {
            query.setParameter("email", subject.email());
        }
        if (byNumber) {
            query.setParameter("customer", subject.customerId());
        }
        return query.getResultList();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String moment(Object millis) {
        return Instant.ofEpochMilli((Long) millis).toString();
    }

    /** First they leave: that empties the address by itself and needs the row as it is. */
    @Override
    public Erasure erase(DataSubject subject) {
        List<Object[]> rows = rows(subject);
        if (rows.isEmpty()) {
            return Erasure.of(0, 0);
        }
        for (Object[] row : rows) {
            if (row[2] != null) {
                leaveWaitlist.leaveWithin(ReservationToken.parse(text(row[1])));
            }
        }
        int erased = em.createQuery("update WaitEntity set customerId = null, email = null, language = null"
                        + " where id in (:ids)")
                .setParameter("ids", rows.stream().map(row -> row[0]).collect(Collectors.toList()))
                .executeUpdate();
        return Erasure.of(erased, 0);
    }
}
