// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.after;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.broadleaf.store.Millis;
import org.creneau.reservation.GroupStatus;
import org.creneau.reservation.Reasons;
import org.creneau.reservation.ReservationState;

/**
 * The fulfilment groups whose status is not yet what their pickup says, by {@link GroupStatus}. They are found by comparing, so
 * that no use case can forget to tell and nothing is lost when a node dies; but only for a day after the pickup changed, so that a
 * shop that writes statuses of its own is not contradicted for ever. Reads only. Thread-safe.
 */
public class BehindGroups {

    private static final Duration FOLLOWED = Duration.ofDays(1);

    /** By the index on the state, then by unique and primary keys. */
    private static final String GROUPS = "SELECT g.FULFILLMENT_GROUP_ID FROM {h-schema}CRN_RESERVATION r"
            + " JOIN {h-schema}BLC_FULFILLMENT_GROUP g ON g.FULFILLMENT_GROUP_ID = r.GROUP_ID"
            + " WHERE r.STATE IN (:states) AND g.TYPE = 'PHYSICAL_PICKUP'";

    private static final String LATELY = " AND EXISTS (SELECT h.HISTORY_ID FROM {h-schema}CRN_RESERVATION_HISTORY h"
            + " WHERE h.TOKEN = r.TOKEN AND h.HAPPENED_AT >= :since AND ";

    private static final String BEHIND = GROUPS + " AND (g.STATUS IS NULL OR g.STATUS IN (:replaced))" + LATELY
            + "h.ROW_VERSION = r.ROW_VERSION) ORDER BY g.FULFILLMENT_GROUP_ID";

    /** Whatever was done after the step was undone: who undoes one taps the right one at once. */
    private static final String AHEAD = GROUPS + " AND g.STATUS IN (:replaced)" + LATELY + "h.REASON = '"
            + Reasons.UNDONE + "') ORDER BY g.FULFILLMENT_GROUP_ID";

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    /** The numbers of at most so many groups to which that word is due, ascending; one statement. */
    public List<Long> of(GroupStatus due, Instant now, int limit) {
        return read(BEHIND, Collections.singleton(due.state()), due.replaced(), now, limit);
    }

    /** Those to which it is due again, because a step was undone; one statement, or none. */
    public List<Long> undone(GroupStatus due, Instant now, int limit) {
        return due.undoneTo().isEmpty()
                ? Collections.emptyList()
                : read(AHEAD, due.undoneTo(), due.takenBack(), now, limit);
    }

    private List<Long> read(
            String statement, Set<ReservationState> states, Set<String> replaced, Instant now, int limit) {
        List<?> ids = em.createNativeQuery(statement)
                .setParameter("states", states.stream().map(Enum::name).collect(Collectors.toList()))
                .setParameter("since", Millis.of(now.minus(FOLLOWED)))
                .setParameter("replaced", replaced.isEmpty() ? Collections.singleton("") : replaced)
                .setMaxResults(limit)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toList());
    }
}
