// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.memory.Shop.slotAt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.creneau.eligibility.PlaceIsLeft;
import org.creneau.eligibility.PointIsActive;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.SlotLeavesLeadTime;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** A shopper chooses when to collect. It is eight in Paris; a slot takes two orders. */
class HoldingASlotTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final SlotId ELEVEN = slotAt("2020-11-12T10:00:00Z");
    private static final Holder ANNE = Holder.of(1, 1);

    private final Shop shop = new Shop();

    @Test
    void a_free_slot_is_held_for_fifteen_minutes_from_now() {
        Reservation hold = held(TEN, ANNE);
        assertThat(hold.state()).isEqualTo(ReservationState.HELD);
        assertThat(hold.slotId()).isEqualTo(TEN);
        assertThat(hold.holder()).isEqualTo(ANNE);
        assertThat(hold.heldAt()).isEqualTo(Shop.EIGHT);
        assertThat(hold.expiresAt()).isEqualTo(Shop.EIGHT.plus(Duration.ofMinutes(15)));
        assertThat(shop.reservations.find(hold.token())).contains(hold);
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void a_hold_is_live_until_the_instant_it_expires() {
        Reservation hold = held(TEN, ANNE);
        assertThat(hold.isLiveAt(hold.expiresAt().minusNanos(1))).isTrue();
        assertThat(hold.isLiveAt(hold.expiresAt())).isFalse();
    }

    @Test
    void choosing_the_same_slot_again_is_answered_with_the_same_hold_and_no_longer_expiry() {
        Reservation first = held(TEN, ANNE);
        shop.clock.advance(Duration.ofMinutes(10));
        assertThat(held(TEN, ANNE)).isEqualTo(first);
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void choosing_the_same_slot_again_works_though_it_is_full_by_now() {
        Reservation first = held(TEN, ANNE);
        held(TEN, Holder.of(2, 1));
        assertThat(held(TEN, ANNE)).isEqualTo(first);
    }

    @Test
    void a_full_slot_is_refused_with_its_capacity() {
        held(TEN, Holder.of(2, 1));
        held(TEN, Holder.of(3, 1));
        HoldOutcome outcome = shop.holdSlot.hold(TEN, ANNE);
        assertThat(outcome.reservation()).isEmpty();
        assertThat(outcome.verdict().refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(PlaceIsLeft.CODE);
            assertThat(refusal.facts())
                    .containsEntry("capacityOrders", 2)
                    .containsEntry("start", Instant.parse("2020-11-12T09:00:00Z"));
        });
        assertThat(shop.taken(TEN)).isEqualTo(2);
    }

    @Test
    void a_switch_takes_the_new_place_and_gives_the_old_one_back() {
        Reservation old = held(TEN, ANNE);
        Reservation chosen = held(ELEVEN, ANNE);
        assertThat(shop.taken(TEN)).isZero();
        assertThat(shop.taken(ELEVEN)).isEqualTo(1);
        assertThat(stateOf(old)).isEqualTo(ReservationState.CANCELLED);
        assertThat(shop.reservations.liveOf(1, 1)).contains(chosen);
    }

    @Test
    void a_switch_to_a_full_slot_is_refused_and_keeps_the_old_slot() {
        Reservation old = held(TEN, ANNE);
        held(ELEVEN, Holder.of(2, 1));
        held(ELEVEN, Holder.of(3, 1));
        assertThat(shop.holdSlot.hold(ELEVEN, ANNE).verdict().isRefusedFor(PlaceIsLeft.CODE))
                .isTrue();
        assertThat(shop.reservations.liveOf(1, 1)).contains(old);
        assertThat(shop.taken(TEN)).isEqualTo(1);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_switch_to_another_length_at_the_same_start_keeps_the_only_place() {
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(1).build());
        held(TEN, ANNE);
        shop.plans.put(
                Shop.POINT, Shop.aPlan().capacityOrders(1).lengthMinutes(60).build());
        Reservation longer = held(SlotId.of(Shop.POINT, TEN.start(), 60), ANNE);
        assertThat(longer.slotId().minutes()).isEqualTo(60);
        assertThat(shop.taken(TEN)).isEqualTo(1);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_hold_that_ran_out_unswept_is_renewed_in_its_own_place() {
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(1).build());
        Reservation old = held(TEN, ANNE);
        shop.clock.advance(Duration.ofMinutes(15));
        Reservation renewed = held(TEN, ANNE);
        assertThat(renewed.token()).isEqualTo(old.token());
        assertThat(renewed.expiresAt()).isEqualTo(old.expiresAt().plus(Duration.ofMinutes(15)));
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void a_hold_that_ran_out_is_not_renewed_when_the_rules_no_longer_allow_it() {
        held(TEN, ANNE);
        shop.clock.advance(Duration.ofMinutes(61));
        assertThat(shop.holdSlot.hold(TEN, ANNE).verdict().isRefusedFor(SlotLeavesLeadTime.CODE))
                .isTrue();
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_swept_hold_makes_room_for_a_new_one() {
        Reservation old = held(TEN, ANNE);
        shop.clock.advance(Duration.ofMinutes(15));
        shop.expireHolds.run(shop.clock.instant(), 10);
        assertThat(held(TEN, ANNE).token()).isNotEqualTo(old.token());
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void an_order_that_is_placed_keeps_its_slot() {
        Reservation hold = held(TEN, ANNE);
        shop.confirmHold.confirm(hold.token());
        assertThat(shop.holdSlot.hold(ELEVEN, ANNE).verdict().refusals())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(Refusals.CONFIRMED);
                    assertThat(refusal.facts()).containsEntry("state", "CONFIRMED");
                });
        assertThat(shop.taken(ELEVEN)).isZero();
    }

    @Test
    void each_group_of_an_order_holds_a_slot_of_its_own() {
        held(TEN, Holder.of(1, 1));
        held(ELEVEN, Holder.of(1, 2));
        assertThat(shop.reservations.liveOf(1, 1).get().slotId()).isEqualTo(TEN);
        assertThat(shop.reservations.liveOf(1, 2).get().slotId()).isEqualTo(ELEVEN);
    }

    @Test
    void a_point_nobody_knows_is_refused_and_gets_no_counter() {
        SlotId elsewhere = SlotId.of(PointId.of(99), TEN.start(), 30);
        HoldOutcome outcome = shop.holdSlot.hold(elsewhere, ANNE);
        assertThat(outcome.verdict().refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(PlaceDesk.POINT_UNKNOWN);
            assertThat(refusal.facts()).containsEntry("pointId", 99L);
        });
        assertThat(shop.ledger.total()).isEqualTo(Load.none());
    }

    @Test
    void a_slot_that_is_not_on_the_grid_is_refused() {
        for (SlotId id : List.of(
                slotAt("2020-11-12T09:10:00Z"),
                slotAt("2020-11-12T20:00:00Z"),
                slotAt("2020-11-12T17:00:00Z"),
                SlotId.of(Shop.POINT, TEN.start(), 60))) {
            assertThat(shop.holdSlot.hold(id, ANNE).verdict().isRefusedFor(PlaceDesk.SLOT_NOT_OFFERED))
                    .as("%s", id)
                    .isTrue();
        }
        assertThat(shop.ledger.total()).isEqualTo(Load.none());
    }

    @Test
    void a_point_that_closed_since_the_page_was_shown_is_refused() {
        shop.points.put(Shop.aPoint().active(false).build());
        assertThat(shop.holdSlot.hold(TEN, ANNE).verdict().isRefusedFor(PointIsActive.CODE))
                .isTrue();
    }

    @Test
    void a_plan_of_capacity_none_takes_nobody() {
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(0).build());
        assertThat(shop.holdSlot.hold(TEN, ANNE).verdict().isRefusedFor(PlaceIsLeft.CODE))
                .isTrue();
    }

    @Test
    void when_the_reservation_cannot_be_stored_the_place_is_not_taken() {
        ReservationBook broken = new ReservationBook(
                new Unwritable(shop.reservations).store(), shop.history, shop.messages, shop.transactions);
        PlaceDesk desk = new PlaceDesk(shop.points, shop.plans, shop.ledger, RuleBook.standard());
        HoldSlot hold = new HoldSlot(desk, broken, shop.issue, shop.clock);
        assertThatThrownBy(() -> hold.hold(TEN, ANNE)).hasMessage("the disk is full");
        assertThat(shop.taken(TEN)).isZero();
    }

    private Reservation held(SlotId slot, Holder holder) {
        return shop.holdSlot.hold(slot, holder).reservation().get();
    }

    private ReservationState stateOf(Reservation reservation) {
        return shop.reservations.find(reservation.token()).get().state();
    }
}
