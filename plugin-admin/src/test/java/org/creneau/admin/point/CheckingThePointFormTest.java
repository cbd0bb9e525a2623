// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.broadleafcommerce.common.presentation.ConfigurationItem;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.PropertyValidationResult;
import org.creneau.point.Holidays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the admin lets through into the tables of points. */
class CheckingThePointFormTest {
    private static final TextValidator TIME = new TimeOfDayValidator();
    private static final TextValidator ZONE = new ZoneNameValidator();
    private static final TextValidator COUNTRY = new CountryCodeValidator();
    private static final TextValidator DAYS = new WeekdaysValidator();
    private static final TextValidator YEAR_DAY = new YearDayValidator();
    private static final TextValidator HOLIDAYS = new HolidayCalendarValidator(Holidays.shipped());
    private static final TextValidator RANGE = new NumberRangeValidator();

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "09:30", "23:59"})
    void a_time_of_the_day_passes(String text) {
        assertThat(passes(TIME, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "9:30", "09h30", "09:60", "noon", "09:30:00", "09:30\n"})
    void anything_else_is_no_time(String text) {
        assertThat(passes(TIME, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Paris", "America/Martinique", "Indian/Reunion", "UTC", "+04:00"})
    void a_zone_the_machine_knows_passes(String text) {
        assertThat(passes(ZONE, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Paris", "europe/paris", "CEST", "Mars/Olympus"})
    void another_zone_does_not(String text) {
        assertThat(passes(ZONE, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-90", "48.8566", "48,8566", "0", "90.0", " 12 "})
    void a_number_within_the_bounds_passes(String text) {
        assertThat(passes(RANGE, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-90.01", "91", "north", "NaN", "1.2.3"})
    void a_number_beyond_the_bounds_or_none_does_not(String text) {
        assertThat(passes(RANGE, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "FRA", "F"})
    void a_country_is_two_capital_letters(String text) {
        assertThat(passes(COUNTRY, text)).isFalse();
        assertThat(passes(COUNTRY, "FR")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MO", "MO,TU", "SA, SU"})
    void days_of_the_week_are_two_letters_each(String text) {
        assertThat(passes(DAYS, text)).isTrue();
        assertThat(passes(DAYS, text + ",LU") || passes(DAYS, "mo") || passes(DAYS, text + ","))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"07-01", "02-29", "12-31"})
    void a_day_of_every_year_is_month_and_day(String text) {
        assertThat(passes(YEAR_DAY, text)).isTrue();
        assertThat(passes(YEAR_DAY, "31-12") || passes(YEAR_DAY, "02-30") || passes(YEAR_DAY, "7-1"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR", "FR-67", "FR-75"})
    void holidays_are_those_of_a_territory_somebody_knows(String text) {
        assertThat(passes(HOLIDAYS, text)).isTrue();
        assertThat(passes(HOLIDAYS, "XX") || passes(HOLIDAYS, "France")).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @EmptySource
    @ValueSource(strings = " ")
    void an_empty_field_is_left_to_whoever_asks_for_it(String text) {
        assertThat(passes(TIME, text) && passes(ZONE, text) && passes(RANGE, text) && passes(COUNTRY, text))
                .isTrue();
    }

    private static boolean passes(TextValidator validator, String text) {
        Map<String, String> settings =
                Map.of("least", "-90", "most", "90", ConfigurationItem.ERROR_MESSAGE, "creneau.refused");
        PropertyValidationResult result = validator.validate(null, null, null, settings, null, "field", text);
        assertThat(result.getErrorMessage()).isEqualTo("creneau.refused");
        return result.isValid();
    }
}
