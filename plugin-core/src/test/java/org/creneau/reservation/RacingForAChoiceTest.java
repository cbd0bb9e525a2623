// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.creneau.memory.Race;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Shopper, staff and job at one moment: one of them is first, the others find what was done, and nothing is done twice. */
class RacingForAChoiceTest {
    private static final SlotId TWO = slotAt("2020-11-12T13:00:00Z");
    private static final SlotId HALF_PAST = slotAt("2020-11-12T13:30:00Z");

    private final ChoiceShop town = new ChoiceShop();
    private final ReservationToken nadia = town.placed("2020-11-12T12:30:00Z", 17);

    @RepeatedTest(20)
    void an_answer_and_the_deadline_at_once_end_the_choice_once() {
        Choice choice = asked(AtDeadline.CANCEL);
        Race.of(
                8,
                number -> number % 2 == 0
                        ? town.answer.accept(nadia, 1, TWO).isDone()
                        : town.lapse.run(choice.deadline(), 10) == 1);
        Choice ended = town.latest(nadia);
        Reservation after = town.stored(nadia);
        if (ended.state() == ChoiceState.ACCEPTED) {
            assertThat(after.slotId()).isEqualTo(TWO);
            assertThat(after.state()).isEqualTo(ReservationState.CONFIRMED);
        } else {
            assertThat(ended.state()).isEqualTo(ChoiceState.LAPSED);
            assertThat(after.state()).isEqualTo(ReservationState.CANCELLED);
        }
        assertOnce(ended);
    }

    @RepeatedTest(20)
    void two_clicks_on_two_slots_take_one_of_them() {
        asked(AtDeadline.STAFF);
        List<Boolean> done = Race.of(
                8,
                number -> town.answer
                        .accept(nadia, 1, number % 2 == 0 ? TWO : HALF_PAST)
                        .isDone());
        assertThat(done).contains(true, false);
        assertThat(town.stored(nadia).slotId()).isEqualTo(town.latest(nadia).accepted());
        assertOnce(town.latest(nadia));
    }

    @RepeatedTest(20)
    void an_answer_while_staff_cancel_never_leaves_a_place_behind() {
        asked(AtDeadline.STAFF);
        Race.of(
                4,
                number -> number % 2 == 0
                        ? town.answer.accept(nadia, 1, TWO).isDone()
                        : town.cancel
                                .cancelAlone(nadia, ChoiceShop.STAFF, "closed for good")
                                .isDone());
        assertThat(town.stored(nadia).state()).isEqualTo(ReservationState.CANCELLED);
        assertThat(town.latest(nadia).isOpen()).isFalse();
        assertOnce(town.latest(nadia));
    }

    @RepeatedTest(10)
    void asking_on_many_nodes_asks_once() {
        Race.of(8, number -> asked(AtDeadline.STAFF));
        assertThat(town.latest(nadia).round()).isEqualTo(1);
        assertThat(entries(Reasons.CHOICE_OFFERED)).isEqualTo(1);
    }

    private Choice asked(AtDeadline then) {
        return town.offer
                .offer(nadia, ChoiceTerms.of(60, then), ChoiceShop.STAFF)
                .choice()
                .get();
    }

    private long entries(String reason) {
        return town.shop.history.of(nadia).stream()
                .filter(entry -> entry.reason().equals(reason))
                .count();
    }

    private void assertOnce(Choice ended) {
        assertThat(entries(Reasons.CHOICE_ACCEPTED) + entries(Reasons.CHOICE_LAPSED_REFUND))
                .isEqualTo(ended.state() == ChoiceState.WITHDRAWN ? 0 : 1);
        assertThat(town.shop.booksBalance()).isTrue();
        ChoosingAnotherSlotTest.assertNeverMovedSilently(town.shop.history.of(nadia));
    }

    @Test
    void whatever_happens_a_reservation_is_moved_by_its_shopper_or_by_staff_and_its_place_with_it() {
        Random random = new Random(20201112);
        SlotId[] slots = {TWO, HALF_PAST, slotAt("2020-11-13T10:00:00Z"), slotAt("2020-11-13T10:30:00Z")};
        for (int order = 100; order < 140; order++) {
            ReservationToken token = town.placed("2020-11-13T1" + order % 5 + ":00:00Z", order);
            for (int step = 0; step < 12; step++) {
                anything(token, slots[random.nextInt(slots.length)], random);
            }
            ChoosingAnotherSlotTest.assertNeverMovedSilently(town.shop.history.of(token));
            assertThat(town.shop.booksBalance()).isTrue();
            town.cancel.cancelAlone(token, ChoiceShop.STAFF, "the end");
        }
    }

    private void anything(ReservationToken token, SlotId slot, Random random) {
        Instant now = town.shop.clock.instant();
        int round = town.choices.latestOf(token).map(Choice::round).orElse(0);
        AtDeadline then = AtDeadline.values()[random.nextInt(3)];
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> town.offer.offer(token, ChoiceTerms.of(60, then), ChoiceShop.STAFF);
            case 3, 4 ->
                town.choices
                        .latestOf(token)
                        .filter(choice -> !choice.alternatives().isEmpty())
                        .ifPresent(choice -> town.answer.accept(
                                token, round, choice.alternatives().get(0)));
            case 5 -> town.lapse.run(now.plusSeconds(3600), 10);
            case 6 -> town.reschedule.reschedule(token, slot, ChoiceShop.STAFF, "a pipe burst");
            case 7 ->
                town.reschedule.reschedule(
                        token, slot, Collector.of(town.stored(token).holder()));
            default -> town.withdraw.withdraw(token, ChoiceShop.STAFF, "");
        }
    }
}
