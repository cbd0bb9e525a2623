// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sweep;

import java.time.Clock;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.EndKeeping;

/**
 * Gives up what nobody came for as long as its point keeps it, a batch at a time until none is left. Runs on every node; each pickup is
 * given up once. Bean {@code creneauEndKeepingJob}, every {@code creneau.keeping.seconds} (default 300).
 */
public class EndKeepingJob implements Runnable {
    private static final Log LOG = LogFactory.getLog(EndKeepingJob.class);
    private static final int BATCH = 100;

    private final EndKeeping endKeeping;
    private final Clock clock;

    public EndKeepingJob(EndKeeping endKeeping, Clock clock) {
        this.endKeeping = endKeeping;
        this.clock = clock;
    }

    @Override
    public void run() {
        try {
            endKeeping.run(clock.instant(), BATCH);
        } catch (RuntimeException e) {
            // The executor would never run the job again; a database that is away now may be back for the next run.
            LOG.warn("Pickups that nobody came for could not be given up; trying again at the next run", e);
        }
    }
}
