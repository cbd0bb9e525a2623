// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Transactions;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The shop's own transactions, those of Broadleaf's {@code blTransactionManager}. A separate one has an entity manager
 * and a connection of its own, also where the view keeps one open. What a database refuses in passing, in the work or
 * at the commit, is thrown as {@link Conflict}; everything else reaches the caller unchanged. Thread-safe.
 */
public final class JpaTransactions implements Transactions {

    private final TransactionTemplate joining;
    private final TransactionTemplate separate;
    private final OldSnapshots oldSnapshots = new OldSnapshots();

    public JpaTransactions(PlatformTransactionManager manager) {
        this.joining = new TransactionTemplate(manager);
        this.separate = new TransactionTemplate(manager);
        this.separate.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager em) {
        oldSnapshots.setEntityManager(em);
    }

    @Override
    public <T> T required(Supplier<T> work) {
        return run(joining, work);
    }

    @Override
    public <T> T separate(Supplier<T> work) {
        return run(separate, work);
    }

    private <T> T run(TransactionTemplate transaction, Supplier<T> work) {
        try {
            return transaction.execute(status -> {
                oldSnapshots.avoidIn(status);
                return work.get();
            });
        } catch (RuntimeException e) {
            oldSnapshots.learnFrom(e);
            if (!(e instanceof Conflict) && DatabaseRefusal.isPassing(e)) {
                throw new Conflict("the database refused the transaction in passing: " + e.getMessage(), e);
            }
            throw e;
        }
    }
}
