// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * Ends choices, and does with their reservations what was chosen: both or neither, the choice first, the counters last. What
 * loses a race starts over. Thread-safe; to be used within {@link #alone}.
 */
public final class ChoiceDesk {

    private final Choices choices;
    private final ReservationBook book;
    private final RescheduleReservation reschedule;
    private final CancelReservation cancel;

    public ChoiceDesk(
            Choices choices, ReservationBook book, RescheduleReservation reschedule, CancelReservation cancel) {
        this.choices = Objects.requireNonNull(choices, "choices");
        this.book = Objects.requireNonNull(book, "book");
        this.reschedule = Objects.requireNonNull(reschedule, "reschedule");
        this.cancel = Objects.requireNonNull(cancel, "cancel");
    }

    <T> T alone(Supplier<T> work) {
        return book.alone(work);
    }

    Choices choices() {
        return choices;
    }

    Optional<Reservation> find(ReservationToken token) {
        return book.all().find(token);
    }

    /** True unless the reservation still is what the shopper was asked about. */
    static boolean isOvertaken(Choice choice, @Nullable Reservation reservation) {
        return reservation == null
                || !reservation.isPlaced()
                || !reservation.slotId().equals(choice.slot());
    }

    /** Asks: stores the choice, and one line of history, and has the shopper told. */
    Choice ask(Choice choice, Reservation reservation, Act act) {
        choices.add(choice);
        Reservation asked = book.store(reservation, reservation.noted(), act.because(Reasons.CHOICE_OFFERED));
        book.tell(asked, MessageKind.CHOICE, act.at());
        return choice;
    }

    /** The shopper takes that slot; refused, with nothing changed, if it cannot be had. */
    ChangeOutcome move(Choice choice, Reservation reservation, SlotId slot, Act act) {
        return reschedule.moveAsked(
                reservation,
                slot,
                act.because(Reasons.CHOICE_ACCEPTED),
                () -> store(choice, choice.accepted(slot, act)));
    }

    /** Ends the choice with the reservation cancelled and a note to refund it. */
    Choice refund(Choice choice, Reservation reservation, ChoiceState how, Act act) {
        Choice ended = choice.ended(how, FollowUp.REFUND, act);
        cancel.cancelAsked(reservation, act, () -> store(choice, ended));
        return ended;
    }

    /** Ends the choice with the reservation as it is. */
    Choice keep(Choice choice, Reservation reservation, Choice ended, Act act) {
        store(choice, ended);
        book.store(reservation, reservation.noted(), act);
        return ended;
    }

    /** The reservation is no longer what it was when the shopper was asked; its own history says why. */
    Choice overtaken(Choice choice, Instant now) {
        Choice ended = choice.ended(ChoiceState.WITHDRAWN, FollowUp.NONE, Act.of(Actor.system(), now));
        store(choice, ended);
        return ended;
    }

    /** Stores the next version of the choice; throws {@link Conflict} if another change was faster. */
    void store(Choice expected, Choice next) {
        if (!choices.replace(expected, next)) {
            throw new Conflict(expected + " was changed meanwhile");
        }
        if (expected.isOpen() && !next.isOpen()) {
            book.untell(expected.token(), MessageKind.CHOICE);
        }
    }

    static ChoiceOutcome refused(@Nullable Choice choice, String code) {
        return ChoiceOutcome.refused(choice, Refusals.because(code));
    }

    static ChoiceOutcome refused(@Nullable Choice choice, String code, Reservation reservation) {
        return ChoiceOutcome.refused(choice, Refusals.because(code, reservation));
    }

    static ChoiceOutcome ended(Choice choice) {
        return ChoiceOutcome.refused(
                choice,
                Verdict.refusedBy(Refusal.of(Refusals.CHOICE_ENDED)
                        .with("state", choice.state().name())));
    }
}
