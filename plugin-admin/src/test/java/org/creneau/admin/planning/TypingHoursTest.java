// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed into the table of hours: read, or told what is wrong at its field. */
class TypingHoursTest {

    private static TypedHours typed() {
        return TypedHours.shownAs("any");
    }

    @Test
    void several_periods_a_day_are_read_in_whatever_order_they_stand() {
        HoursCheck check = HoursCheck.of(
                typed().on(MONDAY, "14:00", "19:00", "09:00", "12:30").form());
        assertThat(check.mistakes()).isEmpty();
        assertThat(check.usual().on(MONDAY)).hasToString("[09:00-12:30, 14:00-19:00]");
        assertThat(check.usual().on(TUESDAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"09:30,09:30", "9:30,09:30", "9h30,09:30", "09:30:00,09:30", "00:00,00:00", "23:59,23:59"})
    void a_time_is_read_as_people_write_it(String text, String meant) {
        assertThat(HoursCheck.of(typed().on(MONDAY, text, "00:00").form())
                        .usual()
                        .on(MONDAY))
                .hasToString("[" + meant + "-00:00]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "09:60", "9", "09.30", "noon", "09:30:30", "-1:00", "09:30 AM", "٠٩:٣٠"})
    void what_is_no_time_of_whole_minutes_is_told_with_what_it_is(String text) {
        assertThat(typed().on(MONDAY, text, "19:00").mistakes())
                .containsExactly("t0.MONDAY.0.opens TIME [" + text + "]");
    }

    @Test
    void a_time_that_is_missing_is_told_at_its_field() {
        assertThat(typed().on(MONDAY, "09:00", "").on(TUESDAY, "", "12:00").mistakes())
                .containsExactly("t0.MONDAY.0.closes CLOSES_MISSING", "t0.TUESDAY.0.opens OPENS_MISSING");
    }

    @Test
    void an_end_before_the_beginning_is_a_mistake_unless_somebody_says_that_it_is_past_midnight() {
        assertThat(typed().on(FRIDAY, "18:00", "02:00").mistakes())
                .containsExactly("t0.FRIDAY.0.closes BEFORE [18:00, 02:00]");
        assertThat(typed().on(FRIDAY, "18:00", "18:00").mistakes()).hasSize(1);
        HoursCheck late =
                HoursCheck.of(typed().on(FRIDAY, "18:00", "02:00").late(FRIDAY).form());
        assertThat(late.mistakes()).isEmpty();
        assertThat(late.usual().on(FRIDAY)).hasToString("[18:00-02:00]");
    }

    @Test
    void only_the_last_period_of_a_day_goes_on_past_midnight() {
        assertThat(typed().on(FRIDAY, "18:00", "23:00", "12:00", "11:00")
                        .late(FRIDAY)
                        .mistakes())
                .containsExactly("t0.FRIDAY.1.closes BEFORE [12:00, 11:00]", "t0.FRIDAY.late NOT_LATE");
        assertThat(typed().on(FRIDAY, "18:00", "23:00").late(FRIDAY).mistakes())
                .containsExactly("t0.FRIDAY.late NOT_LATE");
        assertThat(typed().late(FRIDAY).mistakes()).as("of a closed day").isEmpty();
    }

    @Test
    void an_end_at_midnight_needs_no_tick_and_bears_one() {
        assertThat(typed().on(FRIDAY, "18:00", "00:00").mistakes()).isEmpty();
        assertThat(typed().on(FRIDAY, "18:00", "00:00").late(FRIDAY).mistakes()).isEmpty();
        assertThat(typed().on(FRIDAY, "00:00", "00:00")
                        .on(SATURDAY, "00:00", "00:00")
                        .mistakes())
                .as("day and night")
                .isEmpty();
    }

    @Test
    void periods_that_touch_are_right_and_those_that_overlap_are_told_at_the_later_one() {
        assertThat(typed().on(MONDAY, "09:00", "12:00", "12:00", "14:00").mistakes())
                .isEmpty();
        assertThat(typed().on(MONDAY, "11:59", "14:00", "09:00", "12:00").mistakes())
                .containsExactly("t0.MONDAY.0.opens OVERLAP [09:00-12:00, 11:59-14:00]");
        assertThat(typed().on(MONDAY, "18:00", "00:00", "20:00", "22:00").mistakes())
                .containsExactly("t0.MONDAY.1.opens OVERLAP [18:00-00:00, 20:00-22:00]");
    }

    @Test
    void a_night_does_not_run_into_the_morning_after_not_even_from_sunday_to_monday() {
        assertThat(typed().on(SUNDAY, "22:00", "04:00")
                        .late(SUNDAY)
                        .on(MONDAY, "03:00", "06:00")
                        .mistakes())
                .containsExactly("t0.SUNDAY.0.closes OVERLAP_NEXT [22:00-04:00, 03:00-06:00]");
        assertThat(typed().on(SUNDAY, "22:00", "03:00")
                        .late(SUNDAY)
                        .on(MONDAY, "03:00", "06:00")
                        .mistakes())
                .isEmpty();
    }

    @Test
    void a_season_holds_its_last_day_and_may_lack_one_end() {
        HoursCheck check = HoursCheck.of(typed().season("2026-07-01", "2026-08-31")
                .on(MONDAY, "09:00", "10:00")
                .season("2027-01-01", "")
                .on(MONDAY, "09:00", "10:00")
                .season("", "2020-01-01")
                .on(MONDAY, "09:00", "10:00")
                .yearly("20", "12", "28", "2")
                .on(MONDAY, "09:00", "10:00")
                .form());
        assertThat(check.mistakes()).isEmpty();
        assertThat(check.seasons().stream().map(each -> each.season().toString()))
                .containsExactly("2026-07-01/2026-09-01", "2027-01-01/..", "../2020-01-02", "--12-20/--02-29");
    }

    @ParameterizedTest
    @CsvSource({
        "'','',from SEASON_DATES",
        "2026-07-02,2026-07-01,last SEASON_EMPTY",
        "July,2026-07-01,from DATE [July]",
        "2026-02-29,,from DATE [2026-02-29]",
        "2026-07-01,9999-01-01,last DATE [9999-01-01]",
        "1901-12-31,2026-07-01,from DATE [1901-12-31]"
    })
    void a_season_of_wrong_dates_is_told_at_its_field(String from, String last, String told) {
        assertThat(typed().season(from, last == null ? "" : last)
                        .on(MONDAY, "09:00", "10:00")
                        .mistakes())
                .containsExactly("t1." + told);
    }

    @Test
    void a_season_of_one_day_is_right() {
        assertThat(typed().season("2026-07-01", "2026-07-01")
                        .on(WEDNESDAY, "09:00", "10:00")
                        .mistakes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "31,2,1,3,t1.from YEAR_DAY",
        "'','',1,3,t1.from YEAR_DAY",
        "1,'',1,3,t1.from YEAR_DAY",
        "1,13,1,3,t1.from YEAR_DAY",
        "1,3,'',4,t1.last YEAR_DAY",
        "1,1,31,12,t1.last SEASON_WHOLE_YEAR"
    })
    void a_season_of_no_days_of_a_year_is_told(
            String day, String month, String lastDay, String lastMonth, String told) {
        assertThat(typed().yearly(day, month, lastDay, lastMonth)
                        .on(MONDAY, "09:00", "10:00")
                        .mistakes())
                .containsExactly(told);
    }

    @Test
    void two_seasons_of_the_same_days_are_told_at_the_second() {
        assertThat(typed().yearly("1", "7", "31", "8")
                        .on(MONDAY, "09:00", "10:00")
                        .yearly("01", "07", "31", "08")
                        .on(TUESDAY, "09:00", "10:00")
                        .mistakes())
                .containsExactly("t2.from SEASON_TWICE");
    }

    @Test
    void a_season_without_hours_would_be_none() {
        assertThat(typed().season("2026-07-01", "2026-08-31").mistakes())
                .containsExactly("t1.MONDAY.0.opens SEASON_CLOSED");
    }

    @Test
    void a_form_whose_end_was_cut_off_is_none() {
        for (TypedHours cut :
                new TypedHours[] {typed().without("whole"), typed().without("t0.kind"), typed().with("t0.kind", "DATED")
                }) {
            assertThat(new HoursRequest(cut.request().getParameterMap()).form()).isEmpty();
        }
        TypedHours many = typed();
        IntStream.range(0, HoursForm.MOST).forEach(n -> many.season("2026-07-01", ""));
        assertThat(new HoursRequest(many.request().getParameterMap()).form()).isEmpty();
    }

    @Test
    void a_hostile_form_has_no_more_periods_than_a_day_may_and_no_longer_texts() {
        HoursForm form = typed().with("t0.periods", "99")
                .on(MONDAY, "9".repeat(500), "10:00")
                .form();
        assertThat(form.tables.get(0).periods).isEqualTo(HoursTable.MOST);
        assertThat(form.tables.get(0).on(MONDAY).pairs).hasSize(HoursTable.MOST);
        assertThat(form.tables.get(0).on(MONDAY).pair(0).opens).hasSizeLessThan(100);
        assertThat(typed().with("t0.periods", "-1").form().tables.get(0).periods)
                .isEqualTo(HoursTable.FEWEST);
    }

    @Test
    void mondays_hours_are_copied_and_later_changes_are_each_days_own() {
        HoursForm form = typed().on(MONDAY, "09:00", "12:00", "22:00", "02:00")
                .late(MONDAY)
                .on(SATURDAY, "10:00", "11:00")
                .form();
        HoursEdit.WORKDAYS.change(form, 0);
        HoursTable week = form.tables.get(0);
        assertThat(week.on(FRIDAY).pair(1).closes).isEqualTo("02:00");
        assertThat(week.on(FRIDAY).late).isTrue();
        assertThat(week.on(SATURDAY).pair(0).opens).isEqualTo("10:00");
        HoursEdit.EVERY_DAY.change(form, 0);
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(week.on(day).pair(0).opens).isEqualTo("09:00");
        }
        week.on(MONDAY).pairs.set(0, HoursPair.EMPTY);
        assertThat(week.on(SUNDAY).pair(0).opens).isEqualTo("09:00");
    }

    @Test
    void seasons_are_added_with_the_usual_hours_moved_and_removed() {
        HoursForm form = typed().on(MONDAY, "09:00", "12:00").form();
        HoursEdit.YEARLY.change(form, 0);
        HoursEdit.DATED.change(form, 0);
        HoursEdit.DATED.change(form, 0);
        assertThat(form.tables.stream().map(table -> table.kind.name()))
                .containsExactly("USUAL", "DATED", "DATED", "YEARLY");
        assertThat(form.tables.get(3).on(MONDAY).pair(0).closes).isEqualTo("12:00");
        form.tables.get(2).from = "2026-07-01";
        HoursEdit.UP.change(form, 2);
        assertThat(form.tables.get(1).from).isEqualTo("2026-07-01");
        HoursEdit.UP.change(form, 3);
        assertThat(form.tables.get(3).kind).as("one of every year stays below").isEqualTo(HoursTable.Kind.YEARLY);
        HoursEdit.REMOVE.change(form, 1);
        HoursEdit.REMOVE.change(form, 0);
        HoursEdit.UP.change(form, 0);
        assertThat(form.tables.stream().map(table -> table.kind.name())).containsExactly("USUAL", "DATED", "YEARLY");
        IntStream.range(0, 100).forEach(n -> HoursEdit.DATED.change(form, 0));
        assertThat(form.tables).hasSize(HoursForm.MOST);
        IntStream.range(0, 100).forEach(n -> HoursEdit.PERIOD.change(form, 0));
        assertThat(form.tables.get(0).periods).isEqualTo(HoursTable.MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "save", "WORKDAYS", "WORKDAYS:", "WORKDAYS:1", "WORKDAYS:-1", "OTHER:0", "REMOVE:99"})
    void a_button_that_is_none_of_them_saves(String button) {
        assertThat(HoursEdit.of(button, typed().form())).isEmpty();
    }

    @Test
    void each_button_is_known_by_its_name() {
        for (HoursEdit edit : HoursEdit.values()) {
            assertThat(HoursEdit.of(edit + ":0", typed().form())).contains(edit);
        }
    }
}
