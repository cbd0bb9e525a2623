// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which layer decides a date, told by example: a bookshop in Metz, a bar in Lille, a beach hut in Saint-Pierre. */
class OpeningLayersTest {
    private static final OpeningRange MORNING = range("09:00", "12:00");
    private static final OpeningRange AFTERNOON = range("14:00", "19:00");
    private static final OpeningRange SHORT = range("10:00", "16:00");
    private static final OpeningRange NIGHT = range("20:00", "02:00");
    private static final Week USUAL = Week.daily(MORNING, AFTERNOON);
    private static final Week SUMMER = Week.daily(SHORT);
    private static final HolidayCalendar FRANCE =
            Holidays.shipped().calendar("FR").orElseThrow();
    private static final LocalDate BASTILLE_DAY = LocalDate.of(2026, 7, 14);
    private static final LocalDate WHIT_MONDAY = LocalDate.of(2026, 5, 25);

    @Test
    void outside_everything_the_week_decides() {
        DayHours day = everything().build().dayOn(LocalDate.of(2026, 3, 3));
        assertThat(day.layer()).isEqualTo(DayLayer.WEEK);
        assertThat(day.ranges()).containsExactly(MORNING, AFTERNOON);
        assertThat(day.reason()).isEmpty();
        assertThat(day.holiday()).isEmpty();
        assertThat(day.isClosed()).isFalse();
    }

    @Test
    void in_summer_the_summer_week_decides() {
        OpeningHours hours = everything().build();
        assertThat(hours.dayOn(LocalDate.of(2026, 7, 1)).toString()).isEqualTo("[10:00-16:00] by SEASON");
        assertThat(hours.dayOn(LocalDate.of(2026, 6, 30)).layer()).isEqualTo(DayLayer.WEEK);
        assertThat(hours.dayOn(LocalDate.of(2029, 8, 31)).layer()).isEqualTo(DayLayer.SEASON);
        assertThat(hours.dayOn(LocalDate.of(2026, 9, 1)).layer()).isEqualTo(DayLayer.WEEK);
    }

    @Test
    void a_public_holiday_goes_before_the_season_and_says_which_it_is() {
        DayHours day = everything().build().dayOn(BASTILLE_DAY);
        assertThat(day.isClosed()).isTrue();
        assertThat(day.layer()).isEqualTo(DayLayer.HOLIDAY);
        assertThat(day.holiday()).contains("national-day");
        assertThat(day.reason()).isEmpty();
    }

    @Test
    void a_planned_closure_goes_before_a_holiday_and_gives_its_reason() {
        OpeningHours hours = everything()
                .closure(BASTILLE_DAY, LocalDate.of(2026, 7, 17), "Inventaire")
                .build();
        assertThat(hours.dayOn(BASTILLE_DAY).toString()).isEqualTo("[] by CLOSURE \"Inventaire\", national-day");
        assertThat(hours.dayOn(LocalDate.of(2026, 7, 16)).reason()).contains("Inventaire");
        assertThat(hours.dayOn(LocalDate.of(2026, 7, 17)).layer()).isEqualTo(DayLayer.SEASON);
        assertThat(hours.dayOn(BASTILLE_DAY.minusDays(1)).layer()).isEqualTo(DayLayer.SEASON);
    }

    @Test
    void a_special_day_goes_before_everything() {
        OpeningHours hours = everything()
                .closure(BASTILLE_DAY, LocalDate.of(2026, 7, 17), "Inventaire")
                .specialDay(BASTILLE_DAY, SpecialDay.open(MORNING).because("Braderie"))
                .build();
        DayHours day = hours.dayOn(BASTILLE_DAY);
        assertThat(day.ranges()).containsExactly(MORNING);
        assertThat(day.layer()).isEqualTo(DayLayer.SPECIAL_DAY);
        assertThat(day.reason()).contains("Braderie");
    }

    @Test
    void a_special_day_need_give_no_reason() {
        OpeningHours hours =
                everything().specialDay(BASTILLE_DAY, SpecialDay.closed()).build();
        assertThat(hours.dayOn(BASTILLE_DAY).reason()).isEmpty();
        assertThat(hours.specialDays()).containsExactly(Map.entry(BASTILLE_DAY, List.of()));
        assertThat(SpecialDay.closed().because("").reason()).isEmpty();
    }

    @Test
    void a_shop_may_open_on_whit_monday_and_close_on_all_other_holidays() {
        HolidayHours holidays = HolidayHours.closedOn(FRANCE).except("whit-monday", HolidayRule.asUsual());
        OpeningHours hours =
                OpeningHours.builder().week(USUAL).holidays(holidays).build();
        assertThat(hours.dayOn(WHIT_MONDAY).toString()).isEqualTo("[09:00-12:00, 14:00-19:00] by WEEK, whit-monday");
        assertThat(hours.dayOn(LocalDate.of(2027, 5, 17)).isClosed()).isFalse();
        assertThat(hours.dayOn(LocalDate.of(2026, 5, 14)).isClosed()).isTrue();
    }

    @Test
    void a_shop_may_have_hours_for_all_holidays_and_others_for_christmas() {
        HolidayHours holidays =
                HolidayHours.of(FRANCE, HolidayRule.open(MORNING)).except("christmas", HolidayRule.closed());
        OpeningHours hours =
                OpeningHours.builder().week(USUAL).holidays(holidays).build();
        assertThat(hours.rangesOn(WHIT_MONDAY)).containsExactly(MORNING);
        assertThat(hours.rangesOn(LocalDate.of(2026, 12, 25))).isEmpty();
    }

    @Test
    void holidays_as_usual_change_nothing() {
        OpeningHours hours = OpeningHours.builder()
                .week(USUAL)
                .holidays(HolidayHours.of(FRANCE, HolidayRule.asUsual()))
                .build();
        assertThat(hours.dayOn(BASTILLE_DAY).layer()).isEqualTo(DayLayer.WEEK);
        assertThat(hours.rangesOn(BASTILLE_DAY)).containsExactly(MORNING, AFTERNOON);
    }

    @Test
    void good_friday_closes_a_shop_in_metz_and_not_in_nancy() {
        LocalDate goodFriday = LocalDate.of(2026, 4, 3);
        assertThat(closedOnHolidays("FR-57").dayOn(goodFriday).holiday()).contains("good-friday");
        assertThat(closedOnHolidays("FR-57").rangesOn(goodFriday)).isEmpty();
        assertThat(closedOnHolidays("FR-54").rangesOn(goodFriday)).isNotEmpty();
    }

    @Test
    void of_two_seasons_the_first_decides() {
        Week august = Week.daily(AFTERNOON);
        OpeningHours hours = OpeningHours.builder()
                .week(USUAL)
                .season(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 16), august)
                .season(MonthDay.of(7, 1), MonthDay.of(9, 1), SUMMER)
                .build();
        assertThat(hours.rangesOn(LocalDate.of(2026, 8, 15))).containsExactly(AFTERNOON);
        assertThat(hours.rangesOn(LocalDate.of(2026, 8, 16))).containsExactly(SHORT);
        assertThat(hours.rangesOn(LocalDate.of(2027, 8, 15))).containsExactly(SHORT);
    }

    @Test
    void a_beach_hut_is_closed_from_october_over_the_new_year_to_easter() {
        OpeningHours hours = OpeningHours.builder()
                .week(USUAL)
                .season(MonthDay.of(10, 1), MonthDay.of(4, 1), Week.closed())
                .build();
        for (String winter : List.of("2026-10-01", "2026-12-31", "2027-01-01", "2028-02-29", "2027-03-31")) {
            assertThat(hours.dayOn(LocalDate.parse(winter)).toString()).isEqualTo("[] by SEASON");
        }
        assertThat(hours.rangesOn(LocalDate.of(2027, 4, 1))).isNotEmpty();
        assertThat(hours.rangesOn(LocalDate.of(2026, 9, 30))).isNotEmpty();
    }

    @Test
    void what_opened_on_the_evening_before_a_closure_is_not_cut() {
        OpeningHours bar = OpeningHours.builder()
                .week(Week.daily(NIGHT))
                .closure(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 10), "Congés")
                .build();
        ZoneId paris = ZoneId.of("Europe/Paris");
        assertThat(bar.isOpenAt(
                        LocalDate.of(2026, 8, 3).atTime(1, 0).atZone(paris).toInstant(), paris))
                .isTrue();
        assertThat(bar.isOpenAt(
                        LocalDate.of(2026, 8, 3).atTime(21, 0).atZone(paris).toInstant(), paris))
                .isFalse();
    }

    @Test
    void where_seasons_meet_the_morning_begins_when_the_night_before_ends() {
        OpeningHours hours = OpeningHours.builder()
                .week(Week.daily(NIGHT))
                .season(
                        MonthDay.of(9, 1),
                        MonthDay.of(10, 1),
                        Week.daily(range("01:00", "01:30"), range("01:45", "05:00")))
                .build();
        assertThat(hours.rangesOn(LocalDate.of(2026, 9, 1))).containsExactly(range("02:00", "05:00"));
        assertThat(hours.dayOn(LocalDate.of(2026, 9, 1)).ranges()).containsExactly(range("02:00", "05:00"));
        assertThat(hours.rangesOn(LocalDate.of(2026, 9, 2))).hasSize(2);
    }

    @Test
    void a_morning_that_the_night_before_fills_is_dropped() {
        OpeningHours hours = OpeningHours.builder()
                .week(Week.daily(NIGHT))
                .season(MonthDay.of(9, 1), MonthDay.of(10, 1), Week.daily(range("01:00", "02:00")))
                .build();
        assertThat(hours.rangesOn(LocalDate.of(2026, 9, 1))).isEmpty();
        assertThat(hours.rangesOn(LocalDate.of(2026, 9, 2))).containsExactly(range("01:00", "02:00"));
    }

    @Test
    void beside_a_holiday_ranges_are_trimmed_too() {
        OpeningHours hours = OpeningHours.builder()
                .week(Week.daily(NIGHT))
                .holidays(HolidayHours.of(FRANCE, HolidayRule.open(range("00:00", "06:00"), range("10:00", "03:00"))))
                .build();
        assertThat(hours.rangesOn(BASTILLE_DAY)).containsExactly(range("02:00", "06:00"), range("10:00", "03:00"));
        assertThat(hours.rangesOn(BASTILLE_DAY.plusDays(1))).containsExactly(NIGHT);
    }

    @Test
    void the_night_before_may_end_the_minute_the_morning_begins() {
        OpeningHours hours = OpeningHours.builder()
                .week(Week.daily(NIGHT))
                .season(
                        MonthDay.of(9, 1),
                        MonthDay.of(10, 1),
                        Week.daily(range("02:00", "05:00"), range("23:30", "01:00")))
                .build();
        assertThat(hours.rangesOn(LocalDate.of(2026, 9, 1))).hasSize(2).contains(range("02:00", "05:00"));
    }

    @Test
    void a_date_is_looked_up_without_a_new_list() {
        OpeningHours hours =
                everything().specialDay(WHIT_MONDAY, SpecialDay.open(SHORT)).build();
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
            assertThat(hours.rangesOn(day)).isSameAs(hours.rangesOn(day));
        }
    }

    @Test
    void a_builder_that_starts_from_hours_builds_the_same_hours() {
        OpeningHours hours = everything()
                .closure(BASTILLE_DAY, LocalDate.of(2026, 7, 17), "Inventaire")
                .specialDay(WHIT_MONDAY, SpecialDay.open(SHORT).because("Foire"))
                .build();
        assertThat(hours.toBuilder().build())
                .isEqualTo(hours)
                .hasSameHashCodeAs(hours)
                .hasToString(hours.toString());
        assertThat(hours.toBuilder().week(SUMMER).build()).isNotEqualTo(hours);
        assertThat(hours.toBuilder().holidays(null).build()).isNotEqualTo(hours);
        assertThat(hours.toBuilder()
                        .specialDay(WHIT_MONDAY, SpecialDay.closed())
                        .build())
                .isNotEqualTo(hours);
        assertThat(hours.toBuilder().closure(WHIT_MONDAY, BASTILLE_DAY, "x").build())
                .isNotEqualTo(hours);
        assertThat(hours.toBuilder().season(Season.from(WHIT_MONDAY), SUMMER).build())
                .isNotEqualTo(hours);
        assertThat(hours.closures()).containsExactly(Closure.of(BASTILLE_DAY, LocalDate.of(2026, 7, 17), "Inventaire"));
        assertThat(hours.specials()).containsOnlyKeys(WHIT_MONDAY);
        assertThat(hours.seasons()).hasSize(1);
        assertThat(hours.week()).isEqualTo(USUAL);
        assertThat(hours.holidays()).contains(HolidayHours.closedOn(FRANCE));
        assertThat(hours.toString())
                .contains("week", "seasons", "special days", "closures", "holidays FR (187 holidays) []");
    }

    @Test
    void closures_are_kept_by_date_and_found_by_date() {
        OpeningHoursBuilder builder = OpeningHours.builder().week(USUAL);
        for (int month = 12; month >= 1; month--) {
            builder.closure(LocalDate.of(2026, month, 5), LocalDate.of(2026, month, 8), "mois " + month);
        }
        OpeningHours hours = builder.build();
        for (int month = 1; month <= 12; month++) {
            assertThat(hours.dayOn(LocalDate.of(2026, month, 4)).layer()).isEqualTo(DayLayer.WEEK);
            assertThat(hours.dayOn(LocalDate.of(2026, month, 5)).reason()).contains("mois " + month);
            assertThat(hours.dayOn(LocalDate.of(2026, month, 7)).reason()).contains("mois " + month);
            assertThat(hours.dayOn(LocalDate.of(2026, month, 8)).layer()).isEqualTo(DayLayer.WEEK);
        }
        assertThat(hours.closures()).isSorted().hasSize(12);
    }

    private static OpeningHours closedOnHolidays(String territory) {
        HolidayCalendar calendar = Holidays.shipped().closest(territory).orElseThrow();
        return OpeningHours.builder()
                .week(USUAL)
                .holidays(HolidayHours.closedOn(calendar))
                .build();
    }

    private static OpeningHoursBuilder everything() {
        return OpeningHours.builder()
                .week(USUAL)
                .season(MonthDay.of(7, 1), MonthDay.of(9, 1), SUMMER)
                .holidays(HolidayHours.closedOn(FRANCE));
    }

    private static OpeningRange range(String opens, String closes) {
        return OpeningRange.of(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    @Test
    void a_week_leaves_out_the_days_that_are_closed() {
        Week week = Week.of(Map.of(DayOfWeek.MONDAY, List.of(AFTERNOON, MORNING), DayOfWeek.SUNDAY, List.of()));
        assertThat(week.ranges()).containsExactly(Map.entry(DayOfWeek.MONDAY, List.of(MORNING, AFTERNOON)));
        assertThat(week.on(DayOfWeek.SUNDAY)).isEmpty();
        assertThat(week).hasToString("{MONDAY=[09:00-12:00, 14:00-19:00]}");
    }
}
