// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Use case: the counter takes back the last step of a pickup, within {@link #WITHIN}, as long as nothing else has happened to it
 * since. Not more than that one step: to go back further is to say something else than that a finger slipped. A second tap changes
 * nothing. It is recorded as a change of its own; what was recorded before stays.
 *
 * <p>What was handed over kept its place, so its place stays taken and nobody else gets it; its goods are back at the point. A no-show
 * has given its place back, so it takes one anew, or is refused if the slot is full by now, or the goods are sold. What has not been
 * told to the shopper yet is not told. Runs in a short transaction of its own. Thread-safe.
 */
public final class UndoStep {

    /** For how long a step can be undone. */
    public static final Duration WITHIN = Duration.ofMinutes(10);

    private final PlaceDesk desk;
    private final ReservationBook book;
    private final Clock clock;

    public UndoStep(PlaceDesk desk, ReservationBook book, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.clock = clock;
    }

    /** The state that undoing the change leads back to, if it was a step that can be undone at that instant. */
    public static Optional<ReservationState> before(HistoryEntry last, Instant now) {
        ReservationState from = last.from();
        return from != null && isStep(last, from) && !now.isAfter(until(last)) ? Optional.of(from) : Optional.empty();
    }

    /** What a job did, it would do again. */
    private static boolean isStep(HistoryEntry last, ReservationState from) {
        return last.actor().isStaff() && last.to().canReturnTo(from);
    }

    private static Instant until(HistoryEntry last) {
        return last.at().plus(WITHIN);
    }

    /**
     * Undoes it.
     *
     * @param seen the state that whoever asks has before them: another is refused, for then it is another step
     * @param actor one of the staff, otherwise {@link IllegalArgumentException}
     */
    public ChangeOutcome undo(ReservationToken token, ReservationState seen, Actor actor) {
        if (!actor.isStaff()) {
            throw new IllegalArgumentException("actor is " + actor + ", allowed is one of the staff");
        }
        Act act = Act.of(actor, clock.instant()).because(Reasons.UNDONE);
        return book.alone(() -> book.all()
                .find(token)
                .map(found -> attempt(found, seen, act))
                .orElseGet(() -> ChangeOutcome.refused(Refusals.because(Refusals.UNKNOWN))));
    }

    private ChangeOutcome attempt(Reservation found, ReservationState seen, Act act) {
        HistoryEntry last = lastOf(found);
        if (last != null && found.state() != seen && last.reason().equals(Reasons.UNDONE) && last.from() == seen) {
            return ChangeOutcome.done(found);
        }
        Verdict verdict = against(found, seen, last, act.at());
        ReservationState earlier = last == null ? null : last.from();
        return !verdict.isAllowed() || last == null || earlier == null
                ? ChangeOutcome.refused(verdict)
                : returned(found, earlier, last, act);
    }

    /**
     * Null if something else than its state has changed since, or it has no history.
     *
     * @throws Conflict if the history knows a later version: another committed between the two reads, and both are to be read anew
     */
    private @Nullable HistoryEntry lastOf(Reservation found) {
        List<HistoryEntry> entries = book.historyOf(found.token());
        HistoryEntry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        if (last != null && last.version() > found.version()) {
            throw new Conflict("reservation " + found.token() + " is no longer in version " + found.version());
        }
        return last != null && last.version() == found.version() ? last : null;
    }

    private Verdict against(Reservation found, ReservationState seen, @Nullable HistoryEntry last, Instant now) {
        if (found.state() != seen) {
            return Refusals.moveNotAllowed(found, seen);
        }
        ReservationState from = last == null ? null : last.from();
        if (last == null || from == null || !isStep(last, from)) {
            return Refusals.because(Refusals.NOTHING_TO_UNDO, found);
        }
        return now.isAfter(until(last))
                ? Verdict.refusedBy(Refusal.of(Refusals.UNDO_TOO_LATE).with("until", until(last)))
                : rivals(found);
    }

    /** Who means to come again may meet another order of theirs, where one is allowed. */
    private Verdict rivals(Reservation found) {
        if (found.state().isAwaited()) {
            return Verdict.allowed();
        }
        return book.all().around(found.holder(), "", found.household()).stream()
                .filter(other -> !other.token().equals(found.token()) && stands(other, found))
                .findFirst()
                .map(other -> Refusals.because(Refusals.ALREADY_BOOKED, other))
                .orElseGet(Verdict::allowed);
    }

    private static boolean stands(Reservation other, Reservation found) {
        boolean ofGroup = other.holdsPlace()
                && other.holder().orderId() == found.holder().orderId()
                && other.holder().groupId() == found.holder().groupId();
        boolean ofHousehold = other.state().isAwaited()
                && !found.household().isEmpty()
                && other.household().equals(found.household());
        return ofGroup || ofHousehold;
    }

    private ChangeOutcome returned(Reservation found, ReservationState earlier, HistoryEntry last, Act act) {
        switch (found.state()) {
            case NO_SHOW:
                return taken(found, earlier, last.reason().equals(Reasons.GOODS_LOST), act);
            case COLLECTED:
                Reservation here = book.store(found, found.returnedTo(earlier), act);
                desk.takeBack(here);
                return ChangeOutcome.done(here);
            default:
                book.untell(found, MessageKind.READY);
                return ChangeOutcome.done(book.store(found, found.returnedTo(earlier), act));
        }
    }

    /** The place is taken last, so that others wait for its counter no longer than the commit takes. */
    private ChangeOutcome taken(Reservation found, ReservationState earlier, boolean goodsLost, Act act) {
        PlaceOutcome place = desk.findAgain(found, !goodsLost, act.at());
        Claim claim = place.claim();
        if (claim == null) {
            return ChangeOutcome.refused(place.verdict());
        }
        Reservation next = found.returnedTo(earlier);
        Reservation stored = book.store(found, goodsLost ? next : next.allotted(claim.allotment()), act);
        book.untell(stored, MessageKind.NOT_COLLECTED);
        if (goodsLost) {
            desk.takeBack(stored);
        }
        desk.take(claim);
        return ChangeOutcome.done(stored);
    }
}
