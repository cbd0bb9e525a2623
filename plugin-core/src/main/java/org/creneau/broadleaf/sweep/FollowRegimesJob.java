// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sweep;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.broadleaf.regime.StoredRegimes;

/**
 * Looks whether own regimes were published on another node. Runs on every node; one short statement if nothing was. Bean {@code
 * creneauFollowRegimesJob}, every {@code creneau.regimes.seconds} (default 2).
 */
public class FollowRegimesJob implements Runnable {
    private static final Log LOG = LogFactory.getLog(FollowRegimesJob.class);

    private final StoredRegimes regimes;

    public FollowRegimesJob(StoredRegimes regimes) {
        this.regimes = regimes;
    }

    @Override
    public void run() {
        try {
            regimes.refresh();
        } catch (RuntimeException e) {
            // The executor would never run the job again; a database that is away now may be back for the next run.
            LOG.warn("Own regimes could not be looked for; those known go on, trying again at the next run", e);
        }
    }
}
