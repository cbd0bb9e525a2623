// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a merchant can get wrong about hours, and what the answer is: code, field, value, what is allowed. */
class HoursProblemsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final OpeningRange MORNING = range("09:00", "12:00");
    private static final HolidayCalendar FRANCE =
            Holidays.shipped().calendar("FR").orElseThrow();

    @Test
    void a_problem_says_field_value_and_what_is_allowed() {
        Problem problem = Problem.of("capacityOrders", 0, "1..10000");
        assertThat(problem).hasToString("capacityOrders is 0, allowed is 1..10000");
        assertThat(problem.code()).isEqualTo("not-allowed");
        assertThat(problem.field()).isEqualTo("capacityOrders");
        assertThat(problem.value()).isEqualTo("0");
        assertThat(problem.allowed()).isEqualTo("1..10000");
        assertThat(problem).isEqualTo(Problem.of("capacityOrders", "0", "1..10000"));
        assertThat(problem.hashCode())
                .isEqualTo(Problem.of("capacityOrders", "0", "1..10000").hashCode());
        assertThat(problem.coded("zero")).isNotEqualTo(problem);
        assertThat(Problem.of("x", null, "y"))
                .hasToString("x is null, allowed is y")
                .isNotEqualTo(problem);
        assertThat(problem.equals("capacityOrders is 0, allowed is 1..10000")).isFalse();
    }

    @Test
    void invalid_settings_keep_every_problem_and_need_at_least_one() {
        InvalidSettings invalid = InvalidSettings.of(List.of(Problem.of("a", 1, "2"), Problem.of("b", 3, "4")));
        assertThat(invalid).hasMessage("a is 1, allowed is 2; b is 3, allowed is 4");
        assertThat(invalid.problems()).hasSize(2);
        assertThatThrownBy(() -> InvalidSettings.of(List.of())).hasMessageContaining("at least one");
    }

    @Test
    void good_hours_have_no_problem() {
        assertThat(OpeningHours.builder().week(Week.daily(MORNING)).problems()).isEmpty();
    }

    @Test
    void an_overlap_names_both_ranges_and_the_day() {
        Week week = Week.of(Map.of(DayOfWeek.TUESDAY, List.of(range("11:59", "13:00"), MORNING)));
        assertThat(only(OpeningHours.builder().week(week)))
                .hasToString("week.TUESDAY is 09:00-12:00 and 11:59-13:00, allowed is ranges that at most touch")
                .returns("overlap", Problem::code);
    }

    @Test
    void an_overlap_across_the_midnight_of_a_sunday_names_both_ranges() {
        Week week = Week.of(Map.of(
                DayOfWeek.SUNDAY,
                List.of(range("22:00", "02:00")),
                DayOfWeek.MONDAY,
                List.of(range("01:59", "03:00"))));
        assertThat(only(OpeningHours.builder().week(week)))
                .hasToString(
                        "week.SUNDAY is 22:00-02:00 and 01:59-03:00 of the day after, allowed is ranges that at most"
                                + " touch");
    }

    @Test
    void a_season_s_week_is_checked_like_the_week_and_named() {
        Week overlapping = Week.daily(MORNING, range("10:00", "11:00"));
        assertThat(OpeningHours.builder()
                        .season(Season.before(DAY), Week.closed())
                        .season(Season.from(DAY), overlapping)
                        .problems())
                .hasSize(7)
                .allMatch(problem -> problem.field().startsWith("season[1].week."));
    }

    @Test
    void holiday_hours_are_checked_and_named() {
        HolidayRule bad = HolidayRule.open(MORNING, range("10:00", "11:00"));
        assertThat(only(OpeningHours.builder().holidays(HolidayHours.of(FRANCE, bad))))
                .returns("holidays", Problem::field);
        assertThat(only(OpeningHours.builder()
                        .holidays(HolidayHours.closedOn(FRANCE).except("christmas", bad))))
                .returns("holidays.christmas", Problem::field);
    }

    @Test
    void a_special_day_is_checked_against_both_neighbours() {
        Week nights = Week.daily(range("22:00", "02:00"));
        assertThat(only(OpeningHours.builder().week(nights).specialDay(DAY, SpecialDay.open(range("01:00", "05:00"))))
                        .field())
                .isEqualTo("specialDays." + DAY.minusDays(1));
        assertThat(only(OpeningHours.builder()
                                .week(Week.daily(range("00:30", "05:00")))
                                .specialDay(DAY, SpecialDay.open(range("20:00", "01:00"))))
                        .field())
                .isEqualTo("specialDays." + DAY);
        assertThat(OpeningHours.builder()
                        .week(nights)
                        .specialDay(DAY, SpecialDay.open(range("02:00", "05:00")))
                        .problems())
                .isEmpty();
    }

    @Test
    void two_special_days_in_a_row_are_checked_once() {
        assertThat(only(OpeningHours.builder()
                                .specialDay(DAY, SpecialDay.open(range("22:00", "02:00")))
                                .specialDay(DAY.plusDays(1), SpecialDay.open(range("01:00", "02:00"))))
                        .field())
                .isEqualTo("specialDays." + DAY);
    }

    @Test
    void a_special_day_beside_a_holiday_is_trimmed_and_not_refused() {
        LocalDate eve = LocalDate.of(2026, 12, 24);
        OpeningHours hours = OpeningHours.builder()
                .holidays(HolidayHours.of(FRANCE, HolidayRule.open(range("00:00", "04:00"))))
                .specialDay(eve, SpecialDay.open(range("20:00", "03:00")))
                .build();
        assertThat(hours.rangesOn(eve.plusDays(1))).containsExactly(range("03:00", "04:00"));
    }

    @Test
    void four_thousand_special_days_are_kept_and_found() {
        OpeningHours hours = specialDays(4_000).build();
        assertThat(hours.specialDays()).hasSize(4_000);
        assertThat(hours.rangesOn(DAY.plusDays(3_999))).containsExactly(MORNING);
        assertThat(hours.rangesOn(DAY.plusDays(4_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {4_001, 10_000})
    void more_special_days_are_refused(int days) {
        assertThat(only(specialDays(days)))
                .hasToString("specialDays is " + days + " special days, allowed is at most 4000")
                .returns("too-many", Problem::code);
    }

    @Test
    void more_than_400_closures_or_60_seasons_are_refused() {
        OpeningHoursBuilder closures = OpeningHours.builder();
        OpeningHoursBuilder seasons = OpeningHours.builder();
        for (int i = 0; i < 401; i++) {
            closures.closure(DAY.plusDays(2L * i), DAY.plusDays(2L * i + 1), "x");
        }
        for (int i = 0; i < 61; i++) {
            seasons.season(DAY.plusDays(i), DAY.plusDays(i + 1), Week.closed());
        }
        assertThat(only(closures)).hasToString("closures is 401 closures, allowed is at most 400");
        assertThat(only(seasons)).hasToString("seasons is 61 seasons, allowed is at most 60");
    }

    @Test
    void exactly_400_closures_and_60_seasons_and_20_ranges_are_kept() {
        OpeningHoursBuilder most = OpeningHours.builder().specialDay(DAY.minusDays(9), SpecialDay.open(minutes(20)));
        for (int i = 0; i < 400; i++) {
            most.closure(DAY.plusDays(2L * i), DAY.plusDays(2L * i + 1), "x");
        }
        for (int i = 0; i < 60; i++) {
            most.season(DAY.plusDays(i), DAY.plusDays(i + 1), Week.closed());
        }
        assertThat(most.problems()).isEmpty();
    }

    @Test
    void more_than_20_ranges_a_day_are_refused() {
        assertThat(only(OpeningHours.builder().specialDay(DAY, SpecialDay.open(minutes(21)))))
                .hasToString("specialDays." + DAY + " is 21 ranges a day, allowed is at most 20");
    }

    @Test
    void seasons_and_closures_that_are_empty_or_upside_down_are_refused() {
        OpeningHoursBuilder builder = OpeningHours.builder()
                .season(DAY, DAY, Week.closed())
                .season(DAY, DAY.minusDays(1), Week.closed())
                .season(MonthDay.of(2, 29), MonthDay.of(2, 29), Week.closed())
                .closure(DAY, DAY, "x")
                .closure(DAY, DAY.minusDays(1), "x");
        assertThat(builder.problems())
                .extracting(Problem::code)
                .containsExactly("season-empty", "season-empty", "season-empty", "closure-empty", "closure-empty");
        assertThat(builder.problems().get(0).value()).isEqualTo("2026-11-23 to 2026-11-23");
        assertThatThrownBy(builder::build).isInstanceOf(InvalidSettings.class);
    }

    @Test
    void closures_that_overlap_are_refused_by_name_and_may_touch() {
        OpeningHoursBuilder touching = OpeningHours.builder()
                .closure(DAY, DAY.plusDays(2), "one")
                .closure(DAY.plusDays(2), DAY.plusDays(4), "two");
        assertThat(touching.problems()).isEmpty();
        assertThat(only(touching.closure(DAY.plusDays(3), DAY.plusDays(9), "three")))
                .returns("closures-overlap", Problem::code)
                .returns("2026-11-25/2026-11-27 \"two\" and 2026-11-26/2026-12-02 \"three\"", Problem::value);
    }

    @Test
    void the_same_season_twice_is_refused_for_the_second_would_never_decide() {
        assertThat(only(OpeningHours.builder()
                        .season(MonthDay.of(7, 1), MonthDay.of(9, 1), Week.closed())
                        .season(MonthDay.of(7, 1), MonthDay.of(9, 1), Week.daily(MORNING))))
                .returns("season-repeated", Problem::code)
                .returns("season[1]", Problem::field);
    }

    @Test
    void reasons_are_one_line_of_at_most_200_characters() {
        String longest = "x".repeat(200);
        assertThat(OpeningHours.builder()
                        .closure(DAY, DAY.plusDays(1), longest)
                        .specialDay(DAY, SpecialDay.closed().because(longest))
                        .problems())
                .isEmpty();
        assertThat(OpeningHours.builder()
                        .closure(DAY, DAY.plusDays(1), longest + "x")
                        .closure(DAY, DAY.plusDays(1), "a\nb")
                        .closure(DAY, DAY.plusDays(1), "  ")
                        .specialDay(DAY, SpecialDay.closed().because(longest + "x"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("reason-too-long", "reason-not-one-line", "reason-missing", "reason-too-long");
    }

    @ParameterizedTest
    @CsvSource({"1901-12-31, 1", "1902-01-01, 0", "9999-12-30, 0", "+10000-01-01, 1", "-0001-01-01, 1"})
    void dates_are_of_the_years_that_shops_have(String date, int problems) {
        LocalDate day = LocalDate.parse(date);
        assertThat(OpeningHours.builder().specialDay(day, SpecialDay.closed()).problems())
                .hasSize(problems);
        assertThat(OpeningHours.builder()
                        .season(Season.from(day), Week.closed())
                        .problems())
                .hasSize(problems);
        assertThat(OpeningHours.builder()
                        .season(Season.before(day), Week.closed())
                        .problems())
                .hasSize(problems);
        assertThat(OpeningHours.builder().closure(day, day.plusDays(1), "x").problems())
                .hasSize(problems == 0 ? 0 : day.plusDays(1).getYear() == 1902 ? 1 : 2);
    }

    @Test
    void at_most_a_hundred_problems_are_listed() {
        OpeningHoursBuilder builder = OpeningHours.builder();
        for (int i = 0; i < 300; i++) {
            builder.specialDay(DAY.plusDays(i), SpecialDay.open(MORNING, MORNING));
        }
        assertThat(builder.problems()).hasSize(100);
    }

    @Test
    void all_problems_are_listed_at_once() {
        assertThat(OpeningHours.builder()
                        .week(Week.daily(MORNING, MORNING))
                        .closure(DAY, DAY, "")
                        .problems())
                .hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1441})
    void a_range_of_no_length_or_more_than_a_day_is_refused(int minutes) {
        InvalidSettings invalid =
                catchThrowableOfType(InvalidSettings.class, () -> OpeningRange.ofMinutes(LocalTime.NOON, minutes));
        assertThat(invalid.problems()).containsExactly(Problem.of("lengthMinutes", minutes, "1..1440"));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Pariss, Europe/Paris",
        "paris, Europe/Paris",
        "Indian/Réunion, Indian/Reunion",
        "America/Martinque, America/Martinique",
        "Europe\\Paris, Europe/Paris"
    })
    void a_zone_that_does_not_exist_is_refused_with_one_that_looks_alike(String text, String suggestion) {
        InvalidSettings invalid = catchThrowableOfType(InvalidSettings.class, () -> Zones.parse(text));
        assertThat(invalid.problems())
                .singleElement()
                .returns("zone-unknown", Problem::code)
                .returns("zone", Problem::field);
        assertThat(invalid).hasMessageContaining(suggestion).hasMessageContaining("'" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+01:00", "GMT+1", "UTC+01:00", "Mars/Olympus", "europe/paris", " Europe/Paris"})
    void offsets_and_misspellings_are_no_zones(String text) {
        assertThatThrownBy(() -> Zones.parse(text))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageMatching("(?s)zone is '.*', allowed is an IANA name such as \\S+, \\S+, \\S+");
    }

    @Test
    void a_zone_that_exists_is_read() {
        assertThat(Zones.parse("Pacific/Apia")).isEqualTo(ZoneId.of("Pacific/Apia"));
    }

    private static OpeningHoursBuilder specialDays(int count) {
        OpeningHoursBuilder builder = OpeningHours.builder();
        for (int i = 0; i < count; i++) {
            builder.specialDay(DAY.plusDays(i), SpecialDay.open(MORNING));
        }
        return builder;
    }

    private static List<OpeningRange> minutes(int count) {
        List<OpeningRange> ranges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ranges.add(OpeningRange.ofMinutes(LocalTime.of(i, 0), 30));
        }
        Collections.reverse(ranges);
        return ranges;
    }

    private static Problem only(OpeningHoursBuilder builder) {
        assertThat(builder.problems()).hasSize(1);
        return builder.problems().get(0);
    }

    private static OpeningRange range(String opens, String closes) {
        return OpeningRange.of(LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
