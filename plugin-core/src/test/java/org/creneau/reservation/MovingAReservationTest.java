// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.creneau.eligibility.PlaceIsLeft;
import org.creneau.eligibility.RuleBook;
import org.creneau.memory.Shop;
import org.creneau.point.OpeningRange;
import org.creneau.point.PointId;
import org.creneau.slot.PriceBand;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** A placed order goes to another slot, or is cancelled, by its shopper until the cut-off and by staff always. */
class MovingAReservationTest {
    private static final SlotId NOON = slotAt("2020-11-12T11:00:00Z");
    private static final SlotId TWO = slotAt("2020-11-12T13:00:00Z");
    private static final Holder ANNE = Holder.of(1, 1, 17L);
    private static final Actor STAFF = Actor.staff(3);

    private final Shop shop = new Shop();
    private final ReservationToken anne = placed(NOON, ANNE);

    private ReservationToken placed(SlotId slot, Holder holder) {
        ReservationToken token =
                shop.holdSlot.hold(slot, holder).reservation().get().token();
        shop.confirmHold.confirm(token);
        return token;
    }

    @Test
    void the_place_moves_and_token_and_code_stay() {
        Reservation before = stored();
        Reservation moved = byShopper(TWO).reservation().get();
        assertThat(moved).isEqualTo(stored());
        assertThat(moved.slotId()).isEqualTo(TWO);
        assertThat(moved.code()).isEqualTo(before.code());
        assertThat(moved.state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(shop.taken(NOON)).isZero();
        assertThat(shop.taken(TWO)).isEqualTo(1);
    }

    @Test
    void the_history_says_who_moved_it_when_and_where_to() {
        byShopper(TWO);
        List<HistoryEntry> entries = shop.history.of(anne);
        HistoryEntry last = entries.get(entries.size() - 1);
        assertThat(last.actor()).isEqualTo(Actor.parse("shopper:17"));
        assertThat(last.at()).isEqualTo(Shop.EIGHT);
        assertThat(last.slotId()).isEqualTo(TWO);
        assertThat(last.reason()).isEqualTo(Reasons.RESCHEDULED);
    }

    @Test
    void the_shopper_is_told() {
        byShopper(TWO);
        assertThat(shop.messages.everything()).extracting(Message::kind).contains(MessageKind.MOVED);
    }

    @Test
    void an_order_that_the_host_has_ended_stays_where_it_is() {
        MoveGate shut = () -> Optional.of(Refusals.because(Refusals.NOTHING_TO_HAND_OVER));
        Collector way = Collector.of(ANNE);
        ChangeOutcome byAnne = shop.rescheduleReservation.reschedule(anne, TWO, way, shut);
        assertThat(byAnne.verdict().isRefusedFor(Refusals.NOTHING_TO_HAND_OVER)).isTrue();
        StaffWish wish = StaffWish.of(TWO, way.by(STAFF), "they called");
        ChangeOutcome byStaff = shop.rescheduleReservation.reschedule(anne, wish, shut);
        assertThat(byStaff.verdict().isRefusedFor(Refusals.NOTHING_TO_HAND_OVER))
                .isTrue();
        assertThat(stored().slotId()).isEqualTo(NOON);
        assertThat(shop.taken(TWO)).isZero();
        assertThat(shop.messages.everything()).extracting(Message::kind).doesNotContain(MessageKind.MOVED);
    }

    @Test
    void whether_the_order_may_move_is_asked_anew_within_the_transaction_of_each_attempt_before_anything_is_read() {
        List<String> steps = new ArrayList<>();
        Transactions transactions = new Transactions() {
            @Override
            public <T> T required(Supplier<T> work) {
                return shop.transactions.required(work);
            }

            @Override
            public <T> T separate(Supplier<T> work) {
                steps.add("begin");
                return shop.transactions.separate(work);
            }
        };
        Reservations watched = (Reservations) Proxy.newProxyInstance(
                Reservations.class.getClassLoader(), new Class<?>[] {Reservations.class}, (proxy, method, given) -> {
                    steps.add("read");
                    return method.invoke(shop.reservations, given);
                });
        ReservationBook book = new ReservationBook(watched, shop.history, shop.messages, transactions);
        PlaceDesk desk = new PlaceDesk(shop.points, shop.plans, shop.ledger, RuleBook.standard());
        boolean[] once = {true};
        MoveGate gate = () -> {
            steps.add("gate");
            if (once[0]) {
                once[0] = false;
                throw new Conflict("somebody else has it");
            }
            return Optional.empty();
        };
        assertThat(new RescheduleReservation(desk, book, ChangePolicy.standard(), shop.clock)
                        .reschedule(anne, TWO, Collector.of(ANNE), gate)
                        .isDone())
                .isTrue();
        assertThat(steps).startsWith("begin", "gate", "begin", "gate", "read");
    }

    @Test
    void a_full_slot_is_refused_and_the_old_place_stays() {
        shop.holdSlot.hold(TWO, Holder.of(2, 1));
        shop.holdSlot.hold(TWO, Holder.of(3, 1));
        assertThat(byShopper(TWO).verdict().isRefusedFor(PlaceIsLeft.CODE)).isTrue();
        assertThat(stored().slotId()).isEqualTo(NOON);
        assertThat(shop.taken(NOON)).isEqualTo(1);
    }

    @Test
    void asking_for_the_slot_one_has_changes_nothing() {
        Reservation before = stored();
        assertThat(byShopper(NOON).reservation()).contains(before);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void at_the_cut_off_it_is_too_late_for_the_shopper_and_not_for_staff() {
        shop.clock.set(NOON.start().minus(Duration.ofMinutes(120)));
        assertThat(byShopper(TWO).verdict().isRefusedFor(Refusals.TOO_LATE_TO_CHANGE))
                .isTrue();
        assertThat(cancelledBy(Actor.shopper()).verdict().isRefusedFor(Refusals.TOO_LATE_TO_CHANGE))
                .isTrue();
        shop.clock.set(NOON.start().minus(Duration.ofMinutes(120)).minusMillis(1));
        assertThat(byShopper(TWO).isDone()).isTrue();
        shop.clock.set(TWO.start().minus(Duration.ofMinutes(61)));
        assertThat(byStaff(slotAt("2020-11-12T14:00:00Z")).isDone()).isTrue();
    }

    @Test
    void what_is_being_prepared_is_no_longer_the_shoppers_to_change() {
        shop.movePickup.advance(anne, ReservationState.PREPARING, STAFF, null);
        assertThat(byShopper(TWO).verdict().isRefusedFor(Refusals.TOO_LATE_TO_CHANGE))
                .isTrue();
        Reservation moved = byStaff(TWO).reservation().get();
        assertThat(moved.state()).isEqualTo(ReservationState.PREPARING);
    }

    @Test
    void what_is_being_prepared_does_not_go_to_another_point() {
        shop.points.put(Shop.aPoint().id(PointId.of(13)).build());
        shop.plans.put(PointId.of(13), Shop.aPlan().build());
        SlotId elsewhere = SlotId.of(PointId.of(13), TWO.start(), 30);
        shop.movePickup.advance(anne, ReservationState.PREPARING, STAFF, null);
        assertThat(byStaff(elsewhere).verdict().isRefusedFor(Refusals.OTHER_POINT))
                .isTrue();
        ReservationToken other = placed(NOON, Holder.of(2, 1));
        assertThat(shop.rescheduleReservation
                        .reschedule(other, elsewhere, STAFF, "moved house")
                        .isDone())
                .isTrue();
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_dearer_slot_is_not_the_shoppers_to_take_and_a_paid_price_never_changes() {
        PriceBand peak = PriceBand.of(OpeningRange.of(LocalTime.of(14, 0), LocalTime.of(15, 0)), new BigDecimal("2"));
        shop.plans.put(
                Shop.POINT,
                Shop.aPlan()
                        .pattern(Shop.aPlan().build().pattern().toBuilder()
                                .prices(List.of(peak))
                                .build())
                        .build());
        assertThat(byShopper(TWO).verdict().isRefusedFor(Refusals.SLOT_COSTS_MORE))
                .isTrue();
        Reservation moved = byStaff(TWO).reservation().get();
        assertThat(moved.price()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void what_has_ended_is_not_moved() {
        cancelledBy(STAFF);
        assertThat(byShopper(TWO).verdict().isRefusedFor(Refusals.ENDED)).isTrue();
        ReservationToken unknown = ReservationToken.generate(new SecureRandom());
        assertThat(shop.rescheduleReservation
                        .reschedule(unknown, TWO, Collector.of(ANNE))
                        .verdict()
                        .isRefusedFor(Refusals.UNKNOWN))
                .isTrue();
    }

    @Test
    void a_hold_is_not_moved_but_switched() {
        ReservationToken held =
                shop.holdSlot.hold(NOON, Holder.of(2, 1)).reservation().get().token();
        assertThat(shop.rescheduleReservation
                        .reschedule(held, TWO, Collector.of(Holder.of(2, 1)))
                        .isDone())
                .isFalse();
    }

    @Test
    void the_shopper_cancels_and_the_reason_is_kept() {
        assertThat(cancelledBy(Actor.shopper()).isDone()).isTrue();
        assertThat(shop.taken(NOON)).isZero();
        List<HistoryEntry> entries = shop.history.of(anne);
        assertThat(entries.get(entries.size() - 1).reason()).isEqualTo("changed my mind");
        assertThat(shop.messages.everything()).extracting(Message::kind).contains(MessageKind.CANCELLED);
    }

    private Reservation stored() {
        return shop.reservations.find(anne).get();
    }

    private ChangeOutcome byShopper(SlotId slot) {
        return shop.rescheduleReservation.reschedule(anne, slot, Collector.of(ANNE));
    }

    private ChangeOutcome byStaff(SlotId slot) {
        return shop.rescheduleReservation.reschedule(anne, slot, STAFF, "a water pipe broke");
    }

    private ChangeOutcome cancelledBy(Actor actor) {
        return shop.cancelReservation.cancelAlone(anne, actor, "changed my mind");
    }
}
