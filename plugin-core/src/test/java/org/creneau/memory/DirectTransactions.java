// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.creneau.reservation.Transactions;

/**
 * Transactions of the calling thread over the stores of this package: a rollback undoes what they did, the end lets
 * their rows go. Others can read what is not yet committed, but not write over it.
 */
public final class DirectTransactions implements Transactions {

    private static final ThreadLocal<Deque<Running>> STACK = ThreadLocal.withInitial(ArrayDeque::new);

    private static final class Running {

        private final Deque<Runnable> undo = new ArrayDeque<>();
        private final Deque<Runnable> atEnd = new ArrayDeque<>();
    }

    @Override
    public <T> T required(Supplier<T> work) {
        return isRunning() ? work.get() : separate(work);
    }

    @Override
    public <T> T separate(Supplier<T> work) {
        Running running = new Running();
        STACK.get().push(running);
        try {
            return work.get();
        } catch (Throwable e) {
            running.undo.forEach(Runnable::run);
            throw e;
        } finally {
            running.atEnd.forEach(Runnable::run);
            STACK.get().pop();
        }
    }

    static boolean isRunning() {
        return !STACK.get().isEmpty();
    }

    /** Latest first when it rolls back; forgotten outside a transaction. */
    static void onRollback(Runnable undo) {
        if (isRunning()) {
            STACK.get().peek().undo.push(undo);
        }
    }

    /** Only inside a transaction. */
    static void atEnd(Runnable action) {
        STACK.get().peek().atEnd.push(action);
    }
}
