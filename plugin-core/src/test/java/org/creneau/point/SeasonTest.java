// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which dates a season holds: half-open, over the new year, and around 29 February. */
class SeasonTest {

    @ParameterizedTest
    @CsvSource({
        "--06-01/--09-01, 2026-05-31, false",
        "--06-01/--09-01, 2026-06-01, true",
        "--06-01/--09-01, 2031-08-31, true",
        "--06-01/--09-01, 2026-09-01, false",
        "--11-15/--02-01, 2026-11-14, false",
        "--11-15/--02-01, 2026-11-15, true",
        "--11-15/--02-01, 2026-12-31, true",
        "--11-15/--02-01, 2027-01-01, true",
        "--11-15/--02-01, 2027-01-31, true",
        "--11-15/--02-01, 2027-02-01, false",
        "--02-29/--03-02, 2028-02-28, false",
        "--02-29/--03-02, 2028-02-29, true",
        "--02-29/--03-02, 2027-02-28, false",
        "--02-29/--03-02, 2027-03-01, true",
        "--02-29/--03-02, 2027-03-02, false",
        "--02-01/--02-29, 2028-02-28, true",
        "--02-01/--02-29, 2028-02-29, false",
        "--02-01/--02-29, 2027-02-28, true",
        "--02-01/--03-01, 2028-02-29, true",
        "--02-29/--03-01, 2027-02-28, false",
        "--02-29/--03-01, 2027-03-01, false",
        "--02-29/--03-01, 2028-02-29, true",
        "--03-01/--02-29, 2027-02-28, true",
        "--03-01/--02-29, 2028-02-29, false",
        "--12-31/--01-01, 2026-12-31, true",
        "--12-31/--01-01, 2027-01-01, false",
        "2026-07-01/2026-09-01, 2026-06-30, false",
        "2026-07-01/2026-09-01, 2026-07-01, true",
        "2026-07-01/2026-09-01, 2026-08-31, true",
        "2026-07-01/2026-09-01, 2026-09-01, false",
        "2026-07-01/2026-09-01, 2027-07-15, false",
        "../2026-07-01, 1999-01-01, true",
        "../2026-07-01, 2026-07-01, false",
        "2026-07-01/.., 2026-06-30, false",
        "2026-07-01/.., 2199-01-01, true",
    })
    void a_date_is_in_a_season_or_not(String season, String date, boolean in) {
        assertThat(Season.parse(season).contains(LocalDate.parse(date))).isEqualTo(in);
        assertThat(NaiveDay.isIn(Season.parse(season), LocalDate.parse(date))).isEqualTo(in);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../..",
                "2026-07-01",
                "--07-01/2026-08-01",
                "2026-07-01/--08-01",
                "--02-30/--03-01",
                "a/b",
                "2026-07-01/2026-08-01/2026-09-01"
            })
    void what_is_no_season_is_refused_by_name(String text) {
        assertThatThrownBy(() -> Season.parse(text))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageStartingWith("season is " + text + ", allowed is --06-01/--09-01");
    }

    @Test
    void a_season_writes_itself_as_it_is_read_and_is_a_value() {
        for (String text :
                new String[] {"--06-01/--09-01", "../2026-07-01", "2026-07-01/..", "2026-07-01/2026-09-01"}) {
            Season season = Season.parse(text);
            assertThat(season).hasToString(text).isEqualTo(Season.parse(text)).hasSameHashCodeAs(Season.parse(text));
        }
        assertThat(Season.parse("--06-01/--09-01"))
                .isNotEqualTo(Season.parse("--06-01/--09-02"))
                .isNotEqualTo("x");
    }

    @Test
    void a_season_tells_its_ends() {
        Season yearly = Season.everyYear(MonthDay.of(6, 1), MonthDay.of(9, 1));
        assertThat(yearly.isYearly()).isTrue();
        assertThat(yearly.yearlyFrom()).isEqualTo(MonthDay.of(6, 1));
        assertThat(yearly.yearlyToExclusive()).isEqualTo(MonthDay.of(9, 1));
        assertThat(yearly.from()).isNull();
        LocalDate day = LocalDate.of(2026, 7, 1);
        assertThat(Season.between(day, day.plusDays(1)).isYearly()).isFalse();
        assertThat(Season.between(day, day.plusDays(1)).from()).isEqualTo(day);
        assertThat(Season.before(day).toExclusive()).isEqualTo(day);
        assertThat(Season.before(day).from()).isNull();
        assertThat(Season.from(day).toExclusive()).isNull();
        assertThat(Season.from(day).yearlyFrom()).isNull();
    }
}
