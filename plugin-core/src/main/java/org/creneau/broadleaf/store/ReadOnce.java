// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers what was read until the running transaction ends, is set aside for another, or comes back from that; without
 * a transaction it remembers nothing. Thread-safe: each transaction has a memory of its own.
 */
public final class ReadOnce<K, T> {

    /** What is remembered, or else what is read now and remembered from now on. */
    public T get(K key, Supplier<T> reading) {
        T known = known(key);
        if (known == null) {
            known = reading.get();
            remember(key, known);
        }
        return known;
    }

    /** Null if nothing is remembered. */
    public @Nullable T known(K key) {
        return isKept() ? memory().get(key) : null;
    }

    public void remember(K key, T value) {
        if (isKept()) {
            memory().put(key, value);
        }
    }

    private static boolean isKept() {
        return TransactionSynchronizationManager.isSynchronizationActive();
    }

    @SuppressWarnings("unchecked")
    private Map<K, T> memory() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound == null) {
            bound = new HashMap<K, T>();
            TransactionSynchronizationManager.bindResource(this, bound);
            TransactionSynchronizationManager.registerSynchronization(new Forgetting(this));
        }
        return (Map<K, T>) bound;
    }

    /** Spring 3.2 wants every method written out. A transaction that is set aside must not lend its memory to the one that runs meanwhile. */
    private static final class Forgetting implements TransactionSynchronization {

        private final ReadOnce<?, ?> owner;

        private Forgetting(ReadOnce<?, ?> owner) {
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
