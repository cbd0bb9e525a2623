// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.creneau.reservation.Transactions;
import org.creneau.territory.Geodesic;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the last snapshot of the points and swaps it whole when it is about to be five seconds old. One thread reads the
 * next, in a transaction of its own; meanwhile the others go on with the last one, because a thread that waited here with
 * a connection in hand could keep the reader from getting one. Only the very first is waited for. Thread-safe.
 */
public final class PointSnapshots {

    private final PointTable table;
    private final Transactions transactions;
    private final Clock clock;
    private final Geodesic geodesic;
    private final Lock reading = new ReentrantLock();
    private volatile @Nullable PointSnapshot last;

    /** The clock measures the age alone: give the machine's, not one that a demo or a test of the shop sets. */
    public PointSnapshots(PointTable table, Transactions transactions, Clock clock, Geodesic geodesic) {
        this.table = table;
        this.transactions = transactions;
        this.clock = clock;
        this.geodesic = geodesic;
    }

    PointSnapshot current() {
        Instant now = clock.instant();
        PointSnapshot known = last;
        if (known != null && (known.isFreshAt(now) || !reading.tryLock())) {
            return known;
        }
        if (known == null) {
            reading.lock();
        }
        try {
            return fresh(now);
        } finally {
            reading.unlock();
        }
    }

    private PointSnapshot fresh(Instant now) {
        PointSnapshot known = last;
        if (known == null || !known.isFreshAt(now)) {
            List<KnownPoint> all = transactions.separate(table::all);
            known = new PointSnapshot(now, all, geodesic);
            last = known;
        }
        return known;
    }
}
