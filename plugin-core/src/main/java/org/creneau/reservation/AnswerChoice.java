// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * Use case: a shopper answers what they were asked, once. They take one of the slots offered, and their reservation moves in
 * the same transaction; neither the cut-off nor the price binds them, for the shop caused it. If that place has gone
 * meanwhile they are refused, find fresh slots to choose from, and can still answer. Or they cancel, and staff find a note to
 * refund them; or they ask to be called, and staff decide. The same answer again changes nothing.
 *
 * <p>Who calls this has made sure, by a signed link, that it is the shopper. Thread-safe.
 */
public final class AnswerChoice {

    private final ChoiceDesk desk;
    private final ListConflicts conflicts;
    private final Clock clock;
    private MoveGate.Keeper gates = any -> MoveGate.open();

    public AnswerChoice(ChoiceDesk desk, ListConflicts conflicts, Clock clock) {
        this.desk = Objects.requireNonNull(desk, "desk");
        this.conflicts = Objects.requireNonNull(conflicts, "conflicts");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** The last choice of that reservation, for a page; empty if its shopper was never asked. */
    public Optional<Choice> find(ReservationToken token) {
        return desk.choices().latestOf(token);
    }

    /** Which orders may still move; all unless set. Called by the container before anything else. */
    public void setGates(MoveGate.Keeper value) {
        this.gates = value;
    }

    /** Takes that slot, which must be one of those offered in that round, unless the host has ended the order meanwhile. */
    public ChoiceOutcome accept(ReservationToken token, int round, SlotId slot) {
        MoveGate gate = desk.find(token).map(gates::gateOf).orElseGet(MoveGate::open);
        return answer(token, round, new Answer(slot, FollowUp.NONE), gate);
    }

    /** Takes none and cancels. */
    public ChoiceOutcome cancel(ReservationToken token, int round) {
        return answer(token, round, new Answer(null, FollowUp.REFUND));
    }

    /** Takes none and wants to be called. */
    public ChoiceOutcome callMe(ReservationToken token, int round) {
        return answer(token, round, new Answer(null, FollowUp.DECIDE));
    }

    private ChoiceOutcome answer(ReservationToken token, int round, Answer answer) {
        return answer(token, round, answer, MoveGate.open());
    }

    private ChoiceOutcome answer(ReservationToken token, int round, Answer answer, MoveGate gate) {
        Instant now = clock.instant();
        return desk.alone(() -> {
            Optional<Verdict> against = gate.against();
            Optional<Choice> latest = desk.choices().latestOf(token);
            return against.map(ended -> ChoiceOutcome.refused(latest.orElse(null), ended))
                    .orElseGet(() -> latest.map(choice -> attempt(choice, round, answer, now))
                            .orElseGet(() -> ChoiceDesk.refused(null, Refusals.CHOICE_UNKNOWN)));
        });
    }

    private ChoiceOutcome attempt(Choice choice, int round, Answer answer, Instant now) {
        if (choice.round() != round) {
            return ChoiceDesk.refused(choice, Refusals.CHOICE_UNKNOWN);
        }
        if (!choice.isOpen()) {
            return answer.isOf(choice) ? ChoiceOutcome.done(choice) : ChoiceDesk.ended(choice);
        }
        if (!now.isBefore(choice.deadline())) {
            return ChoiceOutcome.refused(
                    choice,
                    Verdict.refusedBy(Refusal.of(Refusals.CHOICE_TOO_LATE).with("until", choice.deadline())));
        }
        Reservation found = desk.find(choice.token()).orElse(null);
        if (found == null || ChoiceDesk.isOvertaken(choice, found)) {
            return overtaken(choice, found, now);
        }
        Act act = Act.of(Actor.shopper(found.holder()), now);
        return answer.slot == null
                ? ChoiceOutcome.done(declined(choice, found, answer, act))
                : accepted(choice, found, answer.slot, act);
    }

    private ChoiceOutcome overtaken(Choice choice, @Nullable Reservation found, Instant now) {
        Choice ended = desk.overtaken(choice, now);
        return found == null
                ? ChoiceDesk.refused(ended, Refusals.UNKNOWN)
                : ChoiceDesk.refused(ended, Refusals.CHOICE_OVERTAKEN, found);
    }

    private Choice declined(Choice choice, Reservation found, Answer answer, Act act) {
        if (answer.followUp == FollowUp.REFUND) {
            return desk.refund(choice, found, ChoiceState.DECLINED, act.because(Reasons.CHOICE_DECLINED_REFUND));
        }
        Choice ended = choice.ended(ChoiceState.DECLINED, FollowUp.DECIDE, act);
        return desk.keep(choice, found, ended, act.because(Reasons.CHOICE_DECLINED_CALL));
    }

    private ChoiceOutcome accepted(Choice choice, Reservation found, SlotId slot, Act act) {
        if (!choice.alternatives().contains(slot)) {
            return ChoiceOutcome.refused(
                    choice,
                    Verdict.refusedBy(Refusal.of(Refusals.CHOICE_OTHER_SLOT).with("start", slot.start())));
        }
        ChangeOutcome moved = desk.move(choice, found, slot, act);
        if (moved.isDone()) {
            return ChoiceOutcome.done(choice.accepted(slot, act));
        }
        return ChoiceOutcome.refused(refreshed(choice, found, slot, act.at()), moved.verdict());
    }

    /** Still open, with slots that can be had now. */
    private Choice refreshed(Choice choice, Reservation found, SlotId gone, Instant now) {
        List<SlotId> fresh = new ArrayList<>(conflicts.insteadOf(found, now));
        fresh.remove(gone);
        Choice next = choice.offering(fresh);
        desk.store(choice, next);
        return next;
    }

    /** What the shopper wants: a slot, or none and what then. */
    private static final class Answer {

        private final @Nullable SlotId slot;
        private final FollowUp followUp;

        private Answer(@Nullable SlotId slot, FollowUp followUp) {
            this.slot = slot;
            this.followUp = followUp;
        }

        /** True if the choice ended with this very answer. */
        private boolean isOf(Choice choice) {
            return slot == null
                    ? choice.state() == ChoiceState.DECLINED && choice.followUp() == followUp
                    : Objects.equals(slot, choice.accepted());
        }
    }
}
