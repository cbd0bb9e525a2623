// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.creneau.reservation.Conflict;

/** Row locks as a database has them: kept until the transaction ends, and not waited for endlessly. */
final class RowLocks {

    private static final long PATIENCE_MILLIS = 300;

    private final Map<Object, ReentrantLock> locks = new ConcurrentHashMap<>();

    <T> T with(Object row, Supplier<T> work) {
        ReentrantLock lock = locks.computeIfAbsent(row, any -> new ReentrantLock(true));
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

    private static void acquire(ReentrantLock lock, Object row) {
        try {
            if (!lock.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new Conflict("row " + row + " is locked. Maybe two transactions wait for each other.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Conflict("interrupted while waiting for row " + row, e);
        }
    }
}
