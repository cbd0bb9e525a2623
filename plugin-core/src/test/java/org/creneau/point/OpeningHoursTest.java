// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hours of a point, told by example. */
class OpeningHoursTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final OpeningRange MORNING = range("09:00", "12:30");
    private static final OpeningRange AFTERNOON = range("14:00", "19:00");
    private static final OpeningRange NIGHT = range("22:00", "02:00");

    @Test
    void a_lunch_break_makes_two_spans() {
        assertThat(spansOn("2020-11-12", OpeningHours.daily(AFTERNOON, MORNING)))
                .containsExactly(
                        span("2020-11-12T08:00Z", "2020-11-12T11:30Z"), span("2020-11-12T13:00Z", "2020-11-12T18:00Z"));
    }

    @Test
    void ranges_that_touch_make_one_span() {
        assertThat(spansOn("2020-11-12", OpeningHours.daily(range("09:00", "12:00"), range("12:00", "15:00"))))
                .containsExactly(span("2020-11-12T08:00Z", "2020-11-12T14:00Z"));
    }

    @Test
    void a_point_that_never_closes_is_one_span_over_a_clock_change() {
        OpeningHours always = OpeningHours.daily(range("00:00", "00:00"));
        assertThat(spansOn("2020-10-25", always)).containsExactly(span("2020-10-24T22:00Z", "2020-10-25T23:00Z"));
    }

    @Test
    void opening_at_nine_is_nine_on_both_sides_of_a_clock_change() {
        OpeningHours hours = OpeningHours.daily(MORNING);
        assertThat(spansOn("2020-10-24", hours).get(0).start()).isEqualTo(at("2020-10-24T07:00Z"));
        assertThat(spansOn("2020-10-25", hours).get(0).start()).isEqualTo(at("2020-10-25T08:00Z"));
        assertThat(spansOn("2021-03-27", hours).get(0).start()).isEqualTo(at("2021-03-27T08:00Z"));
        assertThat(spansOn("2021-03-28", hours).get(0).start()).isEqualTo(at("2021-03-28T07:00Z"));
    }

    @Test
    void a_night_is_an_hour_longer_when_the_clocks_go_back_and_shorter_when_they_go_forward() {
        OpeningHours nights = OpeningHours.daily(range("22:00", "05:00"));
        assertThat(nightFrom("2020-10-24", nights).duration()).hasHours(8);
        assertThat(nightFrom("2021-03-27", nights).duration()).hasHours(6);
        assertThat(nightFrom("2020-11-12", nights).duration()).hasHours(7);
    }

    @Test
    void opening_in_the_hour_that_is_skipped_is_opening_when_it_is_skipped() {
        assertThat(spansOn("2021-03-28", OpeningHours.daily(range("02:30", "04:00"))))
                .containsExactly(span("2021-03-28T01:00Z", "2021-03-28T02:00Z"));
    }

    @Test
    void a_range_within_the_hour_that_is_skipped_does_not_take_place() {
        assertThat(spansOn("2021-03-28", OpeningHours.daily(range("02:15", "02:45"))))
                .isEmpty();
    }

    @Test
    void a_range_within_the_hour_that_is_repeated_takes_place_once() {
        assertThat(spansOn("2020-10-25", OpeningHours.daily(range("02:15", "02:45"))))
                .containsExactly(span("2020-10-25T00:15Z", "2020-10-25T00:45Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Martinique", "Indian/Reunion", "Pacific/Noumea"})
    void overseas_the_clocks_never_change(String zone) {
        OpeningHours hours = OpeningHours.daily(MORNING);
        Instant from = LocalDate.of(2020, 1, 1).atStartOfDay(ZoneId.of(zone)).toInstant();
        Instant to = LocalDate.of(2021, 1, 1).atStartOfDay(ZoneId.of(zone)).toInstant();
        List<TimeSpan> year = hours.spansBetween(from, to, ZoneId.of(zone));
        assertThat(year).hasSize(366);
        for (int i = 1; i < year.size(); i++) {
            assertThat(year.get(i).start()).isEqualTo(year.get(i - 1).start().plusSeconds(86_400));
        }
    }

    @Test
    void the_same_hours_are_other_instants_overseas() {
        OpeningHours hours = OpeningHours.daily(MORNING);
        Instant noonInParis = at("2020-11-12T11:00Z");
        assertThat(hours.isOpenAt(noonInParis, PARIS)).isTrue();
        assertThat(hours.isOpenAt(noonInParis, ZoneId.of("America/Martinique"))).isFalse();
        assertThat(hours.isOpenAt(at("2020-11-12T13:00Z"), ZoneId.of("America/Martinique")))
                .isTrue();
        assertThat(hours.isOpenAt(at("2020-11-12T05:00Z"), ZoneId.of("Indian/Reunion")))
                .isTrue();
        assertThat(hours.isOpenAt(at("2020-11-11T22:00Z"), ZoneId.of("Pacific/Noumea")))
                .isTrue();
    }

    @Test
    void a_leap_day_and_the_end_of_a_year_are_ordinary_days() {
        OpeningHours nights = OpeningHours.daily(NIGHT);
        assertThat(nightFrom("2020-02-29", nights)).isEqualTo(span("2020-02-29T21:00Z", "2020-03-01T01:00Z"));
        assertThat(nightFrom("2020-12-31", nights)).isEqualTo(span("2020-12-31T21:00Z", "2021-01-01T01:00Z"));
    }

    @Test
    void the_opening_instant_is_open_and_the_closing_instant_is_closed() {
        OpeningHours hours = OpeningHours.daily(MORNING);
        assertThat(hours.isOpenAt(at("2020-11-12T08:00Z"), PARIS)).isTrue();
        assertThat(hours.isOpenAt(at("2020-11-12T08:00Z").minusNanos(1), PARIS)).isFalse();
        assertThat(hours.isOpenAt(at("2020-11-12T11:30Z"), PARIS)).isFalse();
        assertThat(hours.isOpenAt(at("2020-11-12T11:30Z").minusNanos(1), PARIS)).isTrue();
    }

    @Test
    void a_special_day_replaces_the_week_and_an_empty_one_closes() {
        LocalDate armistice = LocalDate.of(2020, 11, 11);
        LocalDate sale = LocalDate.of(2020, 11, 12);
        OpeningHours hours = OpeningHours.of(everyDay(MORNING), Map.of(armistice, List.of(), sale, List.of(AFTERNOON)));
        assertThat(spansOn("2020-11-11", hours)).isEmpty();
        assertThat(spansOn("2020-11-12", hours)).containsExactly(span("2020-11-12T13:00Z", "2020-11-12T18:00Z"));
        assertThat(hours.rangesOn(LocalDate.of(2020, 11, 13))).containsExactly(MORNING);
    }

    @Test
    void a_closed_day_does_not_cut_short_the_evening_before() {
        OpeningHours hours = OpeningHours.of(everyDay(NIGHT), Map.of(LocalDate.of(2020, 11, 13), List.of()));
        assertThat(hours.isOpenAt(at("2020-11-13T00:30Z"), PARIS)).isTrue();
        assertThat(hours.isOpenAt(at("2020-11-13T21:30Z"), PARIS)).isFalse();
        assertThat(hours.isOpenAt(at("2020-11-14T00:30Z"), PARIS)).isFalse();
    }

    @Test
    void an_empty_or_upside_down_window_has_no_spans() {
        OpeningHours hours = OpeningHours.daily(MORNING);
        Instant ten = at("2020-11-12T09:00Z");
        assertThat(hours.spansBetween(ten, ten, PARIS)).isEmpty();
        assertThat(hours.spansBetween(ten, ten.minusSeconds(1), PARIS)).isEmpty();
        assertThat(OpeningHours.closed().spansBetween(ten, ten.plusSeconds(86_400), PARIS))
                .isEmpty();
    }

    @Test
    void ranges_that_overlap_on_one_day_are_refused_by_name() {
        assertThatThrownBy(() -> OpeningHours.daily(range("09:00", "14:01"), AFTERNOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("09:00-14:01")
                .hasMessageContaining("14:00-19:00");
    }

    @Test
    void ranges_that_overlap_across_midnight_are_refused_by_name() {
        assertThatThrownBy(() -> OpeningHours.daily(NIGHT, range("01:30", "05:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("22:00-02:00")
                .hasMessageContaining("01:30-05:00");
    }

    @Test
    void a_special_day_must_not_open_into_the_evening_before_nor_the_morning_after() {
        LocalDate day = LocalDate.of(2020, 11, 13);
        assertThatThrownBy(() -> OpeningHours.of(everyDay(NIGHT), Map.of(day, List.of(range("01:00", "05:00")))))
                .hasMessageContaining("22:00-02:00");
        assertThatThrownBy(() -> OpeningHours.of(
                        everyDay(range("00:30", "05:00")), Map.of(day, List.of(range("20:00", "01:00")))))
                .hasMessageContaining("20:00-01:00");
    }

    @Test
    void ranges_may_touch_at_midnight() {
        OpeningHours hours = OpeningHours.daily(NIGHT, range("02:00", "05:00"));
        assertThat(nightFrom("2020-11-12", hours)).isEqualTo(span("2020-11-12T21:00Z", "2020-11-13T04:00Z"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1441})
    void a_range_lasts_at_least_a_minute_and_at_most_a_day(int minutes) {
        assertThatThrownBy(() -> OpeningRange.ofMinutes(LocalTime.NOON, minutes))
                .hasMessageContaining("1..1440");
    }

    @Test
    void a_range_counts_whole_minutes_only() {
        assertThatThrownBy(() -> OpeningRange.of(LocalTime.of(9, 0, 1), LocalTime.NOON))
                .hasMessageContaining("opens is 09:00:01");
        assertThatThrownBy(() -> OpeningRange.of(LocalTime.NOON, LocalTime.MAX)).hasMessageContaining("closes");
    }

    @Test
    void closing_at_or_before_the_opening_time_means_the_next_day() {
        assertThat(NIGHT.lengthMinutes()).isEqualTo(240);
        assertThat(range("08:00", "08:00").lengthMinutes()).isEqualTo(1440);
        assertThat(range("18:00", "00:00").lengthMinutes()).isEqualTo(360);
    }

    private static Map<DayOfWeek, List<OpeningRange>> everyDay(OpeningRange range) {
        return OpeningHours.daily(range).weekly();
    }

    private static List<TimeSpan> spansOn(String date, OpeningHours hours) {
        LocalDate day = LocalDate.parse(date);
        return hours.spansBetween(
                day.atStartOfDay(PARIS).toInstant(),
                day.plusDays(1).atStartOfDay(PARIS).toInstant(),
                PARIS);
    }

    private static TimeSpan nightFrom(String date, OpeningHours hours) {
        Instant noon =
                ZonedDateTime.of(LocalDate.parse(date), LocalTime.NOON, PARIS).toInstant();
        return hours.spansBetween(noon, noon.plusSeconds(86_400), PARIS).get(0);
    }

    private static OpeningRange range(String opens, String closes) {
        return OpeningRange.of(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Instant at(String minute) {
        return Instant.parse(minute.replace("Z", ":00Z"));
    }

    private static TimeSpan span(String start, String end) {
        return TimeSpan.of(at(start), at(end));
    }
}
