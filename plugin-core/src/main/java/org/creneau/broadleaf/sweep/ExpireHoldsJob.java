// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sweep;

import java.time.Clock;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.ExpireHolds;

/**
 * Gives back the places of holds that ran out, a batch at a time until none is left. Runs on every node; each hold is ended
 * once. Bean {@code creneauExpireHoldsJob}, every {@code creneau.sweep.seconds} (default 20).
 */
public class ExpireHoldsJob implements Runnable {
    private static final Log LOG = LogFactory.getLog(ExpireHoldsJob.class);
    private static final int BATCH = 100;

    private final ExpireHolds expireHolds;
    private final Clock clock;

    public ExpireHoldsJob(ExpireHolds expireHolds, Clock clock) {
        this.expireHolds = expireHolds;
        this.clock = clock;
    }

    @Override
    public void run() {
        try {
            while (expireHolds.run(clock.instant(), BATCH) == BATCH) {
                // the next batch
            }
        } catch (RuntimeException e) {
            // The executor would never run the job again; a database that is away now may be back for the next run.
            LOG.warn("Holds that ran out could not be ended; trying again at the next run", e);
        }
    }
}
