// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sweep;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.compliance.SealSales;

/**
 * Seals what has happened to placed pickups into the compliance log. Runs on every node; each change is sealed once. Bean {@code
 * creneauSealSalesJob}, every {@code creneau.seal.seconds} (default 20).
 */
public class SealSalesJob implements Runnable {
    private static final Log LOG = LogFactory.getLog(SealSalesJob.class);

    private final SealSales sealSales;

    public SealSalesJob(SealSales sealSales) {
        this.sealSales = sealSales;
    }

    @Override
    public void run() {
        try {
            sealSales.run();
        } catch (RuntimeException e) {
            // The executor would never run the job again; a database that is away now may be back for the next run.
            LOG.warn("Not all that happened to pickups could be sealed; trying again at the next run", e);
        }
    }
}
