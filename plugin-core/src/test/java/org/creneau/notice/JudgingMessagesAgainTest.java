// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.RuleBook;
import org.creneau.memory.InMemoryUncollectedPickups;
import org.creneau.memory.Shop;
import org.creneau.point.StockPolicy;
import org.creneau.reservation.Actor;
import org.creneau.reservation.AtDeadline;
import org.creneau.reservation.Choice;
import org.creneau.reservation.Collector;
import org.creneau.reservation.DeclineOffer;
import org.creneau.reservation.EndKeeping;
import org.creneau.reservation.FirstInLine;
import org.creneau.reservation.Holder;
import org.creneau.reservation.JoinWaitlist;
import org.creneau.reservation.Message;
import org.creneau.reservation.MessageKind;
import org.creneau.reservation.OfferDesk;
import org.creneau.reservation.OfferPolicy;
import org.creneau.reservation.PlaceDesk;
import org.creneau.reservation.RemindShoppers;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.WaitContact;
import org.creneau.reservation.WaitEntry;
import org.creneau.reservation.WaitWindow;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** What was so when a message was written may be so no more when it is sent; then it is not said. */
class JudgingMessagesAgainTest {
    private static final SlotId SLOT = slotAt("2020-11-14T09:00:00Z");
    private static final SlotId LATER = slotAt("2020-11-14T12:00:00Z");
    private static final Holder ANNE = Holder.of(1, 1, 17L);
    private static final Actor STAFF = Actor.staff(3);

    private final Post post = new Post();
    private final Shop shop = post.shop;

    @Test
    void a_confirmation_says_what_when_where_in_which_language_and_to_whom() {
        ReservationToken token = post.placed(SLOT, ANNE, "fr-FR");
        Notice notice = now(MessageKind.CONFIRMED).orElseThrow();
        assertThat(notice.reservation()).isEqualTo(post.stored(token));
        assertThat(notice.slot()).isEqualTo(SLOT);
        assertThat(notice.point().name()).isEqualTo("Librairie du Canal");
        assertThat(notice.language()).isEqualTo("fr-FR");
        assertThat(notice.addressee().email()).isEqualTo("anne@example.org");
        assertThat(notice.hasCode()).isTrue();
        assertThat(notice.hasCalendar()).isTrue();
        assertThat(notice).hasToString("notice " + token + "-CONFIRMED-1");
    }

    @Test
    void a_cancelled_order_is_neither_confirmed_nor_ready_nor_near() {
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        shop.movePickup.advance(token, ReservationState.READY, STAFF, null);
        shop.clock.set(SLOT.start().minus(Duration.ofHours(20)));
        remind();
        assertThat(now(MessageKind.READY)).isPresent();
        assertThat(now(MessageKind.REMINDER)).isPresent();
        assertThat(shop.cancelReservation.cancelAlone(token, STAFF, "closed").isDone())
                .isTrue();
        assertThat(now(MessageKind.CONFIRMED)).isEmpty();
        assertThat(now(MessageKind.READY)).isEmpty();
        assertThat(now(MessageKind.REMINDER)).isEmpty();
        Notice cancelled = now(MessageKind.CANCELLED).orElseThrow();
        assertThat(cancelled.doneBy()).isEqualTo(Actor.Kind.STAFF);
        assertThat(cancelled.hasCode()).isFalse();
        assertThat(cancelled.hasCalendar()).isTrue();
        assertThat(cancelled.isCancelled()).isTrue();
    }

    @Test
    void what_was_collected_is_not_ready_any_more() {
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        shop.movePickup.advance(token, ReservationState.READY, STAFF, null);
        shop.movePickup.advance(token, ReservationState.COLLECTED, STAFF, null);
        assertThat(now(MessageKind.READY)).isEmpty();
        assertThat(now(MessageKind.CONFIRMED)).isEmpty();
    }

    @Test
    void who_did_not_come_is_told_so() {
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        shop.clock.set(SLOT.end());
        shop.movePickup.advance(token, ReservationState.NO_SHOW, STAFF, null);
        assertThat(now(MessageKind.NOT_COLLECTED).orElseThrow().hasCalendar()).isFalse();
        assertThat(now(MessageKind.CONFIRMED)).isEmpty();
    }

    @Test
    void that_it_is_ready_is_told_until_seven_days_after_the_slot() {
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        shop.movePickup.advance(token, ReservationState.READY, STAFF, null);
        shop.clock.set(SLOT.end().plus(Duration.ofDays(7)).minusSeconds(1));
        assertThat(now(MessageKind.READY)).isPresent();
        shop.clock.advance(Duration.ofSeconds(1));
        assertThat(now(MessageKind.READY)).isEmpty();
    }

    @Test
    void who_did_not_come_is_told_so_for_three_days_after_it_was_noted() {
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        Instant noted = SLOT.end().plus(Duration.ofDays(5));
        shop.clock.set(noted);
        shop.movePickup.advance(token, ReservationState.NO_SHOW, STAFF, null);
        shop.clock.set(noted.plus(Duration.ofDays(3)).minusSeconds(1));
        assertThat(now(MessageKind.NOT_COLLECTED)).isPresent();
        shop.clock.advance(Duration.ofSeconds(1));
        assertThat(now(MessageKind.NOT_COLLECTED)).isEmpty();
    }

    @Test
    void who_did_not_come_for_as_long_as_the_point_keeps_it_is_told_so() {
        shop.points.put(
                Shop.aPoint().stockPolicy(StockPolicy.usual().keepingFor(72)).build());
        post.placed(SLOT, ANNE, "fr");
        shop.clock.set(SLOT.end().plus(Duration.ofHours(72)));
        EndKeeping endKeeping = new EndKeeping(
                shop.desk, shop.book, new InMemoryUncollectedPickups(shop.reservations, shop.points), shop.points);
        assertThat(endKeeping.run(shop.clock.instant(), 10)).isEqualTo(1);
        assertThat(now(MessageKind.NOT_COLLECTED)).isPresent();
    }

    @Test
    void a_cancellation_is_told_for_a_day_also_when_the_slot_has_begun() {
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        Instant cancelled = SLOT.start().minus(Duration.ofHours(5));
        shop.clock.set(cancelled);
        shop.cancelReservation.cancelAlone(token, STAFF, "");
        shop.clock.set(cancelled.plus(Duration.ofDays(1)));
        assertThat(now(MessageKind.CANCELLED)).isPresent();
        shop.clock.advance(Duration.ofSeconds(1));
        assertThat(now(MessageKind.CANCELLED)).isEmpty();
    }

    @Test
    void a_cancellation_is_told_for_three_days_while_the_slot_is_ahead() {
        SlotId far = slotAt("2020-11-18T09:00:00Z");
        ReservationToken token = post.placed(far, ANNE, "fr");
        Instant cancelled = far.start().minus(Duration.ofDays(4));
        shop.clock.set(cancelled);
        shop.cancelReservation.cancelAlone(token, STAFF, "");
        shop.clock.set(cancelled.plus(Duration.ofDays(3)));
        assertThat(now(MessageKind.CANCELLED)).isPresent();
        shop.clock.advance(Duration.ofSeconds(1));
        assertThat(now(MessageKind.CANCELLED)).as("ahead, and older").isEmpty();
        shop.clock.set(far.start());
        assertThat(now(MessageKind.CANCELLED)).as("begun, and older").isEmpty();
    }

    @Test
    void what_the_history_does_not_know_any_more_is_as_old_as_it_was_due() {
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        shop.cancelReservation.cancelAlone(token, STAFF, "");
        shop.clock.set(SLOT.start());
        Instant due = SLOT.start().minus(Duration.ofDays(1));
        assertThat(compose(Message.of(MessageKind.CANCELLED, token.toString(), "99", due)))
                .isPresent();
        assertThat(compose(Message.of(MessageKind.CANCELLED, token.toString(), "99", due.minusSeconds(1))))
                .isEmpty();
    }

    @Test
    void a_shop_that_turns_mail_on_after_weeks_tells_nothing_that_is_over() {
        ReservationToken ready = post.placed(SLOT, ANNE, "fr");
        shop.movePickup.advance(ready, ReservationState.READY, STAFF, null);
        ReservationToken missed = post.placed(LATER, Holder.of(2, 1), "fr");
        ReservationToken cancelled = post.placed(LATER, Holder.of(3, 1), "fr");
        shop.cancelReservation.cancelAlone(cancelled, STAFF, "");
        shop.clock.set(LATER.end());
        shop.movePickup.advance(missed, ReservationState.NO_SHOW, STAFF, null);
        shop.clock.advance(Duration.ofDays(21));
        SendTally tally = post.node().run(20);
        assertThat(tally.countDropped()).isEqualTo(6);
        assertThat(tally.countSent()).isZero();
    }

    @Test
    void a_confirmation_tells_the_slot_of_now_and_not_once_that_is_over() {
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        shop.rescheduleReservation.reschedule(token, LATER, STAFF, "strike");
        assertThat(now(MessageKind.CONFIRMED).orElseThrow().slot()).isEqualTo(LATER);
        shop.clock.set(LATER.end());
        assertThat(now(MessageKind.CONFIRMED)).isEmpty();
    }

    @Test
    void of_two_moves_the_last_one_is_told_and_by_whom() {
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        shop.rescheduleReservation.reschedule(token, LATER, STAFF, "strike");
        Notice first = now(MessageKind.MOVED).orElseThrow();
        assertThat(first.doneBy()).isEqualTo(Actor.Kind.STAFF);
        Message told = first.message();
        shop.rescheduleReservation.reschedule(token, SLOT, Collector.of(ANNE));
        assertThat(compose(told)).as("another message tells the slot of now").isEmpty();
        assertThat(messages(MessageKind.MOVED))
                .filteredOn(message -> !message.equals(told))
                .singleElement()
                .satisfies(message -> {
                    Notice second = compose(message).orElseThrow();
                    assertThat(second.slot()).isEqualTo(SLOT);
                    assertThat(second.doneBy()).isEqualTo(Actor.Kind.SHOPPER);
                });
    }

    @Test
    void a_reminder_is_of_the_slot_it_was_written_for_and_before_it_starts() {
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        shop.clock.set(SLOT.start().minus(Duration.ofHours(20)));
        remind();
        shop.movePickup.advance(token, ReservationState.PREPARING, STAFF, null);
        Message reminder = messages(MessageKind.REMINDER).get(0);
        assertThat(compose(reminder)).as("another version, the same slot").isPresent();
        shop.clock.set(SLOT.start());
        assertThat(compose(reminder)).as("it has begun").isEmpty();
        shop.clock.set(SLOT.start().minus(Duration.ofHours(19)));
        shop.rescheduleReservation.reschedule(token, LATER, STAFF, "strike");
        assertThat(compose(reminder)).as("it has moved").isEmpty();
    }

    @Test
    void a_choice_is_asked_while_it_is_open_and_about_the_slot() {
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        Choice choice = Choice.builder()
                .token(token)
                .round(1)
                .reason(Refusal.of("curfew"))
                .slot(SLOT)
                .alternatives(List.of(LATER))
                .made(shop.clock.instant())
                .until(SLOT.start().minus(Duration.ofHours(3)), AtDeadline.STAFF)
                .build();
        Message asked = Message.about(post.stored(token), MessageKind.CHOICE, shop.clock.instant());
        assertThat(compose(asked)).as("nothing was asked").isEmpty();
        choices(choice);
        Notice notice = compose(asked).orElseThrow();
        assertThat(notice.choice()).isEqualTo(choice);
        assertThat(notice.hasCode()).isFalse();
        Instant now = shop.clock.instant();
        shop.clock.set(choice.deadline());
        assertThat(compose(asked)).as("too late").isEmpty();
        shop.clock.set(now);
        shop.rescheduleReservation.reschedule(token, LATER, STAFF, "strike");
        assertThat(compose(asked)).as("moved by other ways").isEmpty();
    }

    @Test
    void an_offer_is_told_while_it_can_be_taken_in_the_language_and_to_the_address_of_who_waits() {
        OfferDesk offers = new OfferDesk(post.entries, shop.messages, OfferPolicy.standard());
        PlaceDesk desk = new PlaceDesk(
                shop.points, shop.plans, shop.ledger, RuleBook.standard(), new FirstInLine(offers, shop.clock));
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(1).build());
        ReservationToken full = post.placed(SLOT, ANNE, "fr");
        WaitEntry entry = new JoinWaitlist(desk, shop.book, offers, new SecureRandom(), shop.clock)
                .join(WaitWindow.ofSlot(SLOT), Collector.of(Holder.of(2, 1)), WaitContact.of("idris@example.org", "en"))
                .entry()
                .orElseThrow();
        new org.creneau.memory.UseCases(desk, shop.book, shop.plans, shop.clock)
                .cancelReservation.cancelAlone(full, STAFF, "");
        Message offer = messages(MessageKind.WAITLIST_OFFER).get(0);
        Notice notice = compose(offer).orElseThrow();
        assertThat(notice.slot()).isEqualTo(SLOT);
        assertThat(notice.language()).isEqualTo("en");
        assertThat(notice.addressee().email()).isEqualTo("idris@example.org");
        assertThat(notice.offer().token()).isEqualTo(entry.token());
        assertThat(notice.hasCode()).isFalse();
        assertThat(notice.hasCalendar()).isFalse();
        shop.clock.advance(Duration.ofHours(3));
        assertThat(compose(offer)).as("the offer ran out").isEmpty();
        shop.clock.advance(Duration.ofHours(-3));
        new DeclineOffer(desk, shop.book, offers).decline(entry.token());
        assertThat(compose(offer)).as("declined").isEmpty();
    }

    @Test
    void nobody_is_told_of_an_order_without_an_address_or_of_nothing() {
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        Message message = messages(MessageKind.CONFIRMED).get(0);
        post.anne = Addressee.nobody();
        assertThat(compose(message)).isEmpty();
        post.anne = Addressee.of("").withPhone("+33 6 99 00 00 00");
        assertThat(compose(message)).isPresent();
        assertThat(compose(message).get().addressee()).hasToString("somebody");
        String other = ReservationToken.generate(new SecureRandom()).toString();
        assertThat(compose(Message.of(MessageKind.READY, other, "1", shop.clock.instant())))
                .isEmpty();
        assertThat(token).isNotNull();
    }

    @Test
    void what_does_not_hold_any_more_is_dropped_and_not_tried_again() {
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        shop.cancelReservation.cancelAlone(token, STAFF, "");
        assertThat(post.node().run(10)).hasToString("1 sent, 1 dropped, 0 put off, 0 given up");
        assertThat(post.kinds()).containsExactly(MessageKind.CANCELLED);
        assertThat(shop.messages.endOf(post.only(MessageKind.CONFIRMED))).contains(Outbox.End.DROPPED);
    }

    @Test
    void the_language_is_that_of_the_checkout_and_else_of_the_choice() {
        shop.holdSlot.hold(SLOT, Collector.of(ANNE).speaking("fr-FR"));
        Collector silent = Collector.of(ANNE);
        shop.useCases.verifyHold.verify(silent);
        assertThat(shop.reservations.liveOf(1, 1).orElseThrow().language()).isEqualTo("fr-FR");
        shop.useCases.closePayment.close(
                shop.reservations.liveOf(1, 1).orElseThrow().token());
        shop.useCases.verifyHold.verify(silent.speaking("en"));
        assertThat(shop.reservations.liveOf(1, 1).orElseThrow().language()).isEqualTo("en");
    }

    private void choices(Choice choice) {
        shop.transactions.separate(() -> {
            post.choices.add(choice);
            return null;
        });
    }

    private void remind() {
        new RemindShoppers(shop.book, Duration.ofHours(24)).run(shop.clock.instant(), 10);
    }

    private List<Message> messages(MessageKind kind) {
        return shop.messages.everything().stream()
                .filter(message -> message.kind() == kind)
                .toList();
    }

    private Optional<Notice> now(MessageKind kind) {
        return compose(post.only(kind));
    }

    private Optional<Notice> compose(Message message) {
        return shop.transactions.required(() -> post.compose().compose(message, shop.clock.instant()));
    }
}
