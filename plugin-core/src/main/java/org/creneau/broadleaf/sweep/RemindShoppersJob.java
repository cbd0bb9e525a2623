// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sweep;

import java.time.Clock;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.RemindShoppers;

/**
 * Writes the reminders that are due, a batch at a time. Runs on every node; each is written once. Bean {@code
 * creneauRemindShoppersJob}, every {@code creneau.reminder.seconds} (default 60).
 */
public class RemindShoppersJob implements Runnable {
    private static final Log LOG = LogFactory.getLog(RemindShoppersJob.class);
    private static final int BATCH = 100;

    private final RemindShoppers remindShoppers;
    private final Clock clock;

    public RemindShoppersJob(RemindShoppers remindShoppers, Clock clock) {
        this.remindShoppers = remindShoppers;
        this.clock = clock;
    }

    @Override
    public void run() {
        try {
            while (remindShoppers.run(clock.instant(), BATCH) == BATCH) {
                // the next batch
            }
        } catch (RuntimeException e) {
            // The executor would never run the job again; a database that is away now may be back for the next run.
            LOG.warn("Reminders could not be written; trying again at the next run", e);
        }
    }
}
