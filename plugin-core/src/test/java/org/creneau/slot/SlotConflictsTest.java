// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.creneau.memory.ForAll;
import org.creneau.memory.Shop;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PickupPoint;
import org.creneau.slot.oracle.RandomCase;
import org.junit.jupiter.api.Test;

/** What a merchant's edit does to what is booked: nothing, but it is listed. Slots of half an hour, 9 to 18 in Paris. */
class SlotConflictsTest {
    private static final SlotPlan PLAN = Shop.aPlan().capacityOrders(2).build();
    private static final PickupPoint POINT = Shop.aPoint().build();

    /** A booking at that wall time on 12 November; two at the same time are two bookings. */
    private static BookedSlot booked(String time, int minutes) {
        Instant start = Instant.parse("2020-11-12T" + time + ":00Z").minusSeconds(3600);
        return BookedSlot.of(SlotId.of(Shop.POINT, start, minutes), Load.of(1, 2, 10));
    }

    private static List<SlotConflict> conflicts(PickupPoint point, SlotPlan plan, BookedSlot... booked) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < booked.length; i++) {
            numbers.add(i);
        }
        Map<Integer, SlotConflict> found = SlotConflicts.among(SlotGrid.of(point, plan), numbers, i -> booked[i]);
        List<SlotConflict> each = new ArrayList<>();
        numbers.forEach(number -> each.add(found.get(number)));
        return each;
    }

    private static PickupPoint open(String... ranges) {
        List<OpeningRange> open = new ArrayList<>();
        for (String range : ranges) {
            open.add(OpeningRange.of(LocalTime.parse(range.substring(0, 5)), LocalTime.parse(range.substring(6))));
        }
        return Shop.aPoint()
                .hours(OpeningHours.daily(open.toArray(new OpeningRange[0])))
                .build();
    }

    private static SlotPlan with(SlotPatternBuilder pattern) {
        return SlotPlan.builder().pattern(pattern.build()).build();
    }

    @Test
    void without_an_edit_there_is_none() {
        assertThat(conflicts(POINT, PLAN, booked("09:00", 30), booked("09:00", 30), booked("17:30", 30)))
                .containsOnlyNulls();
    }

    @Test
    void shrunk_hours_list_what_lies_no_longer_wholly_within() {
        assertThat(conflicts(
                        open("10:00-17:45"),
                        PLAN,
                        booked("09:30", 30),
                        booked("10:00", 30),
                        booked("17:15", 30),
                        booked("17:30", 30)))
                .containsExactly(SlotConflict.POINT_CLOSED, null, null, SlotConflict.POINT_CLOSED);
    }

    @Test
    void a_point_that_opens_during_the_slot_was_closed_at_its_start() {
        assertThat(conflicts(open("09:15-18:00"), PLAN, booked("09:00", 30)))
                .containsExactly(SlotConflict.POINT_CLOSED);
        assertThat(conflicts(open("09:00-09:10", "09:15-18:00"), PLAN, booked("09:00", 30)))
                .containsExactly(SlotConflict.POINT_CLOSED);
    }

    @Test
    void ranges_that_touch_are_one_to_somebody_in_the_shop() {
        assertThat(conflicts(open("09:00-09:10", "09:10-09:20", "09:20-09:30"), PLAN, booked("09:00", 30)))
                .containsOnlyNulls();
        assertThat(conflicts(open("09:00-09:10", "09:10-09:29"), PLAN, booked("09:00", 30)))
                .containsExactly(SlotConflict.POINT_CLOSED);
    }

    @Test
    void a_new_break_lists_what_it_touches() {
        SlotPlan rested = with(PLAN.pattern().toBuilder()
                .breaks(Collections.singletonList(OpeningRange.ofMinutes(LocalTime.of(12, 15), 30))));
        assertThat(conflicts(
                        POINT,
                        rested,
                        booked("11:30", 30),
                        booked("12:00", 30),
                        booked("12:30", 30),
                        booked("13:00", 30)))
                .containsExactly(null, SlotConflict.BREAK, SlotConflict.BREAK, null);
    }

    @Test
    void shrunk_capacity_lists_those_booked_last() {
        SlotPlan less = PLAN.toBuilder().capacityOrders(1).build();
        assertThat(conflicts(
                        POINT,
                        less,
                        booked("09:00", 30),
                        booked("09:30", 30),
                        booked("09:00", 30),
                        booked("09:00", 30)))
                .containsExactly(null, null, SlotConflict.OVER_CAPACITY, SlotConflict.OVER_CAPACITY);
    }

    @Test
    void each_measure_of_capacity_counts() {
        SlotPlan items =
                with(PLAN.pattern().toBuilder().capacity(Capacity.ofOrders(9).withItems(3)));
        SlotPlan minutes =
                with(PLAN.pattern().toBuilder().capacity(Capacity.ofOrders(9).withMinutes(19)));
        for (SlotPlan plan : Arrays.asList(items, minutes)) {
            assertThat(conflicts(POINT, plan, booked("09:00", 30), booked("09:00", 30)))
                    .containsExactly(null, SlotConflict.OVER_CAPACITY);
        }
    }

    @Test
    void one_that_does_not_fit_leaves_room_for_a_later_one_that_does() {
        SlotPlan items =
                with(PLAN.pattern().toBuilder().capacity(Capacity.ofOrders(9).withItems(5)));
        BookedSlot large = BookedSlot.of(booked("09:00", 30).slot(), Load.of(1, 6, 0));
        assertThat(conflicts(POINT, items, large, booked("09:00", 30), booked("09:00", 30)))
                .containsExactly(SlotConflict.OVER_CAPACITY, null, null);
    }

    @Test
    void a_start_off_the_new_grid_is_no_conflict_but_counts_where_it_falls() {
        SlotPlan hours = PLAN.toBuilder().lengthMinutes(60).stepMinutes(60).build();
        assertThat(conflicts(
                        POINT,
                        hours,
                        booked("09:30", 30),
                        booked("09:00", 30),
                        booked("09:45", 15),
                        booked("10:00", 30)))
                .containsExactly(null, null, SlotConflict.OVER_CAPACITY, null);
    }

    @Test
    void between_two_slots_a_start_counts_for_itself() {
        SlotPlan gaps = PLAN.toBuilder()
                .capacityOrders(1)
                .lengthMinutes(30)
                .stepMinutes(60)
                .build();
        assertThat(conflicts(
                        POINT,
                        gaps,
                        booked("09:00", 30),
                        booked("09:30", 15),
                        booked("09:45", 15),
                        booked("09:30", 15)))
                .containsExactly(null, null, null, SlotConflict.OVER_CAPACITY);
    }

    @Test
    void where_no_slot_fits_any_more_before_closing_or_a_break_it_counts_in_the_last_one_during_which_it_starts() {
        SlotPlan overlapping = PLAN.toBuilder()
                .capacityOrders(1)
                .lengthMinutes(60)
                .stepMinutes(30)
                .build();
        assertThat(conflicts(open("09:00-10:00"), overlapping, booked("09:00", 60), booked("09:30", 30)))
                .containsExactly(null, SlotConflict.OVER_CAPACITY);
        SlotPlan alone = PLAN.toBuilder()
                .capacityOrders(1)
                .lengthMinutes(60)
                .stepMinutes(60)
                .build();
        assertThat(conflicts(open("09:00-10:45"), alone, booked("10:00", 30), booked("10:15", 15), booked("10:15", 30)))
                .containsExactly(null, null, SlotConflict.OVER_CAPACITY);
        SlotPlan rested = with(overlapping.pattern().toBuilder()
                .breaks(Collections.singletonList(OpeningRange.ofMinutes(LocalTime.of(10, 0), 30))));
        assertThat(conflicts(POINT, rested, booked("09:00", 60), booked("09:30", 30)))
                .containsExactly(null, SlotConflict.OVER_CAPACITY);
    }

    @Test
    void growing_takes_effect_at_once_and_hurts_nobody() {
        SlotPlan more = PLAN.toBuilder().capacityOrders(3).build();
        assertThat(conflicts(open("08:00-20:00"), more, booked("09:00", 30), booked("09:00", 30), booked("09:00", 30)))
                .containsOnlyNulls();
    }

    @Test
    void what_was_booked_one_by_one_is_no_conflict_while_nothing_is_edited() {
        ForAll.seeds(60, random -> {
            RandomCase it = RandomCase.of(random);
            List<BookedSlot> booked = new ArrayList<>();
            for (Slot slot : it.grid().between(it.from(), it.to())) {
                SlotPattern pattern = it.plan().patternOn(slot.day());
                if (pattern.lengthMinutes() == slot.id().minutes()
                        && pattern.capacityFor(it.point().mode()).fits(Load.none(), Load.of(1, 1, 1))) {
                    booked.add(BookedSlot.of(slot.id(), Load.of(1, 1, 1)));
                }
            }
            List<BookedSlot> onItsDay = booked;
            Map<BookedSlot, SlotConflict> found = SlotConflicts.among(it.grid(), onItsDay, each -> each);
            assertThat(found.values()).doesNotContain(SlotConflict.POINT_CLOSED, SlotConflict.BREAK);
        });
    }
}
