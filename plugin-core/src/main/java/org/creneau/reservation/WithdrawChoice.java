// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.util.Objects;

/**
 * Use case: staff take back what a shopper was asked, because the slot can be kept after all. The reservation stays as it is,
 * the link then says so, and a message that was not sent yet is not sent. Withdrawing twice is withdrawing once; what has
 * ended otherwise is refused. Thread-safe.
 */
public final class WithdrawChoice {

    private final ChoiceDesk desk;
    private final Clock clock;

    public WithdrawChoice(ChoiceDesk desk, Clock clock) {
        this.desk = Objects.requireNonNull(desk, "desk");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Withdraws the open choice of that reservation.
     *
     * @param staff one of the staff, otherwise {@link IllegalArgumentException}
     * @param reason in their own words, for the history; empty for none
     */
    public ChoiceOutcome withdraw(ReservationToken token, Actor staff, String reason) {
        if (!staff.isStaff()) {
            throw new IllegalArgumentException("actor is " + staff + ", allowed is one of the staff");
        }
        String why = reason.trim().isEmpty() ? Reasons.CHOICE_WITHDRAWN : reason;
        Act act = Act.of(staff, clock.instant()).because(why);
        return desk.alone(() -> desk.choices()
                .latestOf(token)
                .map(choice -> attempt(choice, act))
                .orElseGet(() -> ChoiceDesk.refused(null, Refusals.CHOICE_UNKNOWN)));
    }

    private ChoiceOutcome attempt(Choice choice, Act act) {
        if (choice.state() == ChoiceState.WITHDRAWN) {
            return ChoiceOutcome.done(choice);
        }
        if (!choice.isOpen()) {
            return ChoiceDesk.ended(choice);
        }
        Reservation found = desk.find(choice.token()).orElse(null);
        if (found == null || ChoiceDesk.isOvertaken(choice, found)) {
            return ChoiceOutcome.done(desk.overtaken(choice, act.at()));
        }
        Choice ended = choice.ended(ChoiceState.WITHDRAWN, FollowUp.NONE, act);
        return ChoiceOutcome.done(desk.keep(choice, found, ended, act));
    }
}
