// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.creneau.reservation.Transactions;
import org.creneau.territory.Geodesic;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the last snapshot of the points and swaps it whole when it is about to be five seconds old. One thread reads the
 * next, in a transaction of its own; meanwhile the others go on with the last one, because a thread that waited here with
 * a connection in hand could keep the reader from getting one. Only the very first is waited for. Points that nobody changed are
 * counted and not read, see {@link PointStamp}, but once a minute. Where {@link #renew} is called
 * every second no request reads them while the shop is busy; an idle shop reads nothing. Thread-safe.
 */
public final class PointSnapshots {

    /** What looks the same so long is read all the same: somebody may have edited rows with other tools. */
    private static final Duration MOST_TRUSTED = Duration.ofMinutes(1);

    /** A snapshot so young is not read again ahead of time. */
    private static final Duration YOUNG = Duration.ofMillis(2_500);

    private final PointTable table;
    private final Transactions transactions;
    private final Clock clock;
    private final Geodesic geodesic;
    private final Lock reading = new ReentrantLock();

    /** Of the points as they were last read whole, and when that was; belong to who reads. */
    private @Nullable PointStamp stampRead;

    private Instant wholeRead = Instant.EPOCH;
    private volatile @Nullable PointSnapshot last;
    private volatile boolean asked;

    /** The clock measures the age alone: give the machine's, not one that a demo or a test of the shop sets. */
    public PointSnapshots(PointTable table, Transactions transactions, Clock clock, Geodesic geodesic) {
        this.table = table;
        this.transactions = transactions;
        this.clock = clock;
        this.geodesic = geodesic;
    }

    PointSnapshot current() {
        asked = true;
        Instant now = clock.instant();
        PointSnapshot known = last;
        if (known != null && (known.isFreshAt(now) || !reading.tryLock())) {
            return known;
        }
        if (known == null) {
            reading.lock();
        }
        try {
            PointSnapshot latest = last;
            return latest != null && latest.isFreshAt(now) ? latest : read(now, latest);
        } finally {
            reading.unlock();
        }
    }

    /** Reads the points ahead of time if somebody has asked for them since they were read last. For a job. */
    public void renew() {
        Instant now = clock.instant();
        PointSnapshot known = last;
        if (!asked || known == null || known.isYoungerAt(now, YOUNG) || !reading.tryLock()) {
            return;
        }
        try {
            asked = false;
            read(now, last);
        } finally {
            reading.unlock();
        }
    }

    private PointSnapshot read(Instant now, @Nullable PointSnapshot known) {
        Look look = transactions.separate(() -> look(now, known));
        PointSnapshot next = look.all == null
                ? Objects.requireNonNull(known, "known").stillAt(now)
                : known == null || look.all.isChanged()
                        ? new PointSnapshot(now, look.all, geodesic)
                        : known.stillAt(now);
        // Not before all has gone well: what was not taken over must be read again.
        if (look.all != null) {
            stampRead = look.stamp;
            wholeRead = now;
        }
        last = next;
        return next;
    }

    private Look look(Instant now, @Nullable PointSnapshot known) {
        if (known == null) {
            return new Look(null, table.all(AllPoints.unread()));
        }
        PointStamp stamp = table.stamp();
        return stamp.equals(stampRead) && isTrustedAt(now)
                ? new Look(stamp, null)
                : new Look(stamp, table.all(known.all()));
    }

    /** False too if the clock was set back. */
    private boolean isTrustedAt(Instant now) {
        return !now.isBefore(wholeRead) && now.isBefore(wholeRead.plus(MOST_TRUSTED));
    }

    /** What one transaction saw. */
    private static final class Look {

        /** Null if nobody compared. */
        private final @Nullable PointStamp stamp;

        /** Null if there was nothing to read. */
        private final @Nullable AllPoints all;

        private Look(@Nullable PointStamp stamp, @Nullable AllPoints all) {
            this.stamp = stamp;
            this.all = all;
        }
    }
}
