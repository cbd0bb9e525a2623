// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.creneau.eligibility.Refusal;
import org.creneau.point.PointId;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * Use case: staff ask shoppers to choose another slot, because of what {@link ListConflicts} lists or for a reason of
 * their own. Nothing is moved. Who was asked and has not answered is not asked again, so that this can be run as often as one
 * likes and be started over where it stopped. Each choice is written in a short transaction of its own, with the message
 * that tells its shopper. Holds are not asked about: they are judged again before they are paid for. Thread-safe.
 */
public final class OfferChoices {

    private final ChoiceDesk desk;
    private final ListConflicts conflicts;
    private final Clock clock;

    public OfferChoices(ChoiceDesk desk, ListConflicts conflicts, Clock clock) {
        this.desk = Objects.requireNonNull(desk, "desk");
        this.conflicts = Objects.requireNonNull(conflicts, "conflicts");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Asks the shoppers of all placed reservations in conflict.
     *
     * @param point null for all points
     * @param perhapsToo also where it depends on where the shopper lives and how they come
     * @param staff one of the staff, otherwise {@link IllegalArgumentException}
     * @return how many are asked now and were not before
     */
    public int offerAll(@Nullable PointId point, ChoiceTerms terms, boolean perhapsToo, Actor staff) {
        Act act = byStaff(staff);
        int[] asked = {0};
        Consumer<ReservationConflict> each = conflict -> {
            if (!conflict.isHeld() && (perhapsToo || conflict.isCertain()) && isNewlyAsked(conflict, terms, act)) {
                asked[0]++;
            }
        };
        if (point == null) {
            conflicts.everywhere(act.at(), each);
        } else {
            conflicts.at(point, act.at(), each);
        }
        return asked[0];
    }

    /** Who was open before has been asked; any other choice made at that instant is a new one. */
    private boolean isNewlyAsked(ReservationConflict conflict, ChoiceTerms terms, Act act) {
        return desk.alone(() -> attempt(conflict, terms, act, null)) == Asked.ASKED;
    }

    /**
     * Asks the shopper of one of many in conflict, unless they were asked since that instant: whatever they answered, to ask again
     * would be to ask twice. So it can be repeated by whoever does not know how far another got, on any number of nodes. Who asked to be
     * called about that slot, or whose answer is the staff's to give, was asked before: only the staff may settle that.
     *
     * @param staff one of the staff, otherwise {@link IllegalArgumentException}
     * @param since when the asking of them all was decided, in whole milliseconds
     */
    public Asked askOnce(ReservationConflict conflict, ChoiceTerms terms, Actor staff, Instant since) {
        Act decided = byStaff(staff);
        Act act = decided.at().isBefore(since) ? Act.of(staff, since) : decided;
        return desk.alone(() -> attempt(conflict, terms, act, since));
    }

    private Asked attempt(ReservationConflict conflict, ChoiceTerms terms, Act act, @Nullable Instant since) {
        Reservation seen = conflict.reservation();
        Reservation found = desk.find(seen.token()).orElse(null);
        if (found == null || !found.isPlaced() || !found.slotId().equals(seen.slotId())) {
            return Asked.CHANGED;
        }
        Optional<Choice> latest =
                since == null ? Optional.empty() : desk.choices().latestOf(found.token());
        if (latest.filter(choice -> !choice.madeAt().isBefore(since)).isPresent()) {
            return Asked.ASKED;
        }
        boolean leftToStaff = latest.filter(
                        choice -> choice.isLeftToStaff() && choice.slot().equals(found.slotId()))
                .isPresent();
        if (leftToStaff || openOf(found, act.at()).isPresent()) {
            return Asked.BEFORE;
        }
        ask(found, conflict.reason(), conflict.alternatives(), terms, act);
        return Asked.ASKED;
    }

    /**
     * Asks the shopper of one reservation, in conflict or not; without one the reason is {@link ReservationConflict#ASKED}.
     *
     * @param staff one of the staff, otherwise {@link IllegalArgumentException}
     * @return the choice, which may have been open before
     */
    public ChoiceOutcome offer(ReservationToken token, ChoiceTerms terms, Actor staff) {
        Act act = byStaff(staff);
        return desk.alone(() -> desk.find(token)
                .map(found -> attempt(found, terms, act))
                .orElseGet(() -> ChoiceDesk.refused(null, Refusals.UNKNOWN)));
    }

    private ChoiceOutcome attempt(Reservation found, ChoiceTerms terms, Act act) {
        if (found.state() == ReservationState.HELD) {
            return ChoiceDesk.refused(null, Refusals.CHOICE_NOT_PLACED, found);
        }
        if (!found.isPlaced()) {
            return ChoiceDesk.refused(null, Refusals.ENDED, found);
        }
        if (!act.at().isBefore(found.slotId().start())) {
            return ChoiceDesk.refused(null, Refusals.SLOT_BEGUN, found);
        }
        Optional<Choice> open = openOf(found, act.at());
        return ChoiceOutcome.done(open.orElseGet(() -> askAbout(found, terms, act)));
    }

    private Choice askAbout(Reservation found, ChoiceTerms terms, Act act) {
        Refusal reason = conflicts
                .of(found, act.at())
                .map(ReservationConflict::reason)
                .orElseGet(() -> ReservationConflict.about(found.slotId(), ReservationConflict.ASKED));
        return ask(found, reason, conflicts.insteadOf(found, act.at()), terms, act);
    }

    /** The choice that is open about the reservation as it is; one that was overtaken is ended. */
    private Optional<Choice> openOf(Reservation found, Instant now) {
        return desk.choices().latestOf(found.token()).filter(Choice::isOpen).filter(choice -> {
            boolean overtaken = ChoiceDesk.isOvertaken(choice, found);
            if (overtaken) {
                desk.overtaken(choice, now);
            }
            return !overtaken;
        });
    }

    private Choice ask(Reservation found, Refusal reason, List<SlotId> alternatives, ChoiceTerms terms, Act act) {
        int round = desk.choices()
                        .latestOf(found.token())
                        .map(last -> settled(last, act))
                        .orElse(0)
                + 1;
        Choice choice = Choice.builder()
                .token(found.token())
                .round(round)
                .reason(reason)
                .slot(found.slotId())
                .alternatives(alternatives)
                .made(act.at())
                .until(terms.deadline(found, act.at()), terms.atDeadline())
                .build();
        return desk.ask(choice, found, act);
    }

    /** Its round; whoever asks again has decided what was left to decide. */
    private int settled(Choice last, Act act) {
        if (last.isLeftToStaff()) {
            desk.store(last, last.followedUp(act.at()));
        }
        return last.round();
    }

    private Act byStaff(Actor staff) {
        if (!staff.isStaff()) {
            throw new IllegalArgumentException("actor is " + staff + ", allowed is one of the staff");
        }
        return Act.of(staff, clock.instant());
    }
}
