// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.asking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creneau.reservation.Asked;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.ConflictPart;
import org.creneau.reservation.ListConflicts;
import org.creneau.reservation.OfferChoices;
import org.creneau.reservation.ReservationConflict;
import org.creneau.reservation.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Use case: what staff decided to ask of all is worked off, part by part, each by one node at a time. The lease is committed first;
 * then each shopper is asked in a short transaction of its own, then the part is recorded as done. A node that dies in between leaves
 * a lease that runs out, and the next does the part over: who was asked since it was decided is not asked again, and nothing is recorded that
 * was not tried. Who could not be asked is kept with the reason, and tried again when all others have been. Safe on any number of nodes
 * at once. Thread-safe.
 */
public final class AskShoppers {

    /** Far longer than a part takes; a node that needs more does it together with another. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final int PART = 100;
    private static final int RECORD_ATTEMPTS = 5;

    private final Askings askings;
    private final ListConflicts conflicts;
    private final OfferChoices offerChoices;
    private final Transactions transactions;
    private final Runnable follow;
    private final Clock clock;

    /** @param follow makes this node look for the newest rules, or throws; called before each part */
    public AskShoppers(
            Askings askings,
            ListConflicts conflicts,
            OfferChoices offerChoices,
            Transactions transactions,
            Runnable follow,
            Clock clock) {
        this.askings = Objects.requireNonNull(askings, "askings");
        this.conflicts = Objects.requireNonNull(conflicts, "conflicts");
        this.offerChoices = Objects.requireNonNull(offerChoices, "offerChoices");
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.follow = Objects.requireNonNull(follow, "follow");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Does one part of what is due.
     *
     * @return false if there was nothing to do
     * @throws RuntimeException what made the part go wrong, after it was put off; or what keeps the store from being asked
     */
    public boolean run() {
        Optional<Asking> due = transactions.separate(() -> askings.due(clock.instant()));
        if (!due.isPresent()) {
            return false;
        }
        Asking leased = due.get().leased(clock.instant().plus(LEASE));
        if (isStored(due.get(), leased)) {
            work(leased);
        }
        return true;
    }

    private boolean isStored(Asking expected, Asking next) {
        try {
            return transactions.separate(() -> askings.replace(expected, next));
        } catch (Conflict e) {
            return false;
        }
    }

    private void work(Asking leased) {
        AskingPart part = new AskingPart(leased.isLastAttempt());
        ConflictPart gone;
        try {
            follow.run();
            gone = conflicts.some(leased.place(), clock.instant(), PART, conflict -> {
                if (isMeant(conflict, leased.scope())) {
                    part.ask(conflict, each -> askOnce(each, leased));
                }
            });
        } catch (RuntimeException e) {
            record(leased, leased.putOff(clock.instant()), null);
            throw e;
        }
        AskingTally tally = part.tally(gone.seen());
        Instant now = clock.instant();
        record(
                leased,
                gone.next()
                        .map(next -> leased.wentOn(next, tally, now))
                        .orElseGet(() -> leased.wentThrough(tally, now)),
                part.failures());
    }

    private static boolean isMeant(ReservationConflict conflict, AskingScope scope) {
        return !conflict.isHeld() && (scope.isPerhapsToo() || conflict.isCertain());
    }

    private Asked askOnce(ReservationConflict conflict, Asking asking) {
        return offerChoices.askOnce(conflict, asking.scope().terms(), asking.staff(), asking.madeAt());
    }

    /** What the database refuses in passing is tried again. A lease that was lost is another's to record. */
    private void record(Asking leased, Asking next, @Nullable List<AskingFailure> failures) {
        for (int left = RECORD_ATTEMPTS; ; left--) {
            try {
                transactions.separate(() -> {
                    boolean ours = askings.replace(leased, next);
                    if (ours && failures != null) {
                        keep(leased, failures);
                    }
                    return ours;
                });
                return;
            } catch (Conflict e) {
                if (left == 1) {
                    throw e;
                }
            }
        }
    }

    /** Whoever could not be asked the time before is told until they are tried again. */
    private void keep(Asking leased, List<AskingFailure> failures) {
        if (leased.isAtStart()) {
            askings.forgetFailures(leased.number());
        }
        if (!failures.isEmpty()) {
            askings.addFailures(leased.number(), failures);
        }
    }
}
