// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.creneau.reservation.Conflict;

/**
 * Row locks as a database has them: kept until the transaction ends. Of those who would wait for each other the last to come is told at
 * once, however slow the machine is; who waits for somebody at work goes on waiting, up to a limit as databases have it too.
 */
final class RowLocks {

    private static final long PATIENCE_SECONDS = 60;

    /** Of all stores: a transaction locks rows of several. */
    private static final Map<Thread, RowLock> WAITING = new HashMap<>();

    private final Map<Object, RowLock> locks = new ConcurrentHashMap<>();

    <T> T with(Object row, Supplier<T> work) {
        RowLock lock = locks.computeIfAbsent(row, any -> new RowLock());
        acquire(lock, row);
        if (DirectTransactions.isRunning()) {
            DirectTransactions.atEnd(lock::unlock);
            return work.get();
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static void acquire(RowLock lock, Object row) {
        try {
            if (lock.tryLock(0, TimeUnit.SECONDS)) {
                return;
            }
            beginToWait(lock, row);
            if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Conflict("row " + row + " was locked for " + PATIENCE_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Conflict("interrupted while waiting for row " + row, e);
        } finally {
            synchronized (WAITING) {
                WAITING.remove(Thread.currentThread());
            }
        }
    }

    /** A circle is closed by the last who begins to wait, since whoever is handed a lock no longer waits. */
    private static void beginToWait(RowLock lock, Object row) {
        synchronized (WAITING) {
            if (leadsToMe(lock)) {
                throw new Conflict("row " + row + " is locked by somebody who waits for this transaction");
            }
            WAITING.put(Thread.currentThread(), lock);
        }
    }

    private static boolean leadsToMe(RowLock lock) {
        RowLock next = lock;
        for (int steps = 0; next != null && steps <= WAITING.size(); steps++) {
            Thread owner = next.owner();
            if (owner == Thread.currentThread()) {
                return true;
            }
            next = owner == null ? null : WAITING.get(owner);
        }
        return false;
    }

    /** Fair, and tells who has it. */
    private static final class RowLock extends ReentrantLock {

        private static final long serialVersionUID = 1L;

        RowLock() {
            super(true);
        }

        Thread owner() {
            return getOwner();
        }
    }
}
