// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.privacy;

import java.time.Clock;
import java.util.Map;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.privacy.PurgePersonalData;

/**
 * Takes out what need not be kept any longer. Runs on every node; each row goes once. Bean {@code creneauPurgeJob}, every
 * {@code creneau.purge.minutes} (default 60).
 */
public class PurgeJob implements Runnable {
    private static final Log LOG = LogFactory.getLog(PurgeJob.class);

    private final PurgePersonalData purge;
    private final Clock clock;

    public PurgeJob(PurgePersonalData purge, Clock clock) {
        this.purge = purge;
        this.clock = clock;
    }

    @Override
    public void run() {
        try {
            Map<String, Integer> purged = purge.run(clock.instant());
            if (!purged.isEmpty()) {
                LOG.info("Purged what need not be kept: " + purged);
            }
        } catch (RuntimeException e) {
            // The executor would never run the job again; a database that is away now may be back for the next run.
            LOG.warn("Not all that need not be kept could be purged; trying again at the next run", e);
        }
    }
}
