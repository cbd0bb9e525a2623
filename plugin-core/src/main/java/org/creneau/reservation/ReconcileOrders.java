// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Use case: compare the reservations that are awaited with the orders they are for, and put right what differs, see {@link
 * OrderTerms}: of orders that have ended, are gone or were saved for later the places are given back; what was confirmed for an
 * order that was never placed becomes a hold again; should that order be placed all the same, it is confirmed again. Each in a short transaction of its
 * own, in which the order is looked at once more. An order that cannot be read, or stands in a status nobody told of, is left
 * alone. Safe on any number of nodes at once. Thread-safe.
 */
public final class ReconcileOrders {

    private final OrderFates fates;
    private final ReservationBook book;
    private final OrderTerms terms;
    private final Ways ways;

    public ReconcileOrders(OrderFates fates, ReservationBook book, OrderTerms terms, Ways ways) {
        this.fates = Objects.requireNonNull(fates, "fates");
        this.book = Objects.requireNonNull(book, "book");
        this.terms = Objects.requireNonNull(terms, "terms");
        this.ways = Objects.requireNonNull(ways, "ways");
    }

    /**
     * Goes through all of them. One that cannot be put right does not keep the others: its error is thrown when all have been
     * tried.
     *
     * @param batch how many to read at once, 1 or more
     * @return how many this call put right
     */
    public int run(Instant now, int batch) {
        Round round = new Round(now);
        List<ReservationToken> suspects = fates.suspects(terms, now, null, batch);
        while (!suspects.isEmpty()) {
            suspects.forEach(round::see);
            ReservationToken last = suspects.get(suspects.size() - 1);
            suspects = suspects.size() < batch ? suspects.subList(0, 0) : fates.suspects(terms, now, last, batch);
        }
        return round.end();
    }

    private boolean reconcile(ReservationToken token, Instant now) {
        Optional<Reservation> found = book.all().find(token);
        if (!found.isPresent() || !book.all().claim(found.get())) {
            return false;
        }
        Optional<Remedy> remedy = fates.of(found.get())
                .flatMap(fate -> terms.remedy(found.get(), fate, now))
                .filter(what -> what != Remedy.PLACED || wasConfirmed(token));
        remedy.ifPresent(
                what -> ways.go(what, found.get(), Act.of(Actor.system(), now).because(what.reason())));
        return remedy.isPresent();
    }

    /** Otherwise it is not this use case that left the order with a hold only, and whoever did knows why. */
    private boolean wasConfirmed(ReservationToken token) {
        return book.historyOf(token).stream().anyMatch(entry -> entry.to() == ReservationState.CONFIRMED);
    }

    /** The use cases by which things are put right. */
    public static final class Ways {

        private final ReleaseHold release;
        private final CancelReservation cancel;
        private final UnconfirmHold unconfirm;
        private final ConfirmHold confirm;

        public Ways(ReleaseHold release, CancelReservation cancel, UnconfirmHold unconfirm, ConfirmHold confirm) {
            this.release = release;
            this.cancel = cancel;
            this.unconfirm = unconfirm;
            this.confirm = confirm;
        }

        private void go(Remedy what, Reservation found, Act act) {
            switch (what) {
                case NEVER_PLACED:
                    unconfirm.back(found, act);
                    break;
                case PLACED:
                    confirm.confirm(found, act);
                    break;
                default:
                    end(what, found, act);
            }
        }

        private void end(Remedy what, Reservation found, Act act) {
            if (found.state() == ReservationState.HELD) {
                release.release(found, act);
            } else {
                cancel.cancelEnded(found, act, what != Remedy.ORDER_GONE);
            }
        }
    }

    /** One run: what it has done, and what went wrong. */
    private final class Round {

        private final Instant now;
        private int done;
        private @Nullable RuntimeException failure;

        private Round(Instant now) {
            this.now = now;
        }

        private void see(ReservationToken token) {
            try {
                done += book.alone(() -> reconcile(token, now)) ? 1 : 0;
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else if (failure != e) {
                    failure.addSuppressed(e);
                }
            }
        }

        private int end() {
            if (failure != null) {
                throw failure;
            }
            return done;
        }
    }
}
