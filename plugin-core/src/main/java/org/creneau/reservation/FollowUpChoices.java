// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: staff see what choices have left to them, the notes of what is to be refunded and what they are to decide, and say
 * when it is done. Money is moved by the shop and its staff, never by this plugin. Thread-safe.
 */
public final class FollowUpChoices {

    private final ChoiceDesk desk;
    private final ReservationBook book;
    private final Clock clock;

    public FollowUpChoices(ChoiceDesk desk, ReservationBook book, Clock clock) {
        this.desk = Objects.requireNonNull(desk, "desk");
        this.book = Objects.requireNonNull(book, "book");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * What is left to do, the longest waiting first.
     *
     * @param followUp {@code REFUND} or {@code DECIDE}
     * @param limit 1 or more
     */
    public List<Choice> list(FollowUp followUp, int limit) {
        return desk.choices().leftToStaff(followUp, limit);
    }

    /**
     * Notes that it is done, in the history of the reservation too; doing so twice is doing so once.
     *
     * @param staff one of the staff, otherwise {@link IllegalArgumentException}
     * @param words what was done, for the history; empty for none
     */
    public ChoiceOutcome done(ReservationToken token, Actor staff, String words) {
        if (!staff.isStaff()) {
            throw new IllegalArgumentException("actor is " + staff + ", allowed is one of the staff");
        }
        String why = words.trim().isEmpty() ? Reasons.CHOICE_FOLLOWED_UP : words;
        Act act = Act.of(staff, clock.instant()).because(why);
        return desk.alone(() -> attempt(desk.choices().latestOf(token), act));
    }

    private ChoiceOutcome attempt(Optional<Choice> found, Act act) {
        if (!found.isPresent() || found.get().followUp() == FollowUp.NONE) {
            return ChoiceDesk.refused(found.orElse(null), Refusals.CHOICE_UNKNOWN);
        }
        Choice choice = found.get();
        if (!choice.isLeftToStaff()) {
            return ChoiceOutcome.done(choice);
        }
        Choice next = choice.followedUp(act.at());
        desk.store(choice, next);
        desk.find(choice.token()).ifPresent(about -> book.store(about, about.noted(), act));
        return ChoiceOutcome.done(next);
    }
}
