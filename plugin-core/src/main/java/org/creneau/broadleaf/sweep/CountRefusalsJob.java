// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sweep;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.overview.RefusalTally;

/**
 * Stores what this node has counted of refusals. Bean {@code creneauCountRefusalsJob}, every {@code creneau.refusals.seconds} (default
 * 30).
 */
public class CountRefusalsJob implements Runnable {
    private static final Log LOG = LogFactory.getLog(CountRefusalsJob.class);

    private final RefusalTally tally;

    public CountRefusalsJob(RefusalTally tally) {
        this.tally = tally;
    }

    @Override
    public void run() {
        try {
            tally.handOn();
        } catch (RuntimeException e) {
            // The executor would never run the job again; a database that is away now may be back for the next run.
            LOG.warn("What was refused could not be counted; trying again at the next run", e);
        }
    }
}
