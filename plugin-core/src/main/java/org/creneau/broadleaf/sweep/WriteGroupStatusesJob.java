// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sweep;

import java.time.Clock;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.broadleaf.after.WriteGroupStatuses;

/**
 * Writes the status of fulfilment groups as their pickups have it. Runs on every node; writing twice is writing once. Bean {@code
 * creneauWriteGroupStatusesJob}, every {@code creneau.groupStatus.seconds} (default 30).
 */
public class WriteGroupStatusesJob implements Runnable {
    private static final Log LOG = LogFactory.getLog(WriteGroupStatusesJob.class);
    private static final int BATCH = 100;

    private final WriteGroupStatuses writeGroupStatuses;
    private final Clock clock;

    public WriteGroupStatusesJob(WriteGroupStatuses writeGroupStatuses, Clock clock) {
        this.writeGroupStatuses = writeGroupStatuses;
        this.clock = clock;
    }

    @Override
    public void run() {
        try {
            writeGroupStatuses.run(clock.instant(), BATCH);
        } catch (RuntimeException e) {
            // The executor would never run the job again; a database that is away now may be back for the next run.
            LOG.warn("Fulfilment groups could not be compared with their pickups; trying again at the next run", e);
        }
    }
}
