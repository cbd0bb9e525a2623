// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.creneau.memory.Values;
import org.creneau.point.InvalidSettings;
import org.creneau.point.Season;
import org.junit.jupiter.api.Test;

/** Days that have a pattern of their own. */
class PlanPeriodTest {
    private static final Season NOVEMBER = Season.between(LocalDate.of(2020, 11, 1), LocalDate.of(2020, 12, 1));
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final SlotPattern PATTERN = SlotPattern.builder().build();

    private final PlanPeriod period = PlanPeriod.of(NOVEMBER, WEEKEND, PATTERN);

    @Test
    void a_day_must_be_of_the_season_and_of_the_days_of_the_week() {
        assertThat(period.includes(LocalDate.of(2020, 11, 1))).isTrue();
        assertThat(period.includes(LocalDate.of(2020, 11, 2))).isFalse();
        assertThat(period.includes(LocalDate.of(2020, 12, 5))).isFalse();
        assertThat(period.includes(LocalDate.of(2020, 10, 31))).isFalse();
    }

    @Test
    void without_a_day_it_is_refused() {
        assertThatThrownBy(() -> PlanPeriod.of(NOVEMBER, EnumSet.noneOf(DayOfWeek.class), PATTERN))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("days is []");
    }

    @Test
    void it_is_a_value_that_cannot_be_changed() {
        Values.areEqualOnlyIfAllPartsAre(
                period,
                PlanPeriod.of(NOVEMBER, EnumSet.copyOf(WEEKEND), PATTERN),
                PlanPeriod.of(Season.from(LocalDate.of(2020, 11, 1)), WEEKEND, PATTERN),
                PlanPeriod.of(NOVEMBER, EnumSet.of(DayOfWeek.SUNDAY), PATTERN),
                PlanPeriod.of(
                        NOVEMBER,
                        WEEKEND,
                        SlotPattern.builder().lengthMinutes(5).build()));
        assertThatThrownBy(() -> period.days().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(period.season()).isEqualTo(NOVEMBER);
        assertThat(period.pattern()).isEqualTo(PATTERN);
        assertThat(period).hasToString(NOVEMBER + " [SATURDAY, SUNDAY]: " + PATTERN);
    }
}
