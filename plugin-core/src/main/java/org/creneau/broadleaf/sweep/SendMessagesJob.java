// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sweep;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.notice.SendMessages;
import org.creneau.notice.SendTally;

/**
 * Sends the messages that are due, a batch at a time until none is left or too many fail. Runs on every node that is to send;
 * each message is sent by one. Bean {@code creneauSendMessagesJob}, every {@code creneau.mail.seconds} (default 20).
 */
public class SendMessagesJob implements Runnable {
    private static final Log LOG = LogFactory.getLog(SendMessagesJob.class);
    private static final int BATCH = 50;

    private final SendMessages sendMessages;

    public SendMessagesJob(SendMessages sendMessages) {
        this.sendMessages = sendMessages;
    }

    @Override
    public void run() {
        try {
            SendTally tally;
            do {
                tally = sendMessages.run(BATCH);
                if (tally.countGivenUp() > 0) {
                    LOG.error("Messages were given up after their last attempt: " + tally);
                }
            } while (tally.isFull(BATCH));
        } catch (RuntimeException e) {
            // The executor would never run the job again; a database that is away now may be back for the next run.
            LOG.warn("Messages could not be read or recorded; trying again at the next run", e);
        }
    }
}
