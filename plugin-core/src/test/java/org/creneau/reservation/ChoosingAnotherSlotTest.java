// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.memory.Shop.slotAt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creneau.eligibility.PlaceIsLeft;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.memory.Shop;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A curfew is published at noon; Nadia, who would collect at half past five, is asked what she would rather have. */
class ChoosingAnotherSlotTest {
    private static final SlotId LATE = slotAt("2020-11-12T16:30:00Z");
    private static final SlotId FOUR = slotAt("2020-11-12T15:00:00Z");
    private static final Instant NOON = Instant.parse("2020-11-12T11:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2020-11-12T15:00:00Z");

    private final ChoiceShop town = new ChoiceShop();
    private final Shop shop = town.shop;
    private final ReservationToken nadia = town.placed("2020-11-12T16:30:00Z", 17);

    @BeforeEach
    void a_curfew_is_published() {
        shop.clock.set(NOON);
        town.publishCurfew("17:00", "06:00");
    }

    @Test
    void everybody_in_conflict_is_asked_once_and_nobody_else() {
        ReservationToken early = town.placed("2020-11-12T14:00:00Z", 2);
        assertThat(offerAll()).isEqualTo(1);
        assertThat(offerAll()).isZero();
        assertThat(town.choices.latestOf(early)).isEmpty();
        Choice choice = town.latest(nadia);
        assertThat(choice.reason().code()).isEqualTo("curfew");
        assertThat(choice.slot()).isEqualTo(LATE);
        assertThat(choice.alternatives()).hasSize(3).contains(FOUR);
        assertThat(choice.atDeadline()).isEqualTo(AtDeadline.STAFF);
        assertThat(town.told(nadia)).containsOnlyOnce(MessageKind.CHOICE);
        assertThat(town.lastEntry(nadia).reason()).isEqualTo(Reasons.CHOICE_OFFERED);
        assertThat(town.lastEntry(nadia).actor()).isEqualTo(ChoiceShop.STAFF);
        assertThat(town.slotOf(nadia)).isEqualTo(LATE);
    }

    @Test
    void who_only_holds_a_slot_is_not_asked() {
        Reservation held = town.held("2020-11-12T14:00:00Z", 2);
        assertThat(town.offer
                        .offer(held.token(), ChoiceShop.FOUR_HOURS, ChoiceShop.STAFF)
                        .verdict())
                .matches(verdict -> verdict.isRefusedFor(Refusals.CHOICE_NOT_PLACED));
    }

    @Test
    void staff_may_ask_for_a_reason_of_their_own() {
        ReservationToken early = town.placed("2020-11-12T14:00:00Z", 2);
        Choice choice = town.asked(early);
        assertThat(choice.reason().code()).isEqualTo(ReservationConflict.ASKED);
        assertThat(choice.alternatives()).hasSize(3).doesNotContain(slotAt("2020-11-12T14:00:00Z"));
    }

    @Test
    void the_deadline_is_never_after_the_slot_begins_and_too_late_is_too_late() {
        Choice choice = town.offer
                .offer(nadia, ChoiceTerms.of(20_160, AtDeadline.KEEP), ChoiceShop.STAFF)
                .choice()
                .get();
        assertThat(choice.deadline()).isEqualTo(LATE.start());
        town.withdraw.withdraw(nadia, ChoiceShop.STAFF, "");
        shop.clock.set(LATE.start());
        assertThat(town.offer
                        .offer(nadia, ChoiceShop.FOUR_HOURS, ChoiceShop.STAFF)
                        .verdict())
                .matches(verdict -> verdict.isRefusedFor(Refusals.SLOT_BEGUN));
        assertThatThrownBy(() -> ChoiceTerms.of(14, AtDeadline.KEEP)).hasMessageContaining("15..20160");
        assertThatThrownBy(() -> town.offer.offer(nadia, ChoiceShop.FOUR_HOURS, Actor.system()))
                .hasMessageContaining("one of the staff");
    }

    @Test
    void she_takes_one_of_the_slots_and_clicking_twice_is_clicking_once() {
        town.asked(nadia);
        PickupCode code = town.stored(nadia).code();
        shop.clock.set(NOON.plusSeconds(60));
        assertThat(accept(FOUR).isDone()).isTrue();
        Reservation moved = town.stored(nadia);
        assertThat(moved.slotId()).isEqualTo(FOUR);
        assertThat(moved.code()).isEqualTo(code);
        assertThat(shop.taken(LATE)).isZero();
        assertThat(shop.taken(FOUR)).isEqualTo(1);
        assertThat(accept(FOUR).isDone()).isTrue();
        assertThat(town.stored(nadia)).isEqualTo(moved);
        HistoryEntry entry = town.lastEntry(nadia);
        assertThat(entry.actor()).isEqualTo(Actor.parse("shopper:17"));
        assertThat(entry.reason()).isEqualTo(Reasons.CHOICE_ACCEPTED);
        assertThat(town.told(nadia)).contains(MessageKind.MOVED).doesNotContain(MessageKind.CHOICE);
        assertThat(town.answer.cancel(nadia, 1).verdict().isRefusedFor(Refusals.CHOICE_ENDED))
                .isTrue();
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void neither_the_cut_off_nor_that_it_is_being_prepared_binds_her() {
        ReservationToken soon = town.placed("2020-11-12T13:00:00Z", 2);
        town.asked(soon);
        shop.movePickup.advance(soon, ReservationState.PREPARING, ChoiceShop.STAFF, null);
        shop.clock.set(Instant.parse("2020-11-12T11:30:00Z"));
        assertThat(town.answer.accept(soon, 1, slotAt("2020-11-12T13:30:00Z")).isDone())
                .isTrue();
        assertThat(town.stored(soon).state()).isEqualTo(ReservationState.PREPARING);
    }

    @Test
    void an_order_that_the_host_has_ended_moves_nowhere_and_the_question_stays() {
        SlotId before = town.slotOf(nadia);
        List<ReservationToken> asked = new ArrayList<>();
        town.answer.setGates(placed -> {
            asked.add(placed.token());
            return () -> Optional.of(Verdict.refusedBy(Refusal.of(Refusals.NOTHING_TO_HAND_OVER)));
        });
        town.asked(nadia);
        ChoiceOutcome outcome = accept(town.latest(nadia).alternatives().get(0));
        assertThat(outcome.isDone()).isFalse();
        assertThat(outcome.verdict().isRefusedFor(Refusals.NOTHING_TO_HAND_OVER))
                .isTrue();
        assertThat(asked).containsExactly(nadia);
        assertThat(town.slotOf(nadia)).isEqualTo(before);
        assertThat(town.latest(nadia).isOpen()).isTrue();
        assertThat(shop.booksBalance()).isTrue();
        assertThat(town.answer.callMe(nadia, 1).isDone())
                .as("nothing moves by that")
                .isTrue();
    }

    @Test
    void where_the_place_has_gone_she_finds_fresh_slots_and_can_still_answer() {
        town.asked(nadia);
        town.placed("2020-11-12T15:00:00Z", 2);
        town.placed("2020-11-12T15:00:00Z", 3);
        ChoiceOutcome refused = accept(FOUR);
        assertThat(refused.verdict().isRefusedFor(PlaceIsLeft.CODE)).isTrue();
        Choice fresh = refused.choice().get();
        assertThat(fresh).isEqualTo(town.latest(nadia));
        assertThat(fresh.isOpen()).isTrue();
        assertThat(fresh.alternatives())
                .containsExactly(
                        slotAt("2020-11-12T14:30:00Z"), slotAt("2020-11-12T14:00:00Z"), slotAt("2020-11-12T13:30:00Z"));
        assertThat(town.slotOf(nadia)).isEqualTo(LATE);
        assertThat(accept(slotAt("2020-11-12T13:30:00Z")).isDone()).isTrue();
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_slot_that_was_not_offered_another_round_and_an_unknown_order_are_refused() {
        assertThat(accept(FOUR).verdict().isRefusedFor(Refusals.CHOICE_UNKNOWN)).isTrue();
        town.asked(nadia);
        assertThat(accept(slotAt("2020-11-14T10:00:00Z")).verdict().isRefusedFor(Refusals.CHOICE_OTHER_SLOT))
                .isTrue();
        assertThat(town.answer.accept(nadia, 2, FOUR).verdict().isRefusedFor(Refusals.CHOICE_UNKNOWN))
                .isTrue();
        assertThat(town.slotOf(nadia)).isEqualTo(LATE);
    }

    @Test
    void she_cancels_and_staff_find_a_note_to_refund_her() {
        town.asked(nadia);
        assertThat(town.answer.cancel(nadia, 1).isDone()).isTrue();
        assertThat(town.answer.cancel(nadia, 1).isDone()).isTrue();
        assertThat(town.stored(nadia).state()).isEqualTo(ReservationState.CANCELLED);
        assertThat(shop.taken(LATE)).isZero();
        assertThat(town.lastEntry(nadia).reason()).isEqualTo(Reasons.CHOICE_DECLINED_REFUND);
        assertThat(town.followUp.list(FollowUp.REFUND, 10)).containsExactly(town.latest(nadia));
        assertThat(town.followUp
                        .done(nadia, ChoiceShop.STAFF, "12.50 on the card")
                        .isDone())
                .isTrue();
        assertThat(town.followUp.done(nadia, ChoiceShop.STAFF, "again").isDone())
                .isTrue();
        assertThat(town.followUp.list(FollowUp.REFUND, 10)).isEmpty();
        assertThat(town.lastEntry(nadia).reason()).isEqualTo("12.50 on the card");
    }

    @Test
    void she_asks_to_be_called_and_staff_decide() {
        town.asked(nadia);
        assertThat(town.answer.callMe(nadia, 1).isDone()).isTrue();
        assertThat(town.slotOf(nadia)).isEqualTo(LATE);
        assertThat(town.followUp.list(FollowUp.DECIDE, 10)).hasSize(1);
        assertThat(town.lastEntry(nadia).reason()).isEqualTo(Reasons.CHOICE_DECLINED_CALL);
        Choice again = town.asked(nadia);
        assertThat(again.round()).isEqualTo(2);
        assertThat(town.followUp.list(FollowUp.DECIDE, 10)).isEmpty();
    }

    @Test
    void an_answer_at_the_deadline_is_too_late() {
        town.asked(nadia);
        shop.clock.set(DEADLINE);
        assertThat(accept(FOUR).verdict().isRefusedFor(Refusals.CHOICE_TOO_LATE))
                .isTrue();
        assertThat(town.answer.cancel(nadia, 1).verdict().isRefusedFor(Refusals.CHOICE_TOO_LATE))
                .isTrue();
    }

    @Test
    void what_the_merchant_wanted_is_done_when_nobody_answers() {
        assertThat(lapsed(AtDeadline.KEEP)).isEqualTo(FollowUp.NONE);
        assertThat(town.lastEntry(nadia).reason()).isEqualTo(Reasons.CHOICE_LAPSED_KEPT);
        assertThat(town.slotOf(nadia)).isEqualTo(LATE);
        shop.clock.set(NOON);
        assertThat(lapsed(AtDeadline.STAFF)).isEqualTo(FollowUp.DECIDE);
        assertThat(town.lastEntry(nadia).reason()).isEqualTo(Reasons.CHOICE_LAPSED_STAFF);
        shop.clock.set(NOON);
        assertThat(lapsed(AtDeadline.CANCEL)).isEqualTo(FollowUp.REFUND);
        assertThat(town.stored(nadia).state()).isEqualTo(ReservationState.CANCELLED);
        assertThat(town.lastEntry(nadia).actor()).isEqualTo(Actor.system());
        assertThat(town.told(nadia)).contains(MessageKind.CANCELLED);
        assertThat(shop.booksBalance()).isTrue();
    }

    private FollowUp lapsed(AtDeadline then) {
        Choice choice = town.offer
                .offer(nadia, ChoiceTerms.of(240, then), ChoiceShop.STAFF)
                .choice()
                .get();
        assertThat(town.lapseAt(choice.deadline().minusMillis(1))).isZero();
        assertThat(town.lapseAt(choice.deadline())).isEqualTo(1);
        assertThat(town.lapseAt(choice.deadline())).isZero();
        assertThat(town.latest(nadia).state()).isEqualTo(ChoiceState.LAPSED);
        return town.latest(nadia).followUp();
    }

    @Test
    void a_node_whose_clock_is_ahead_waits_for_the_grace() {
        town.asked(nadia);
        LapseChoices graceful = new LapseChoices(town.desk, Duration.ofSeconds(30));
        assertThat(graceful.run(DEADLINE.plusSeconds(29), 100)).isZero();
        assertThat(graceful.run(DEADLINE.plusSeconds(30), 100)).isEqualTo(1);
    }

    @Test
    void the_shop_takes_the_question_back() {
        town.asked(nadia);
        assertThat(town.withdraw
                        .withdraw(nadia, ChoiceShop.STAFF, "the curfew begins later")
                        .isDone())
                .isTrue();
        assertThat(town.withdraw.withdraw(nadia, ChoiceShop.STAFF, "twice").isDone())
                .isTrue();
        assertThat(town.lastEntry(nadia).reason()).isEqualTo("the curfew begins later");
        assertThat(town.told(nadia)).doesNotContain(MessageKind.CHOICE);
        assertThat(accept(FOUR).verdict().isRefusedFor(Refusals.CHOICE_ENDED)).isTrue();
        assertThat(town.lapseAt(DEADLINE)).isZero();
        assertThat(town.asked(nadia).round()).isEqualTo(2);
    }

    @Test
    void what_was_moved_or_cancelled_otherwise_is_nothing_to_choose_about() {
        town.asked(nadia);
        town.reschedule.reschedule(nadia, FOUR, ChoiceShop.STAFF, "she called");
        ChoiceOutcome answer = accept(slotAt("2020-11-12T14:30:00Z"));
        assertThat(answer.verdict().isRefusedFor(Refusals.CHOICE_OVERTAKEN)).isTrue();
        assertThat(town.latest(nadia).state()).isEqualTo(ChoiceState.WITHDRAWN);
        ReservationToken other = town.placed("2020-11-12T14:00:00Z", 2);
        Choice choice = town.asked(other);
        town.cancel.cancelAlone(other, ChoiceShop.STAFF, "she called");
        assertThat(town.lapseAt(choice.deadline())).isEqualTo(1);
        assertThat(town.latest(other).state()).isEqualTo(ChoiceState.WITHDRAWN);
        assertThat(town.followUp.list(FollowUp.DECIDE, 10)).isEmpty();
    }

    @Test
    void who_was_moved_since_is_asked_anew_about_the_slot_of_now() {
        town.asked(nadia);
        town.reschedule.reschedule(nadia, FOUR, ChoiceShop.STAFF, "she called");
        Choice again = town.asked(nadia);
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.slot()).isEqualTo(FOUR);
    }

    @Test
    void no_job_can_move_a_reservation() {
        assertThatThrownBy(() -> town.reschedule.reschedule(nadia, FOUR, Actor.system(), "tidying up"))
                .hasMessageContaining("one of the staff");
        assertThatThrownBy(() -> town.reschedule.reschedule(nadia, FOUR, ChoiceShop.STAFF, " "))
                .hasMessageContaining("with a reason");
        Reservation now = town.stored(nadia);
        Reservation moved = now.movedTo(FOUR, now.outing());
        assertThatThrownBy(() -> shop.book.store(now, moved, Act.of(Actor.system(), NOON)))
                .hasMessageContaining("actor is system");
        assertThat(town.slotOf(nadia)).isEqualTo(LATE);
    }

    private int offerAll() {
        return town.offer.offerAll(null, ChoiceShop.FOUR_HOURS, false, ChoiceShop.STAFF)
                + town.offer.offerAll(Shop.POINT, ChoiceShop.FOUR_HOURS, false, ChoiceShop.STAFF);
    }

    private ChoiceOutcome accept(SlotId slot) {
        return town.answer.accept(nadia, 1, slot);
    }

    static void assertNeverMovedSilently(List<HistoryEntry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            HistoryEntry entry = entries.get(i);
            if (!entry.slotId().equals(entries.get(i - 1).slotId())) {
                assertThat(entry.actor().kind()).as("%s", entry).isNotEqualTo(Actor.Kind.SYSTEM);
                assertThat(entry.reason()).as("%s", entry).isNotEmpty();
            }
        }
    }
}
