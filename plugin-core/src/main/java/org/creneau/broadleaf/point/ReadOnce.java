// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers what was read until the running transaction ends, is set aside for another, or comes back from that; without
 * a transaction it remembers nothing. Thread-safe: each transaction has a memory of its own.
 */
final class ReadOnce<T> {

    T get(Long key, Supplier<T> reading) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return reading.get();
        }
        Map<Long, T> memory = memory();
        T known = memory.get(key);
        if (known == null) {
            known = reading.get();
            memory.put(key, known);
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    private Map<Long, T> memory() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound == null) {
            bound = new HashMap<Long, T>();
            TransactionSynchronizationManager.bindResource(this, bound);
            TransactionSynchronizationManager.registerSynchronization(new Forgetting(this));
        }
        return (Map<Long, T>) bound;
    }

    /** Spring 3.2 wants every method written out. A transaction that is set aside must not lend its memory to the one that runs meanwhile. */
    private static final class Forgetting implements TransactionSynchronization {

        private final ReadOnce<?> owner;

        private Forgetting(ReadOnce<?> owner) {
            this.owner = owner;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(owner);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(owner, new HashMap<>());
        }

        @Override
        public void flush() {}

        @Override
        public void beforeCommit(boolean readOnly) {}

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCommit() {}

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(owner);
        }
    }
}
