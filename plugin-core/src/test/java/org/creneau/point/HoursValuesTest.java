// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of hours are values: equal when their parts are, with a text that tells them apart, and unchangeable. */
class HoursValuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final OpeningRange MORNING = OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(12, 0));
    private static final OpeningRange LONGER = OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(13, 0));
    private static final OpeningRange LATER = OpeningRange.of(LocalTime.of(10, 0), LocalTime.of(13, 0));

    static Stream<List<Supplier<Object>>> values() {
        HolidayCalendar one = HolidayCalendar.of("A", Map.of(DAY, "a"));
        return Stream.of(
                List.of(() -> OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(12, 0)), () -> LONGER, () -> LATER),
                List.of(() -> Week.daily(MORNING), () -> Week.daily(LATER), Week::closed),
                List.of(
                        () -> SpecialDay.open(MORNING),
                        () -> SpecialDay.open(LATER),
                        () -> SpecialDay.open(MORNING).because("x"),
                        () -> SpecialDay.open(MORNING).because("y"),
                        SpecialDay::closed),
                List.of(
                        () -> Closure.of(DAY, DAY.plusDays(2), "x"),
                        () -> Closure.of(DAY, DAY.plusDays(3), "x"),
                        () -> Closure.of(DAY, DAY.plusDays(2), "y"),
                        () -> Closure.of(DAY.plusDays(1), DAY.plusDays(2), "x")),
                List.of(
                        () -> HolidayRule.open(MORNING),
                        () -> HolidayRule.open(LATER),
                        HolidayRule::closed,
                        HolidayRule::asUsual),
                List.of(
                        () -> HolidayHours.closedOn(HolidayCalendar.of("A", Map.of(DAY, "a"))),
                        () -> HolidayHours.closedOn(HolidayCalendar.of("B", Map.of(DAY, "a", DAY.plusDays(1), "b"))),
                        () -> HolidayHours.of(one, HolidayRule.asUsual()),
                        () -> HolidayHours.closedOn(one).except("a", HolidayRule.asUsual())),
                List.of(
                        () -> SeasonHours.of(Season.from(DAY), Week.daily(MORNING)),
                        () -> SeasonHours.of(Season.before(DAY), Week.daily(MORNING)),
                        () -> SeasonHours.of(Season.from(DAY), Week.closed())),
                List.of(
                        () -> DayHours.of(List.of(MORNING), DayLayer.WEEK),
                        () -> DayHours.of(List.of(), DayLayer.WEEK),
                        () -> DayHours.of(List.of(MORNING), DayLayer.SEASON),
                        () -> DayHours.of(List.of(MORNING), DayLayer.WEEK).because("x"),
                        () -> DayHours.of(List.of(MORNING), DayLayer.WEEK).onHoliday("x")),
                List.of(
                        () -> HolidayCalendar.of("A", Map.of(DAY, "a")),
                        () -> HolidayCalendar.of("A", Map.of(DAY, "a", DAY.plusDays(1), "b")),
                        () -> HolidayCalendar.of("B", Map.of(DAY, "a"))));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_equals_its_like_and_nothing_else(List<Supplier<Object>> different) {
        for (Supplier<Object> one : different) {
            assertThat(one.get())
                    .isEqualTo(one.get())
                    .hasSameHashCodeAs(one.get())
                    .hasToString(one.get().toString())
                    .isNotEqualTo("text");
            different.stream()
                    .filter(other -> other != one)
                    .forEach(other -> assertThat(one.get())
                            .isNotEqualTo(other.get())
                            .doesNotHaveToString(other.get().toString()));
            assertThat(different.stream()
                            .map(Supplier::get)
                            .map(Object::hashCode)
                            .distinct())
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void two_calendars_with_one_id_differ_if_their_dates_do() {
        HolidayCalendar one = HolidayCalendar.of("A", Map.of(DAY, "a"));
        assertThat(one).isNotEqualTo(HolidayCalendar.of("A", Map.of(DAY, "b")));
        assertThat(one).hasToString("A (1 holidays)");
    }

    @Test
    void closures_are_ordered_by_beginning_then_end_then_reason() {
        Closure first = Closure.of(DAY, DAY.plusDays(2), "b");
        assertThat(first)
                .isLessThan(Closure.of(DAY.plusDays(1), DAY.plusDays(2), "a"))
                .isLessThan(Closure.of(DAY, DAY.plusDays(3), "a"))
                .isLessThan(Closure.of(DAY, DAY.plusDays(2), "c"));
        assertThat(first.contains(DAY)).isTrue();
        assertThat(first.contains(DAY.minusDays(1))).isFalse();
        assertThat(first.contains(DAY.plusDays(1))).isTrue();
        assertThat(first.contains(DAY.plusDays(2))).isFalse();
        assertThat(first).hasToString("2026-11-23/2026-11-25 \"b\"");
    }

    @Test
    void ranges_are_ordered_by_opening_and_then_by_length() {
        assertThat(MORNING).isLessThan(LONGER);
        assertThat(LONGER).isLessThan(LATER);
    }

    @Test
    void values_keep_their_own_copies() {
        Map<LocalDate, String> dates = new TreeMap<>(Map.of(DAY, "a"));
        HolidayCalendar calendar = HolidayCalendar.of("A", dates);
        dates.clear();
        assertThat(calendar.dates()).hasSize(1);
        assertThatThrownBy(() -> calendar.dates().clear()).isInstanceOf(UnsupportedOperationException.class);
        HolidayHours hours = HolidayHours.closedOn(calendar);
        assertThat(hours.except("a", HolidayRule.asUsual()).exceptions()).containsOnlyKeys("a");
        assertThat(hours.exceptions()).isEmpty();
        assertThat(hours.rule().isAsUsual()).isFalse();
        assertThat(hours.calendar()).isEqualTo(calendar);
        assertThatThrownBy(() -> Week.daily(MORNING).ranges().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        OpeningHours built =
                OpeningHours.builder().specialDay(DAY, SpecialDay.open(MORNING)).build();
        assertThatThrownBy(() -> built.specialDays().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> built.specials().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> built.closures().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> built.seasons().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> built.rangesOn(DAY).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_builder_used_again_does_not_change_what_it_built() {
        OpeningHoursBuilder builder = OpeningHours.builder().specialDay(DAY, SpecialDay.open(MORNING));
        OpeningHours built = builder.build();
        builder.specialDay(DAY, SpecialDay.closed()).closure(DAY.plusDays(1), DAY.plusDays(2), "x");
        assertThat(built.rangesOn(DAY)).containsExactly(MORNING);
        assertThat(built.closures()).isEmpty();
        assertThat(builder.build().rangesOn(DAY)).isEmpty();
    }
}
