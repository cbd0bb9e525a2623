// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Transactions;

/**
 * Use case: messages that are due are judged once more and handed over, each by one node at a time. First the lease is
 * committed, then the message is composed and handed over, then that is recorded: a node that dies in between leaves a
 * lease that runs out, and the next node repeats that one message, under the same key. What cannot be handed over waits, longer
 * each time, and is given up after the last attempt; nothing is undone. Three failures in a row end the run: a mail server that
 * is away costs three messages a run an attempt and not all of them, and a wrong address holds up no other message. Safe on any
 * number of nodes at once. Thread-safe.
 */
public final class SendMessages {

    /** Far longer than a mail server takes; a node that needs more for one message loses it to another. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final int RECORD_ATTEMPTS = 5;

    private final Outbox outbox;
    private final ComposeNotice composeNotice;
    private final Delivery delivery;
    private final Settings settings;

    public SendMessages(Outbox outbox, ComposeNotice composeNotice, Delivery delivery, Settings settings) {
        this.outbox = outbox;
        this.composeNotice = composeNotice;
        this.delivery = delivery;
        this.settings = settings;
    }

    /**
     * Sends what is due.
     *
     * @param limit the most to look at, 1 or more
     * @throws RuntimeException if the store is away; what was handed over and not recorded is then repeated later
     */
    public SendTally run(int limit) {
        SendTally tally = new SendTally();
        for (Outgoing seen : settings.transactions.separate(() -> outbox.due(settings.clock.instant(), limit))) {
            Optional<Outgoing> leased = lease(seen);
            leased.ifPresent(message -> send(message, tally));
            if (tally.isStopped()) {
                break;
            }
        }
        return tally;
    }

    private Optional<Outgoing> lease(Outgoing seen) {
        Instant now = settings.clock.instant();
        try {
            return settings.transactions.separate(() -> outbox.lease(seen, now, now.plus(LEASE)));
        } catch (Conflict e) {
            return Optional.empty();
        }
    }

    private void send(Outgoing leased, SendTally tally) {
        if (settings.policy.isTooMany(leased.attempts())) {
            end(leased, Outbox.End.GIVEN_UP);
            tally.givenUp();
            return;
        }
        Outbox.End end;
        try {
            end = deliver(leased);
        } catch (RuntimeException e) {
            tally.failed();
            fail(leased, tally);
            return;
        }
        end(leased, end);
        if (end == Outbox.End.SENT) {
            tally.sent();
        } else {
            tally.dropped();
        }
    }

    private Outbox.End deliver(Outgoing leased) {
        Instant now = settings.clock.instant();
        Optional<Notice> notice = settings.transactions.separate(() -> composeNotice.compose(leased.message(), now));
        notice.ifPresent(delivery::deliver);
        return notice.isPresent() ? Outbox.End.SENT : Outbox.End.DROPPED;
    }

    private void fail(Outgoing leased, SendTally tally) {
        if (settings.policy.isLast(leased.attempts())) {
            end(leased, Outbox.End.GIVEN_UP);
            tally.givenUp();
            return;
        }
        Instant next = settings.clock.instant().plus(settings.policy.pauseAfter(leased.attempts()));
        settings.transactions.separate(() -> outbox.putOff(leased, next));
        tally.putOff();
    }

    /** What the database refuses in passing is tried again: not to record what was handed over would repeat it. */
    private void end(Outgoing leased, Outbox.End how) {
        Instant now = settings.clock.instant();
        for (int left = RECORD_ATTEMPTS; ; left--) {
            try {
                settings.transactions.separate(() -> outbox.end(leased, how, now));
                return;
            } catch (Conflict e) {
                if (left == 1) {
                    throw e;
                }
            }
        }
    }

    /** In which transactions, how often and by which clock. Immutable. */
    public static final class Settings {

        private final Transactions transactions;
        private final SendPolicy policy;
        private final Clock clock;

        public Settings(Transactions transactions, SendPolicy policy, Clock clock) {
            this.transactions = transactions;
            this.policy = policy;
            this.clock = clock;
        }
    }
}
