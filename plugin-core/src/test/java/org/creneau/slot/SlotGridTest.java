// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.creneau.memory.Shop;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.junit.jupiter.api.Test;

/** The slots of a point, told by example. */
class SlotGridTest {
    private final SlotPlan halfHours = SlotPlan.builder().lengthMinutes(30).build();

    @Test
    void a_morning_of_three_hours_has_six_half_hours() {
        assertThat(wallTimes("2020-11-12", open("09:00", "12:00"), halfHours))
                .containsExactly("09:00", "09:30", "10:00", "10:30", "11:00", "11:30");
    }

    @Test
    void what_is_left_at_the_end_is_not_a_slot() {
        assertThat(wallTimes("2020-11-12", open("09:00", "10:20"), halfHours)).containsExactly("09:00", "09:30");
        assertThat(wallTimes("2020-11-12", open("09:00", "09:29"), halfHours)).isEmpty();
    }

    @Test
    void slots_count_from_the_opening_not_from_the_full_hour() {
        assertThat(wallTimes("2020-11-12", open("09:10", "10:30"), halfHours)).containsExactly("09:10", "09:40");
    }

    @Test
    void a_step_shorter_than_the_slot_makes_slots_overlap_and_a_longer_one_leaves_gaps() {
        assertThat(wallTimes("2020-11-12", open("09:00", "10:00"), plan(30, 10)))
                .containsExactly("09:00", "09:10", "09:20", "09:30");
        assertThat(wallTimes("2020-11-12", open("09:00", "11:00"), plan(30, 45)))
                .containsExactly("09:00", "09:45", "10:30");
    }

    @Test
    void ranges_that_touch_are_two_grids() {
        OpeningHours hours = OpeningHours.daily(range("09:00", "09:50"), range("09:50", "10:40"));
        assertThat(wallTimes("2020-11-12", hours, halfHours)).containsExactly("09:00", "09:50");
    }

    @Test
    void a_slot_may_cross_midnight_and_belongs_to_the_day_it_starts() {
        SlotPlan hours = SlotPlan.builder().lengthMinutes(60).build();
        assertThat(wallTimes("2020-12-31", open("22:30", "01:30"), hours)).containsExactly("00:30", "22:30", "23:30");
    }

    @Test
    void the_hour_that_is_repeated_has_its_slots_twice() {
        assertThat(wallTimes("2020-10-25", open("01:00", "04:00"), plan(60, 60)))
                .containsExactly("01:00", "02:00", "02:00", "03:00");
    }

    @Test
    void the_hour_that_is_skipped_has_none() {
        assertThat(wallTimes("2021-03-28", open("01:00", "05:00"), plan(60, 60)))
                .containsExactly("01:00", "03:00", "04:00");
    }

    @Test
    void both_clock_change_sundays_have_ordinary_shop_hours() {
        for (String sunday : List.of("2020-10-25", "2021-03-28", "2020-02-29", "2020-12-31")) {
            assertThat(wallTimes(sunday, open("09:00", "11:00"), halfHours))
                    .containsExactly("09:00", "09:30", "10:00", "10:30");
        }
    }

    @Test
    void the_window_includes_its_start_and_not_its_end() {
        PickupPoint point = Shop.aPoint().build();
        Instant nine = Instant.parse("2020-11-12T08:00:00Z");
        assertThat(SlotGrid.of(point, halfHours).between(nine, nine.plusSeconds(1800)))
                .extracting(Slot::start)
                .containsExactly(nine);
        assertThat(SlotGrid.of(point, halfHours).between(nine.plusNanos(1), nine.plusSeconds(1800)))
                .isEmpty();
        assertThat(SlotGrid.of(point, halfHours).between(nine, nine)).isEmpty();
        assertThat(SlotGrid.of(point, halfHours).between(nine, nine.minusSeconds(3600)))
                .isEmpty();
    }

    @Test
    void a_window_of_more_than_400_days_is_refused() {
        PickupPoint point = Shop.aPoint().build();
        assertThatThrownBy(() ->
                        SlotGrid.of(point, halfHours).between(Shop.EIGHT, Shop.EIGHT.plusSeconds(400L * 86_400 + 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("400 days");
    }

    @Test
    void a_slot_of_another_point_length_or_start_is_not_on_the_grid() {
        PickupPoint point = Shop.aPoint().build();
        Instant nine = Instant.parse("2020-11-12T08:00:00Z");
        assertThat(SlotGrid.of(point, halfHours).slotAt(SlotId.of(Shop.POINT, nine, 30)))
                .isPresent();
        assertThat(SlotGrid.of(point, halfHours).slotAt(SlotId.of(PointId.of(13), nine, 30)))
                .isEmpty();
        assertThat(SlotGrid.of(point, halfHours).slotAt(SlotId.of(Shop.POINT, nine, 60)))
                .isEmpty();
        assertThat(SlotGrid.of(point, halfHours).slotAt(SlotId.of(Shop.POINT, nine.plusSeconds(1), 30)))
                .isEmpty();
        assertThat(SlotGrid.of(point, halfHours).slotAt(SlotId.of(Shop.POINT, nine.minusSeconds(1800), 30)))
                .isEmpty();
    }

    private List<String> wallTimes(String date, OpeningHours hours, SlotPlan plan) {
        ZoneId zone = Shop.PARIS;
        LocalDate day = LocalDate.parse(date);
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
        return SlotGrid.of(Shop.aPoint().hours(hours).build(), plan).between(from, to).stream()
                .map(slot -> slot.start().atZone(zone).toLocalTime().toString())
                .toList();
    }

    private static SlotPlan plan(int length, int step) {
        return SlotPlan.builder().lengthMinutes(length).stepMinutes(step).build();
    }

    private static OpeningHours open(String opens, String closes) {
        return OpeningHours.daily(range(opens, closes));
    }

    private static OpeningRange range(String opens, String closes) {
        return OpeningRange.of(LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
