// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.waitlist;

import java.time.Clock;
import java.time.Instant;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.EndWaits;
import org.creneau.reservation.LapseOffers;
import org.creneau.reservation.OfferFreePlaces;

/**
 * Passes on what was offered and not answered, offers what is free although somebody waits for it, and ends what is over.
 * Runs on every node; each is done once. Bean {@code creneauWaitlistJob}, every {@code creneau.sweep.seconds} (default 20).
 */
public class WaitlistJob implements Runnable {
    private static final Log LOG = LogFactory.getLog(WaitlistJob.class);
    private static final int BATCH = 100;

    private final LapseOffers lapseOffers;
    private final OfferFreePlaces offerFreePlaces;
    private final EndWaits endWaits;
    private final Clock clock;

    public WaitlistJob(LapseOffers lapseOffers, OfferFreePlaces offerFreePlaces, EndWaits endWaits, Clock clock) {
        this.lapseOffers = lapseOffers;
        this.offerFreePlaces = offerFreePlaces;
        this.endWaits = endWaits;
        this.clock = clock;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        safely(() -> lapseOffers.run(now, BATCH));
        safely(() -> offerFreePlaces.run(now, BATCH));
        safely(() -> endWaits.run(now, BATCH));
        safely(() -> endWaits.forget(now));
    }

    private static void safely(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            // The executor would never run the job again; a database that is away now may be back for the next run.
            LOG.warn("The waitlists could not be seen to; trying again at the next run", e);
        }
    }
}
