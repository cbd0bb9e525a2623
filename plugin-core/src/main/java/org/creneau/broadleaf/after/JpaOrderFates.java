// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.after;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.Query;
import org.creneau.broadleaf.store.Millis;
import org.creneau.reservation.OrderFate;
import org.creneau.reservation.OrderFates;
import org.creneau.reservation.OrderTerms;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationToken;
import org.jspecify.annotations.Nullable;

/**
 * What became of orders, read from {@code BLC_ORDER} and {@code BLC_FULFILLMENT_GROUP} beside the plugin's own tables. The
 * database compares them and sends only the suspects: reservations by their states, which are the first column of an index,
 * orders and groups by their primary keys, the history by its unique key. In the databases' own language, because JPQL of JPA 2.0
 * cannot join what is not mapped together, and no foreign key ties these tables. Thread-safe.
 */
public final class JpaOrderFates implements OrderFates {

    private static final String TABLES = " FROM {h-schema}CRN_RESERVATION r"
            + " JOIN {h-schema}CRN_RESERVATION_HISTORY h ON h.TOKEN = r.TOKEN AND h.ROW_VERSION = r.ROW_VERSION"
            + " LEFT JOIN {h-schema}BLC_ORDER o ON o.ORDER_ID = r.ORDER_ID"
            + " LEFT JOIN {h-schema}BLC_FULFILLMENT_GROUP g ON g.FULFILLMENT_GROUP_ID = r.GROUP_ID";

    /** As wide as {@link OrderTerms} is, or a little wider: that decides. */
    private static final String SUSPECTS = "SELECT r.TOKEN" + TABLES
            + " WHERE r.STATE IN ('HELD', 'CONFIRMED', 'PREPARING', 'READY') AND r.SLOT_START >= :slots"
            + " AND h.HAPPENED_AT <= :settled AND r.TOKEN > :after"
            + " AND (o.ORDER_ID IS NULL OR g.FULFILLMENT_GROUP_ID IS NULL OR o.ORDER_STATUS IN (:ended)"
            + " OR r.STATE = 'HELD' AND (o.ORDER_STATUS IN (:saved)"
            + " OR o.ORDER_STATUS IN (:placed) AND g.TYPE = 'PHYSICAL_PICKUP')"
            + " OR r.STATE = 'CONFIRMED' AND o.ORDER_STATUS IN (:carts) AND h.HAPPENED_AT <= :impatient)"
            + " ORDER BY r.TOKEN";

    private static final String OF_ONE =
            "SELECT o.ORDER_ID AS THE_ORDER, o.ORDER_STATUS, g.FULFILLMENT_GROUP_ID AS THE_GROUP,"
                    + " g.TYPE AS GROUP_TYPE, h.HAPPENED_AT" + TABLES
                    + " WHERE r.TOKEN = :token AND r.ROW_VERSION = :version";

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public List<ReservationToken> suspects(OrderTerms terms, Instant now, @Nullable ReservationToken after, int limit) {
        Query query = em.createNativeQuery(SUSPECTS)
                .setParameter("slots", Millis.of(now.minus(OrderTerms.BEHIND)))
                .setParameter("settled", Millis.of(now.minus(OrderTerms.SETTLED)))
                .setParameter("impatient", Millis.of(now.minus(terms.patience())))
                .setParameter("after", after == null ? " " : after.toString())
                .setParameter("ended", terms.ended())
                .setParameter("saved", terms.saved())
                .setParameter("placed", terms.placed())
                .setParameter("carts", terms.carts())
                .setMaxResults(limit);
        List<?> tokens = query.getResultList();
        return tokens.stream()
                .map(token -> ReservationToken.parse(String.valueOf(token)))
                .collect(Collectors.toList());
    }

    @Override
    public Optional<OrderFate> of(Reservation expected) {
        List<?> rows = em.createNativeQuery(OF_ONE)
                .setParameter("token", expected.token().toString())
                .setParameter("version", expected.version())
                .getResultList();
        return rows.stream().findFirst().map(row -> fateOf((Object[]) row));
    }

    private static OrderFate fateOf(Object[] row) {
        Instant since = Instant.ofEpochMilli(((Number) row[4]).longValue());
        OrderFate fate = row[0] == null ? OrderFate.gone(since) : OrderFate.in((String) row[1], since);
        return row[2] == null ? fate : fate.withGroup("PHYSICAL_PICKUP".equals(row[3]));
    }
}
