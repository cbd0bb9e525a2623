// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sweep;

import java.time.Clock;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.LapseChoices;

/**
 * Ends choices that nobody answered, a batch at a time until none is left. Runs on every node; each choice is ended once.
 * Bean {@code creneauLapseChoicesJob}, every {@code creneau.choice.seconds} (default 60).
 */
public class LapseChoicesJob implements Runnable {
    private static final Log LOG = LogFactory.getLog(LapseChoicesJob.class);
    private static final int BATCH = 100;

    private final LapseChoices lapseChoices;
    private final Clock clock;

    public LapseChoicesJob(LapseChoices lapseChoices, Clock clock) {
        this.lapseChoices = lapseChoices;
        this.clock = clock;
    }

    @Override
    public void run() {
        try {
            while (lapseChoices.run(clock.instant(), BATCH) == BATCH) {
                // the next batch
            }
        } catch (RuntimeException e) {
            // The executor would never run the job again; a database that is away now may be back for the next run.
            LOG.warn("Choices that nobody answered could not be ended; trying again at the next run", e);
        }
    }
}
