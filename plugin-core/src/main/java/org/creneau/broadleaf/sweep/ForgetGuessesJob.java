// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sweep;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.GuessDesk;

/**
 * Deletes the counts of wrong pickup codes whose hour is long over. Runs on every node, once an hour. Bean {@code
 * creneauForgetGuessesJob}.
 */
public class ForgetGuessesJob implements Runnable {
    private static final Log LOG = LogFactory.getLog(ForgetGuessesJob.class);

    private final GuessDesk desk;

    public ForgetGuessesJob(GuessDesk desk) {
        this.desk = desk;
    }

    @Override
    public void run() {
        try {
            desk.forgetOld();
        } catch (RuntimeException e) {
            // The executor would never run the job again; a database that is away now may be back for the next run.
            LOG.warn("Old counts of pickup codes could not be deleted; trying again at the next run", e);
        }
    }
}
