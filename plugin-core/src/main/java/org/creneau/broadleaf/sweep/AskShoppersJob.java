// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sweep;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.asking.AskShoppers;

/**
 * Works off what staff decided to ask of all, part by part. Runs on every node; each part is done by one, and nobody is asked twice. Bean
 * {@code creneauAskShoppersJob}, every {@code creneau.asking.seconds} (default 5).
 */
public class AskShoppersJob implements Runnable {
    private static final Log LOG = LogFactory.getLog(AskShoppersJob.class);

    /** Of one run: the others of this scheduler get their turn in between. */
    private static final int MOST_PARTS = 50;

    private final AskShoppers askShoppers;

    public AskShoppersJob(AskShoppers askShoppers) {
        this.askShoppers = askShoppers;
    }

    @Override
    public void run() {
        try {
            for (int part = 0; part < MOST_PARTS && askShoppers.run(); part++) {
                // the next part
            }
        } catch (RuntimeException e) {
            // The executor would never run the job again; a database that is away now may be back for the next run.
            LOG.warn("Not all shoppers could be asked; who is left is asked later", e);
        }
    }
}
