// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.creneau.eligibility.Refusal;
import org.creneau.house.ContractRun;
import org.creneau.memory.Insist;
import org.creneau.memory.Race;
import org.creneau.point.PointId;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** What every {@link Choices} does. Instants are whole milliseconds: a store need not keep more. */
public abstract class ChoicesContract {
    private static final Instant NOON = Instant.parse("2020-11-12T12:00:00.123Z");
    private static final SlotId SLOT = SlotId.of(PointId.of(12), Instant.parse("2020-11-13T12:00:00Z"), 30);
    private static final Actor SHOPPER = Actor.parse("shopper:17");

    private final ReservationToken token = ReservationToken.generate(new SecureRandom());

    protected abstract Choices choices();

    protected abstract Transactions transactions();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(choices())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void a_choice_comes_back_with_every_part_as_it_was() {
        Choice open = open(1).reason(Refusal.of("return-after-curfew")
                        .with("curfewStart", NOON)
                        .with("day", LocalDate.of(2020, 11, 13))
                        .with("travelMinutes", 6)
                        .with("distanceMeters", 1_000_000_000_000L)
                        .with("text", "à 18:00 & plus = tard; | \n%41 +")
                        .with("empty", ""))
                .alternatives(List.of(later(1), later(2), SlotId.of(PointId.of(Long.MAX_VALUE), SLOT.start(), 720)))
                .build();
        add(open);
        assertThat(latest()).isEqualTo(open);
        Choice accepted = open.accepted(later(2), Act.of(SHOPPER, NOON.plusMillis(5)));
        assertThat(replace(open, accepted)).isTrue();
        assertThat(latest()).isEqualTo(accepted);
    }

    @Test
    void what_staff_have_done_comes_back_too() {
        Choice open = open(1).build();
        add(open);
        Choice ended = open.ended(ChoiceState.DECLINED, FollowUp.REFUND, Act.of(SHOPPER, NOON));
        replace(open, ended);
        Choice done = ended.followedUp(NOON.plusSeconds(9));
        assertThat(replace(ended, done)).isTrue();
        assertThat(latest()).isEqualTo(done);
    }

    @Test
    void of_several_rounds_the_last_is_told_and_of_other_reservations_none() {
        assertThat(read(() -> choices().latestOf(token))).isEmpty();
        Choice first = withdrawn(1);
        Choice second = open(2).build();
        add(second);
        add(open(7).token(ReservationToken.generate(new SecureRandom())).build());
        assertThat(latest()).isEqualTo(second);
        assertThat(first.round()).isEqualTo(1);
    }

    @Test
    void a_reservation_has_one_open_choice_at_most() {
        add(open(1).build());
        assertThatThrownBy(() -> add(open(2).build())).isInstanceOf(Conflict.class);
        assertThat(latest()).isEqualTo(open(1).build());
    }

    @Test
    void a_round_is_asked_once() {
        withdrawn(1);
        assertThatThrownBy(() -> add(open(1).build())).isInstanceOf(Conflict.class);
        add(open(2).build());
    }

    @Test
    void a_choice_is_replaced_over_the_version_it_was_made_from_only() {
        Choice open = open(1).build();
        add(open);
        Choice fresh = open.offering(List.of(later(3)));
        assertThat(replace(open, fresh)).isTrue();
        assertThat(replace(open, open.ended(ChoiceState.LAPSED, FollowUp.NONE, Act.of(Actor.system(), NOON))))
                .isFalse();
        assertThat(latest()).isEqualTo(fresh);
        Choice unknown =
                open(1).token(ReservationToken.generate(new SecureRandom())).build();
        assertThat(replace(unknown, unknown.offering(List.of()))).isFalse();
    }

    @Test
    void what_rolls_back_was_never_asked_or_answered() {
        assertThatThrownBy(() -> transactions().separate(() -> {
                    choices().add(open(1).build());
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(read(() -> choices().latestOf(token))).isEmpty();
        Choice open = open(1).build();
        add(open);
        assertThatThrownBy(() -> transactions().separate(() -> {
                    choices().replace(open, open.offering(List.of()));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(latest()).isEqualTo(open);
    }

    @Test
    void those_that_are_due_come_by_deadline_and_no_others() {
        Choice late = dueAt(2);
        Choice early = dueAt(1);
        Choice closed = dueAt(1);
        replace(closed, closed.ended(ChoiceState.WITHDRAWN, FollowUp.NONE, Act.of(Actor.staff(3), NOON)));
        Choice later = dueAt(3);
        assertThat(due(2, 1_000)).containsSubsequence(early, late).doesNotContain(later, closed);
        assertThat(due(0, 1_000)).doesNotContain(early);
        assertThat(due(3, 1)).hasSize(1);
    }

    @Test
    void what_is_left_to_staff_is_listed_until_it_is_done() {
        Choice refund = ended(FollowUp.REFUND, 2);
        Choice earlier = ended(FollowUp.REFUND, 1);
        Choice decide = ended(FollowUp.DECIDE, 1);
        Choice none = ended(FollowUp.NONE, 1);
        assertThat(left(FollowUp.REFUND)).containsSubsequence(earlier, refund).doesNotContain(decide, none);
        assertThat(left(FollowUp.DECIDE)).contains(decide).doesNotContain(refund, none);
        replace(refund, refund.followedUp(NOON));
        assertThat(left(FollowUp.REFUND)).contains(earlier).doesNotContain(refund);
    }

    @Test
    void a_claim_is_granted_as_long_as_the_choice_is_as_expected() {
        Choice open = open(1).build();
        add(open);
        assertThat(read(() -> choices().claim(open))).isTrue();
        assertThat(read(() -> choices().claim(open))).isTrue();
    }

    @Test
    void of_many_who_end_a_choice_at_once_one_does() {
        Choice open = open(1).build();
        add(open);
        List<Boolean> won = Race.of(
                12,
                number -> tried(() -> choices().claim(open)
                        && choices().replace(open, open.accepted(later(1 + number % 3), Act.of(SHOPPER, NOON)))));
        assertThat(Collections.frequency(won, true)).isEqualTo(1);
        assertThat(latest().state()).isEqualTo(ChoiceState.ACCEPTED);
    }

    @Test
    void of_many_who_ask_at_once_one_does() {
        List<Boolean> asked = Race.of(
                12,
                number -> Insist.unless(
                        () -> read(() -> choices().latestOf(token)).isPresent(), () -> add(open(1).build())));
        assertThat(Collections.frequency(asked, true)).isEqualTo(1);
    }

    private ChoiceBuilder open(int round) {
        return Choice.builder()
                .token(token)
                .round(round)
                .reason(Refusal.of("conflict-break"))
                .slot(SLOT)
                .made(NOON)
                .until(NOON.plusSeconds(3600), AtDeadline.STAFF);
    }

    private ChoiceBuilder another() {
        return open(1).token(ReservationToken.generate(new SecureRandom()));
    }

    private Choice dueAt(int seconds) {
        Choice choice =
                another().until(NOON.plusSeconds(seconds), AtDeadline.CANCEL).build();
        add(choice);
        return choice;
    }

    private Choice ended(FollowUp followUp, int seconds) {
        Choice choice = another().build();
        add(choice);
        Choice ended = choice.ended(ChoiceState.LAPSED, followUp, Act.of(Actor.system(), NOON.plusSeconds(seconds)));
        replace(choice, ended);
        return ended;
    }

    private Choice withdrawn(int round) {
        Choice choice = open(round).build();
        add(choice);
        Choice ended = choice.ended(ChoiceState.WITHDRAWN, FollowUp.NONE, Act.of(Actor.staff(3), NOON));
        assertThat(replace(choice, ended)).isTrue();
        return ended;
    }

    private static SlotId later(int hours) {
        return SlotId.of(SLOT.point(), SLOT.start().plusSeconds(3600L * hours), 30);
    }

    private Choice latest() {
        return read(() -> choices().latestOf(token)).get();
    }

    private List<Choice> due(int seconds, int limit) {
        return read(() -> choices().openWithDeadlineBefore(NOON.plusSeconds(seconds), limit));
    }

    private List<Choice> left(FollowUp followUp) {
        return read(() -> choices().leftToStaff(followUp, 1_000));
    }

    private void add(Choice choice) {
        transactions().separate(() -> {
            choices().add(choice);
            return null;
        });
    }

    private boolean replace(Choice expected, Choice next) {
        return transactions().separate(() -> choices().replace(expected, next));
    }

    private <T> T read(Supplier<T> work) {
        return transactions().separate(work);
    }

    private boolean tried(Supplier<Boolean> work) {
        return Insist.on(() -> transactions().separate(work));
    }
}
