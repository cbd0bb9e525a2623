// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.broadleaf.store.Millis;
import org.creneau.reservation.Transactions;
import org.creneau.reservation.privacy.Purge;

/**
 * Takes rows out, or what leads to somebody out of rows, when they are older than is said: first the numbers of some rows
 * are read, then these are changed in one statement, so that no lock covers more than a batch. Thread-safe.
 */
public final class RowPurge implements Purge {

    private final String kind;
    private final String which;
    private final String change;
    private final Duration keep;
    private final Transactions transactions;
    private EntityManager em;

    /**
     * One kind of rows.
     *
     * @param which JPQL that selects ids of rows, oldest first; {@code :before} is the instant in milliseconds
     * @param change JPQL that changes or deletes rows of an entity, without a condition
     */
    RowPurge(String kind, String which, String change, Duration keep, Transactions transactions) {
        this.kind = kind;
        this.which = which;
        this.change = change;
        this.keep = keep;
        this.transactions = transactions;
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public int run(Instant now, int limit) {
        return transactions.separate(() -> {
            List<Long> ids = em.createQuery(which, Long.class)
                    .setParameter("before", Millis.of(now.minus(keep)))
                    .setMaxResults(limit)
                    .getResultList();
            return ids.isEmpty()
                    ? 0
                    : em.createQuery(change + " where id in (:ids)")
                            .setParameter("ids", ids)
                            .executeUpdate();
        });
    }
}
