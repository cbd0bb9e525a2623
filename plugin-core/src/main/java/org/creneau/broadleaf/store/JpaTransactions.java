// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.StoreUnavailable;
import org.creneau.reservation.Transactions;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The shop's own transactions, those of Broadleaf's {@code blTransactionManager}. A separate one has an entity manager
 * and a connection of its own, also where the view keeps one open. What a database refuses in passing, in the work or
 * at the commit, is thrown as {@link Conflict}, and that it cannot be reached as {@link StoreUnavailable}; everything else
 * reaches the caller unchanged. Thread-safe.
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
        AtomicBoolean worked = new AtomicBoolean();
        try {
            return transaction.execute(status -> {
                oldSnapshots.avoidIn(status);
                T result = work.get();
                worked.set(true);
                return result;
            });
        } catch (RuntimeException e) {
            oldSnapshots.learnFrom(e);
            throw meaningOf(e, worked.get());
        }
    }

    private static RuntimeException meaningOf(RuntimeException thrown, boolean atCommit) {
        if (thrown instanceof Conflict || thrown instanceof StoreUnavailable) {
            return thrown;
        }
        if (DatabaseRefusal.isPassing(thrown)) {
            return new Conflict("the database refused the transaction in passing: " + thrown.getMessage(), thrown);
        }
        if (thrown instanceof CannotCreateTransactionException || DatabaseRefusal.isAbsence(thrown)) {
            String said = DatabaseRefusal.wordsOf(thrown);
            return atCommit ? StoreUnavailable.inDoubt(said, thrown) : StoreUnavailable.nothingChanged(said, thrown);
        }
        return thrown;
    }
}
