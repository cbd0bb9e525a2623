// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.Shop;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.slot.SlotId;
import org.creneau.territory.DistanceBand;
import org.junit.jupiter.api.Test;

/** A shop changes its hours, its plan, or the mayor the rules; what no longer fits is listed, and nothing happens to it. */
class ListingConflictsTest {
    private final ChoiceShop town = new ChoiceShop();
    private final Shop shop = town.shop;

    @Test
    void where_nothing_has_changed_nothing_is_listed() {
        town.placed("2020-11-12T15:00:00Z", 1);
        town.held("2020-11-12T15:00:00Z", 2);
        assertThat(town.conflicts()).isEmpty();
    }

    @Test
    void a_curfew_published_at_noon_breaks_what_is_collected_after_it_begins() {
        town.placed("2020-11-12T15:00:00Z", 1);
        ReservationToken late = town.placed("2020-11-12T16:30:00Z", 2);
        shop.clock.set(Instant.parse("2020-11-12T11:00:00Z"));
        town.publishCurfew("17:00", "06:00");
        assertThat(town.conflicts()).hasSize(1);
        ReservationConflict conflict = town.conflicts().get(0);
        assertThat(conflict.reservation().token()).isEqualTo(late);
        assertThat(conflict.isCertain()).isTrue();
        assertThat(conflict.reason().code()).isEqualTo("curfew");
        assertThat(conflict.reason().facts()).containsEntry("curfewStartTime", "17:00");
        assertThat(conflict.alternatives())
                .containsExactly(
                        slotAt("2020-11-12T15:00:00Z"), slotAt("2020-11-12T14:30:00Z"), slotAt("2020-11-12T14:00:00Z"));
    }

    @Test
    void who_may_live_too_far_to_be_home_in_time_is_listed_as_perhaps() {
        town.placed("2020-11-12T14:30:00Z", 1, DistanceBand.TO_1_KM);
        town.placed("2020-11-12T14:30:00Z", 2, DistanceBand.UNKNOWN);
        town.publishCurfew("17:00", "06:00");
        assertThat(town.conflicts())
                .extracting(each -> each.reservation().holder().orderId() + " " + each.isCertain())
                .containsExactly("2 false");
    }

    @Test
    void who_was_judged_under_the_same_rules_with_their_home_is_not_doubted() {
        town.publishCurfew("17:00", "06:00");
        town.placed("2020-11-12T14:30:00Z", 1, DistanceBand.UNKNOWN);
        assertThat(town.conflicts()).isEmpty();
    }

    @Test
    void hours_cut_on_saturday_break_saturdays_afternoon_only() {
        town.placed("2020-11-13T14:00:00Z", 1);
        town.placed("2020-11-14T11:30:00Z", 2);
        ReservationToken after = town.placed("2020-11-14T12:00:00Z", 3);
        OpeningRange morning = OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(13, 0));
        shop.points.put(Shop.aPoint()
                .hours(OpeningHours.of(
                        OpeningHours.daily(OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(18, 0)))
                                .weekly(),
                        Map.of(LocalDate.of(2020, 11, 14), List.of(morning))))
                .build());
        assertThat(town.conflicts()).hasSize(1);
        ReservationConflict conflict = town.conflicts().get(0);
        assertThat(conflict.reservation().token()).isEqualTo(after);
        assertThat(conflict.reason().code()).isEqualTo("conflict-point-closed");
        assertThat(conflict.alternatives().get(0)).isEqualTo(slotAt("2020-11-14T11:30:00Z"));
    }

    @Test
    void a_break_in_the_plan_is_a_reason_of_its_own() {
        town.placed("2020-11-13T11:00:00Z", 1);
        OpeningRange noon = OpeningRange.of(LocalTime.of(12, 0), LocalTime.of(13, 0));
        shop.plans.put(
                Shop.POINT,
                Shop.aPlan()
                        .pattern(Shop.aPlan().build().pattern().toBuilder()
                                .breaks(List.of(noon))
                                .build())
                        .build());
        assertThat(town.conflicts()).extracting(each -> each.reason().code()).containsExactly("conflict-break");
    }

    @Test
    void where_the_capacity_is_halved_the_last_booked_are_listed() {
        town.placed("2020-11-13T14:00:00Z", 1);
        ReservationToken second = town.placed("2020-11-13T14:00:00Z", 2);
        ReservationToken held = town.held("2020-11-13T10:00:00Z", 3).token();
        ReservationToken third = town.placed("2020-11-13T10:00:00Z", 4);
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(1).build());
        assertThat(town.conflicts())
                .extracting(each -> each.reservation().token())
                .containsExactly(third, second);
        assertThat(town.conflicts()).extracting(each -> each.reason().code()).containsOnly("conflict-over-capacity");
        assertThat(town.conflicts().get(1).alternatives())
                .containsExactly(
                        slotAt("2020-11-13T13:30:00Z"), slotAt("2020-11-13T14:30:00Z"), slotAt("2020-11-13T13:00:00Z"));
        assertThat(held).isNotNull();
    }

    @Test
    void a_hold_counts_and_is_marked_until_it_runs_out() {
        town.placed("2020-11-12T14:00:00Z", 1);
        town.held("2020-11-12T14:00:00Z", 2);
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(1).build());
        assertThat(town.conflicts()).extracting(ReservationConflict::isHeld).containsExactly(true);
        shop.clock.advance(Duration.ofMinutes(15));
        assertThat(town.conflicts()).isEmpty();
    }

    @Test
    void what_was_collected_keeps_its_place_and_is_not_listed() {
        ReservationToken first = town.placed("2020-11-12T14:00:00Z", 1);
        town.placed("2020-11-12T14:00:00Z", 2);
        shop.movePickup.advance(first, ReservationState.COLLECTED, ChoiceShop.STAFF, null);
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(1).build());
        assertThat(town.conflicts())
                .extracting(each -> each.reservation().holder().orderId())
                .containsExactly(2L);
    }

    @Test
    void starts_that_came_to_lie_in_one_longer_slot_count_together() {
        town.placed("2020-11-13T10:00:00Z", 1);
        ReservationToken second = town.placed("2020-11-13T10:30:00Z", 2);
        town.placed("2020-11-13T12:00:00Z", 3);
        shop.plans.put(
                Shop.POINT, Shop.aPlan().lengthMinutes(120).capacityOrders(1).build());
        assertThat(town.conflicts())
                .extracting(each -> each.reservation().token())
                .containsExactly(second);
    }

    @Test
    void an_alternative_has_room_for_what_the_order_weighs_and_is_not_in_the_past() {
        town.placed("2020-11-12T10:00:00Z", 1);
        town.placed("2020-11-12T10:00:00Z", 2);
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(1).build());
        shop.clock.set(Instant.parse("2020-11-12T09:20:00Z"));
        List<SlotId> alternatives = town.conflicts().get(0).alternatives();
        assertThat(alternatives)
                .containsExactly(
                        slotAt("2020-11-12T10:30:00Z"), slotAt("2020-11-12T11:00:00Z"), slotAt("2020-11-12T11:30:00Z"));
    }

    @Test
    void what_is_booked_at_a_point_that_is_gone_is_listed_without_alternatives() {
        Reservation booked = town.held("2020-11-13T10:00:00Z", 1);
        ListConflicts without =
                new ListConflicts(shop.reservations, new FixedPoints(), shop.plans, shop.finder, Shop.OUTINGS);
        ReservationConflict conflict = without.of(booked, shop.clock.instant()).get();
        assertThat(conflict.reason().code()).isEqualTo(PlaceDesk.POINT_UNKNOWN);
        assertThat(conflict.alternatives()).isEmpty();
    }
}
