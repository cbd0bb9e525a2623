// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import org.creneau.memory.Values;
import org.creneau.point.InvalidSettings;
import org.creneau.point.Problem;
import org.creneau.point.Season;
import org.junit.jupiter.api.Test;

/** Everything a merchant says about the slots of a point. */
class SlotPlanTest {
    private static final LocalDate THURSDAY = LocalDate.of(2020, 11, 12);

    private static PlanPeriod period(DayOfWeek day, int length) {
        return PlanPeriod.of(
                Season.from(THURSDAY),
                EnumSet.of(day),
                SlotPattern.builder().lengthMinutes(length).build());
    }

    @Test
    void it_starts_from_an_hours_lead_and_a_week() {
        SlotPlan plan = SlotPlan.builder().build();
        assertThat(plan.pattern()).isEqualTo(SlotPattern.builder().build());
        assertThat(plan.window()).isEqualTo(BookingWindow.ofDays(7));
        assertThat(plan.leadTimes()).isEqualTo(LeadTimes.of(LeadTime.ofMinutes(60)));
        assertThat(plan.periods()).isEmpty();
    }

    @Test
    void the_first_period_that_has_the_day_decides() {
        SlotPlan plan = SlotPlan.builder()
                .lengthMinutes(10)
                .periods(Arrays.asList(
                        period(DayOfWeek.FRIDAY, 15), period(DayOfWeek.THURSDAY, 20), period(DayOfWeek.THURSDAY, 25)))
                .build();
        assertThat(plan.patternOn(THURSDAY).lengthMinutes()).isEqualTo(20);
        assertThat(plan.patternOn(THURSDAY.plusDays(1)).lengthMinutes()).isEqualTo(15);
        assertThat(plan.patternOn(THURSDAY.plusDays(2)).lengthMinutes()).isEqualTo(10);
        assertThat(plan.patternOn(THURSDAY.minusDays(7)).lengthMinutes()).isEqualTo(10);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        SlotPlanBuilder builder = SlotPlan.builder()
                .lengthMinutes(0)
                .capacityOrders(-1)
                .leadMinutes(-1)
                .horizonDays(0)
                .periods(Collections.nCopies(201, period(DayOfWeek.FRIDAY, 15)));
        assertThat(builder.problems())
                .extracting(Problem::field)
                .containsExactly(
                        "capacityOrders", "leadMinutes", "horizonDays", "lengthMinutes", "stepMinutes", "periods");
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidSettings.class, e -> assertThat(e.problems()).isEqualTo(builder.problems()));
        assertThat(SlotPlan.builder()
                        .capacityOrders(0)
                        .periods(Collections.nCopies(200, period(DayOfWeek.FRIDAY, 15)))
                        .problems())
                .isEmpty();
    }

    @Test
    void the_short_ways_set_the_pattern_the_window_and_the_lead() {
        SlotPlan plan = SlotPlan.builder()
                .lengthMinutes(20)
                .stepMinutes(25)
                .capacityOrders(3)
                .leadMinutes(15)
                .horizonDays(2)
                .build();
        assertThat(plan.pattern())
                .isEqualTo(SlotPattern.builder()
                        .lengthMinutes(20)
                        .stepMinutes(25)
                        .capacity(Capacity.ofOrders(3))
                        .build());
        assertThat(plan.leadTimes()).isEqualTo(LeadTimes.of(LeadTime.ofMinutes(15)));
        assertThat(plan.window()).isEqualTo(BookingWindow.ofDays(2));
        assertThat(SlotPlan.builder()
                        .capacity(Capacity.ofOrders(9))
                        .build()
                        .pattern()
                        .capacity()
                        .orders())
                .isEqualTo(9);
    }

    @Test
    void it_is_a_value_and_a_builder_made_from_it_has_everything() {
        SlotPlan plan = SlotPlan.builder()
                .periods(Collections.singletonList(period(DayOfWeek.FRIDAY, 15)))
                .build();
        Values.areEqualOnlyIfAllPartsAre(
                plan,
                plan.toBuilder().build(),
                plan.toBuilder().lengthMinutes(25).build(),
                plan.toBuilder().periods(Collections.emptyList()).build(),
                plan.toBuilder().horizonDays(3).build(),
                plan.toBuilder().leadMinutes(3).build());
        assertThatThrownBy(() -> plan.periods().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(plan.toString()).contains("30 min every 30", "[FRIDAY]", "horizon 7 days", "lead 60");
    }
}
