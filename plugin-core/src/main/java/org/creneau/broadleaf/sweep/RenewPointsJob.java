// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sweep;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.broadleaf.point.PointSnapshots;

/**
 * Reads the points again before what this node knows of them is too old, so that no shopper waits for it. Bean {@code
 * creneauRenewPointsJob}, every {@code creneau.points.seconds} (default 1). Without it the requests do it themselves.
 */
public class RenewPointsJob implements Runnable {
    private static final Log LOG = LogFactory.getLog(RenewPointsJob.class);

    private final PointSnapshots points;

    public RenewPointsJob(PointSnapshots points) {
        this.points = points;
    }

    @Override
    public void run() {
        try {
            points.renew();
        } catch (RuntimeException e) {
            // The executor would never run the job again; a database that is away now may be back for the next run.
            LOG.warn("The points could not be read ahead of time; trying again at the next run", e);
        }
    }
}
