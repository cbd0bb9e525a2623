// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.util.Optional;
import org.creneau.eligibility.Verdict;

/**
 * Use case: an order that was placed is cancelled; its place is given back exactly once, and cancelling twice is
 * cancelling once. A mere hold is refused: see {@link ReleaseHold}. Shoppers may until the {@link ChangePolicy} says
 * otherwise, staff and jobs always. The shopper is told. Thread-safe.
 */
public final class CancelReservation {

    private final PlaceDesk desk;
    private final ReservationBook book;
    private final ChangePolicy policy;
    private final Clock clock;

    public CancelReservation(PlaceDesk desk, ReservationBook book, ChangePolicy policy, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Cancels within the caller's transaction, so that the order and its reservation are cancelled together or not at all.
     * For that reason it does not run again after losing a race but throws {@link Conflict}, after which the caller's
     * transaction can only roll back.
     */
    public ChangeOutcome cancel(ReservationToken token, Actor actor, String reason) {
        Act act = Act.of(actor, clock.instant()).because(reason);
        return book.joined(() -> attempt(book.all().find(token), act));
    }

    /** Cancels in a short transaction of its own. */
    public ChangeOutcome cancelAlone(ReservationToken token, Actor actor, String reason) {
        Act act = Act.of(actor, clock.instant()).because(reason);
        return book.alone(() -> attempt(book.all().find(token), act));
    }

    /** The same of what somebody has seen in that version; in another it is left alone, refused as changed since. */
    public ChangeOutcome cancelSeen(Reservation seen, Actor actor, String reason) {
        Act act = Act.of(actor, clock.instant()).because(reason);
        return book.alone(() -> {
            Optional<Reservation> found = book.all().find(seen.token());
            boolean changed = found.isPresent() && found.get().version() != seen.version();
            return changed ? ChangeOutcome.refused(Refusals.because(Refusals.CHANGED_SINCE)) : attempt(found, act);
        });
    }

    /**
     * Cancels within the running transaction what its shopper was asked about; the cut-off does not bind them.
     *
     * @param found one that is placed
     * @param alongside writes what belongs to it, before others have to wait for the counters
     */
    Reservation cancelAsked(Reservation found, Act act, Runnable alongside) {
        alongside.run();
        return cancelled(found, act);
    }

    /** Cancels within the running transaction what its caller has judged. */
    Reservation cancelWith(Reservation found, Act act) {
        return cancelled(found, act);
    }

    /**
     * Cancels, within the running transaction, what is placed and whose order has ended; no cut-off binds.
     *
     * @param told false if the order is gone, and with it whom one could tell
     */
    void cancelEnded(Reservation found, Act act, boolean told) {
        cancelled(found, act);
        if (!told) {
            book.untell(found, MessageKind.CANCELLED);
        }
    }

    private ChangeOutcome attempt(Optional<Reservation> found, Act act) {
        if (!found.isPresent()) {
            return ChangeOutcome.refused(Refusals.because(Refusals.UNKNOWN));
        }
        Reservation reservation = found.get();
        if (reservation.state() == ReservationState.CANCELLED) {
            return ChangeOutcome.done(reservation);
        }
        if (reservation.state() == ReservationState.HELD
                || !reservation.state().canBecome(ReservationState.CANCELLED)) {
            return ChangeOutcome.refused(Refusals.moveNotAllowed(reservation, ReservationState.CANCELLED));
        }
        Optional<Verdict> tooLate = policy.against(reservation, act);
        return tooLate.map(ChangeOutcome::refused).orElseGet(() -> ChangeOutcome.done(cancelled(reservation, act)));
    }

    private Reservation cancelled(Reservation reservation, Act act) {
        Reservation cancelled = book.store(reservation, reservation.withState(ReservationState.CANCELLED), act);
        book.tell(cancelled, MessageKind.CANCELLED, act.at());
        desk.giveBackPlaced(reservation);
        return cancelled;
    }
}
