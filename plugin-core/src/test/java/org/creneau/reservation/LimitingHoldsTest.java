// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.memory.Shop.slotAt;

import java.util.List;
import org.creneau.memory.Race;
import org.creneau.memory.Shop;
import org.creneau.memory.UseCases;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody holds more places at once than is fair. */
class LimitingHoldsTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final SlotId NOON = slotAt("2020-11-12T11:00:00Z");

    private final Shop shop = new Shop();
    private final UseCases cases = new UseCases(shop.desk, shop.book, shop.plans, shop.clock, HoldLimits.of(2, 3));

    @BeforeEach
    void room() {
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(100).build());
    }

    @Test
    void a_customer_holds_so_many_and_no_more() {
        assertThat(of(1, 17L).isHeld() && of(2, 17L).isHeld()).isTrue();
        assertThat(of(3, 17L).verdict().isRefusedFor(Refusals.TOO_MANY_HOLDS)).isTrue();
        assertThat(of(4, 18L).isHeld()).as("another customer").isTrue();
    }

    @Test
    void what_is_let_go_or_ordered_makes_room() {
        of(1, 17L);
        of(2, 17L);
        cases.releaseHold.release(Holder.of(1, 1));
        assertThat(of(3, 17L).isHeld()).isTrue();
        cases.confirmHold.confirm(Holder.of(2, 1));
        assertThat(of(4, 17L).isHeld()).isTrue();
    }

    @Test
    void choosing_another_slot_needs_no_second_seat() {
        of(1, 17L);
        of(2, 17L);
        HoldOutcome switched = cases.holdSlot.hold(NOON, Collector.of(Holder.of(1, 1, 17L)));
        assertThat(switched.isHeld()).isTrue();
        assertThat(of(3, 17L).isHeld()).isFalse();
    }

    @Test
    void a_network_holds_so_many_whoever_asks() {
        for (int order = 1; order <= 3; order++) {
            assertThat(through("n1", order).isHeld()).isTrue();
        }
        assertThat(through("n1", 4).verdict().isRefusedFor(Refusals.TOO_MANY_HOLDS))
                .isTrue();
        assertThat(through("n2", 5).isHeld()).isTrue();
        assertThat(through("", 6).isHeld()).as("of unknown origin").isTrue();
    }

    @Test
    void many_who_ask_at_once_do_not_get_more() {
        List<HoldOutcome> outcomes = Race.of(16, number -> through("n1", 100 + number));
        assertThat(outcomes).filteredOn(HoldOutcome::isHeld).hasSize(3);
        assertThat(shop.taken(TEN)).isEqualTo(3);
    }

    @Test
    void a_household_that_may_have_one_reservation_has_one_until_it_is_collected() {
        assertThat(household("h", 1).isHeld()).isTrue();
        HoldOutcome second = household("h", 2);
        assertThat(second.verdict().isRefusedFor(Refusals.ALREADY_BOOKED)).isTrue();
        cases.confirmHold.confirm(Holder.of(1, 1));
        assertThat(household("h", 2).isHeld()).isFalse();
        Reservation first = shop.reservations.liveOf(1, 1).get();
        cases.movePickup.advance(first.token(), ReservationState.COLLECTED, Actor.staff(3), null);
        assertThat(household("h", 2).isHeld()).isTrue();
    }

    @Test
    void two_points_of_one_order_count_as_one_for_the_household() {
        Collector first = Collector.of(Holder.of(1, 1)).ofHousehold("h");
        Collector second = Collector.of(Holder.of(1, 2)).ofHousehold("h");
        assertThat(cases.holdSlot.hold(TEN, first).isHeld()).isTrue();
        assertThat(cases.holdSlot.hold(NOON, second).isHeld()).isTrue();
    }

    @Test
    void a_household_that_is_known_at_the_payment_only_is_refused_there() {
        household("h", 1);
        cases.holdSlot.hold(NOON, Holder.of(2, 1));
        HoldOutcome verified =
                cases.verifyHold.verify(Collector.of(Holder.of(2, 1)).ofHousehold("h"));
        assertThat(verified.verdict().isRefusedFor(Refusals.ALREADY_BOOKED)).isTrue();
    }

    @Test
    void a_household_that_turns_out_to_be_another_at_the_payment_counts_as_that_one() {
        household("h", 1);
        household("guest", 2);
        assertThat(cases.verifyHold
                        .verify(Collector.of(Holder.of(2, 1)).ofHousehold("h"))
                        .verdict()
                        .isRefusedFor(Refusals.ALREADY_BOOKED))
                .isTrue();
        assertThat(cases.verifyHold
                        .verify(Collector.of(Holder.of(2, 1)).ofHousehold("other"))
                        .isHeld())
                .isTrue();
        assertThat(household("guest", 3).isHeld()).isTrue();
        assertThat(household("other", 4).isHeld()).isFalse();
    }

    @Test
    void a_household_that_is_known_at_the_payment_only_counts_from_there_on() {
        cases.holdSlot.hold(NOON, Holder.of(2, 1));
        cases.verifyHold.verify(Collector.of(Holder.of(2, 1)).ofHousehold("h"));
        assertThat(household("h", 1).isHeld()).isFalse();
    }

    @Test
    void a_limit_out_of_bounds_is_named() {
        assertThatThrownBy(() -> HoldLimits.of(-1, 0)).hasMessageContaining("perCustomer is -1, allowed is 0..10000");
        assertThatThrownBy(() -> HoldLimits.of(0, 10_001)).hasMessageContaining("perNetwork is 10001");
    }

    private HoldOutcome of(long order, long customer) {
        return cases.holdSlot.hold(TEN, Collector.of(Holder.of(order, 1, customer)));
    }

    private HoldOutcome through(String network, long order) {
        return cases.holdSlot.hold(TEN, Collector.of(Holder.of(order, 1)).through(network));
    }

    private HoldOutcome household(String name, long order) {
        return cases.holdSlot.hold(TEN, Collector.of(Holder.of(order, 1)).ofHousehold(name));
    }
}
