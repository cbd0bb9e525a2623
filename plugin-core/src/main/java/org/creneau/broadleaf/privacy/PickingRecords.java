// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.persistence.EntityManager;
import org.creneau.reservation.privacy.PersonalRecord;

/**
 * What was picked and paid for the reservations of a customer. It leads to them through the reservation alone, so it is for {@link
 * ReservationRecords} to ask before that is taken out. Thread-safe.
 */
final class PickingRecords {

    /** Where the bag waited and whose age was seen; it is nobody's any more. */
    static final String FORGET =
            "update PickingEntity set place = null, ageChecked = null, ageCheckedAt = null," + " ageCheckedBy = null";

    /** What staff wrote. */
    static final String FORGET_WORDS = "update PickingLineEntity set substitute = null";

    private static final String OF_CUSTOMER =
            ", ReservationEntity r where r.token = p.token and r.customerId = :customer order by p.id";
    private static final String PICKINGS = "select p.token, p.bags, p.place, p.ageChecked, p.ageCheckedAt, p.changedAt"
            + " from PickingEntity p" + OF_CUSTOMER;
    private static final String LINES =
            "select p.token, p.lineId, p.state, p.quantity, p.substitute, p.effect from PickingLineEntity p"
                    + OF_CUSTOMER;
    private static final String PAYMENTS =
            "select p.token, p.orderId, p.amount, p.currency, p.means, p.paidAt from CounterPaymentEntity p"
                    + OF_CUSTOMER;
    private static final String ENDED = " where token in (select r.token from ReservationEntity r"
            + " where r.customerId = :customer and r.state not in ('HELD', 'CONFIRMED', 'PREPARING', 'READY'))";

    private PickingRecords() {}

    static List<PersonalRecord> of(EntityManager em, long customer) {
        List<PersonalRecord> records = new ArrayList<>();
        for (Object[] row : rows(em, PICKINGS, customer)) {
            records.add(PersonalRecord.of("picking")
                    .with("token", text(row[0]))
                    .with("bags", text(row[1]))
                    .with("place", text(row[2]))
                    .with("ageSeen", text(row[3]))
                    .with("ageSeenAt", moment(row[4]))
                    .with("changedAt", moment(row[5])));
        }
        for (Object[] row : rows(em, LINES, customer)) {
            records.add(PersonalRecord.of("picked line")
                    .with("token", text(row[0]))
                    .with("line", text(row[1]))
                    .with("state", text(row[2]))
                    .with("quantity", text(row[3]))
                    .with("replacedBy", text(row[4]))
                    .with("priceEffect", text(row[5])));
        }
        for (Object[] row : rows(em, PAYMENTS, customer)) {
            records.add(PersonalRecord.of("payment at the counter")
                    .with("token", text(row[0]))
                    .with("order", text(row[1]))
                    .with("amount", text(row[2]))
                    .with("currency", text(row[3]))
                    .with("means", text(row[4]))
                    .with("at", moment(row[5])));
        }
        return records;
    }

    private static List<Object[]> rows(EntityManager em, String query, long customer) {
        return em.createQuery(query, Object[].class)
                .setParameter("customer", customer)
                .getResultList();
    }

    /** Of what has ended; payments stay, as the books of the shop do. */
    static int erase(EntityManager em, long customer) {
        return forget(em, FORGET + ENDED + " and (place is not null or ageChecked is not null)", customer)
                + forget(em, FORGET_WORDS + ENDED + " and substitute is not null", customer);
    }

    private static int forget(EntityManager em, String change, long customer) {
        return em.createQuery(change).setParameter("customer", customer).executeUpdate();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String moment(Object millis) {
        return millis == null ? "" : Instant.ofEpochMilli((Long) millis).toString();
    }
}
