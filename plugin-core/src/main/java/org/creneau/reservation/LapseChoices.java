// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Use case: end the choices that nobody answered, and do what the merchant said is to be done then: keep the reservation as it
 * is, cancel it with a note to refund it, or leave it to staff. None is moved. Each is done exactly once and in a short
 * transaction of its own, on any number of nodes at once: a choice that another node, or the shopper, was faster with is
 * passed over. For the clocks of nodes differ, it is done a grace after the deadline. Thread-safe.
 */
public final class LapseChoices {

    private final ChoiceDesk desk;
    private final Duration grace;

    /** Throws {@link IllegalArgumentException} for a negative grace. */
    public LapseChoices(ChoiceDesk desk, Duration grace) {
        this.desk = Objects.requireNonNull(desk, "desk");
        this.grace = Objects.requireNonNull(grace, "grace");
        if (grace.isNegative()) {
            throw new IllegalArgumentException("grace is " + grace + ", allowed is zero or more");
        }
    }

    /**
     * One that cannot be ended does not keep the others: its error is thrown when all have been tried.
     *
     * @param limit the most to end, 1 or more
     * @return how many this call ended
     */
    public int run(Instant now, int limit) {
        int lapsed = 0;
        RuntimeException failure = null;
        for (Choice choice : desk.choices().openWithDeadlineBefore(now.minus(grace), limit)) {
            try {
                lapsed += desk.alone(() -> lapse(choice, now)) ? 1 : 0;
            } catch (RuntimeException e) {
                failure = joined(failure, e);
            }
        }
        if (failure != null) {
            throw failure;
        }
        return lapsed;
    }

    private static RuntimeException joined(@Nullable RuntimeException first, RuntimeException next) {
        if (first == null) {
            return next;
        }
        if (first != next) {
            first.addSuppressed(next);
        }
        return first;
    }

    private boolean lapse(Choice seen, Instant now) {
        if (!desk.choices().claim(seen)) {
            return false;
        }
        Choice choice =
                desk.choices().latestOf(seen.token()).filter(seen::equals).orElse(null);
        if (choice == null) {
            return false;
        }
        Reservation found = desk.find(choice.token()).orElse(null);
        if (found == null || ChoiceDesk.isOvertaken(choice, found)) {
            desk.overtaken(choice, now);
        } else {
            carryOut(choice, found, Act.of(Actor.system(), now));
        }
        return true;
    }

    private void carryOut(Choice choice, Reservation found, Act act) {
        switch (choice.atDeadline()) {
            case KEEP:
                keep(choice, found, FollowUp.NONE, act.because(Reasons.CHOICE_LAPSED_KEPT));
                break;
            case CANCEL:
                desk.refund(choice, found, ChoiceState.LAPSED, act.because(Reasons.CHOICE_LAPSED_REFUND));
                break;
            default:
                keep(choice, found, FollowUp.DECIDE, act.because(Reasons.CHOICE_LAPSED_STAFF));
        }
    }

    private void keep(Choice choice, Reservation found, FollowUp then, Act act) {
        desk.keep(choice, found, choice.ended(ChoiceState.LAPSED, then, act), act);
    }
}
