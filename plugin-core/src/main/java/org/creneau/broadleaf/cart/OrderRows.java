// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.jspecify.annotations.Nullable;

/**
 * Orders as the database has them at this moment. A page has read them before, Broadleaf's cache knows them for ten minutes, and both
 * may be behind another node; and since Broadleaf's rows carry no version and are written whole, who writes one that is behind puts
 * back what others have changed. So whoever changes an order that is placed locks its rows and reads them anew. To be used within a
 * transaction, until whose end others wait. Bean {@code creneauOrderRows}. Thread-safe.
 */
public class OrderRows {

    private static final String ORDER =
            "SELECT o.ORDER_ID FROM {h-schema}BLC_ORDER o WHERE o.ORDER_ID = :id FOR UPDATE";
    private static final String GROUPS =
            "SELECT g.FULFILLMENT_GROUP_ID FROM {h-schema}BLC_FULFILLMENT_GROUP g WHERE g.ORDER_ID = :id FOR UPDATE";
    private static final String STATUS = "SELECT o.ORDER_STATUS FROM {h-schema}BLC_ORDER o WHERE o.ORDER_ID = :id";

    private @Nullable EntityManager em;

    /** Called once, by the container. Without it nothing is locked and nothing read anew. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    /** The row of the order, then those of its groups. */
    void lock(long orderId) {
        if (em != null) {
            em.createNativeQuery(ORDER).setParameter("id", orderId).getResultList();
            em.createNativeQuery(GROUPS).setParameter("id", orderId).getResultList();
        }
    }

    /** Reads anew what this transaction has read; past all caches. */
    void refresh(Object row) {
        if (em != null && em.contains(row)) {
            em.refresh(row);
        }
    }

    /** What is changed is sent now, so that what the database refuses is thrown here. */
    void flush() {
        if (em != null) {
            em.flush();
        }
    }

    /** The word that the row of the order has; empty if there is no such row, no word in it, or nothing to read it with. */
    Optional<String> statusOf(long orderId) {
        if (em == null) {
            return Optional.empty();
        }
        List<?> rows = em.createNativeQuery(STATUS).setParameter("id", orderId).getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable((String) rows.get(0));
    }
}
