// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sweep;

import java.time.Clock;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.ReconcileOrders;

/**
 * Gives back the places of orders that ended behind the plugin's back, and puts right what a node left half done when it died.
 * Runs on every node; each reservation is put right once. Bean {@code creneauReconcileOrdersJob}, every {@code
 * creneau.reconcile.seconds} (default 120, so that with the minute for which a change must be settled a place is back well within
 * five minutes).
 */
public class ReconcileOrdersJob implements Runnable {
    private static final Log LOG = LogFactory.getLog(ReconcileOrdersJob.class);
    private static final int BATCH = 100;

    private final ReconcileOrders reconcileOrders;
    private final Clock clock;

    public ReconcileOrdersJob(ReconcileOrders reconcileOrders, Clock clock) {
        this.reconcileOrders = reconcileOrders;
        this.clock = clock;
    }

    @Override
    public void run() {
        try {
            int done = reconcileOrders.run(clock.instant(), BATCH);
            if (done > 0) {
                LOG.info(done + " reservations differed from their orders and were put right; their history says how");
            }
        } catch (RuntimeException e) {
            // The executor would never run the job again; a database that is away now may be back for the next run.
            LOG.warn("Reservations could not be compared with their orders; trying again at the next run", e);
        }
    }
}
