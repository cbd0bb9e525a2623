// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The holidays that ship, against a maintained holiday library, the calendar of Easter, and the law. */
class FrenchHolidaysTest {
    private static final Holidays HOLIDAYS = Holidays.shipped();

    /** The sundays as the churches publish them, not as anybody here computes them. */
    private static final List<String> EASTER = List.of(
            "2019-04-21",
            "2020-04-12",
            "2021-04-04",
            "2022-04-17",
            "2023-04-09",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "2031-04-13",
            "2032-03-28",
            "2033-04-17",
            "2034-04-09",
            "2035-03-25");

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("NEW_YEAR", "new-year"),
            Map.entry("LABOUR_DAY", "labour-day"),
            Map.entry("VICTORY_DAY", "victory-day"),
            Map.entry("NATIONAL_DAY", "national-day"),
            Map.entry("ASSUMPTION_MARY", "assumption"),
            Map.entry("ALL_SAINTS", "all-saints"),
            Map.entry("ARMISTICE", "armistice"),
            Map.entry("CHRISTMAS", "christmas"),
            Map.entry("SECOND_CHRISTMAS_DAY", "st-stephens-day"),
            Map.entry("ABOLITION_OF_SLAVERY", "abolition-of-slavery"),
            Map.entry("christian.GOOD_FRIDAY", "good-friday"),
            Map.entry("christian.EASTER_MONDAY", "easter-monday"),
            Map.entry("christian.ASCENSION_DAY", "ascension"),
            Map.entry("christian.WHIT_MONDAY", "whit-monday"));

    @ParameterizedTest
    @CsvSource({
        "FR, fr, ''", "FR-57, fr, 57", "FR-67, fr, 67", "FR-68, fr, 68", "FR-971, gp, ''", "FR-972, mq, ''",
        "FR-973, gf, ''", "FR-974, re, ''", "FR-975, pm, ''", "FR-976, yt, ''", "FR-977, bl, ''", "FR-978, mf, ''"
    })
    void every_year_of_a_territory_is_that_of_the_holiday_library(String territory, String country, String part) {
        HolidayManager library = HolidayManager.getInstance(ManagerParameters.create(country));
        Map<LocalDate, String> expected = new TreeMap<>();
        for (int year = 2019; year <= 2035; year++) {
            days(library, year, part)
                    .forEach(day -> expected.merge(day.getDate(), key(day), (one, other) -> {
                        // Twice Whit Monday and once Ascension fall on the day of the abolition, which then gives the
                        // name.
                        return "abolition-of-slavery".equals(one) ? one : other;
                    }));
        }
        assertThat(HOLIDAYS.calendar(territory).orElseThrow().dates()).isEqualTo(expected);
    }

    /**
     * Left out on purpose: Eid al-Adha on Mayotte, which the library counts as a holiday. It rests on a local agreement
     * (L3422-3) and not on L3422-2, and its date is fixed by sight of the moon days before, so that no table can have it;
     * a shop there writes it as a special day.
     */
    private static Stream<Holiday> days(HolidayManager library, int year, String part) {
        return (part.isEmpty() ? library.getHolidays(Year.of(year)) : library.getHolidays(Year.of(year), part))
                .stream()
                        .filter(day -> day.getType() == HolidayType.PUBLIC_HOLIDAY)
                        .filter(day -> !day.getPropertiesKey().startsWith("islamic."));
    }

    private static String key(Holiday day) {
        assertThat(KEYS).as("%s", day).containsKey(day.getPropertiesKey());
        return KEYS.get(day.getPropertiesKey());
    }

    @Test
    void the_days_that_move_move_with_easter() {
        Map<LocalDate, String> days = HOLIDAYS.calendar("FR-67").orElseThrow().dates();
        for (String sunday : EASTER) {
            LocalDate easter = LocalDate.parse(sunday);
            assertThat(days)
                    .containsEntry(easter.minusDays(2), "good-friday")
                    .containsEntry(easter.plusDays(1), "easter-monday")
                    .containsEntry(easter.plusDays(39), "ascension")
                    .containsEntry(easter.plusDays(50), "whit-monday");
        }
        assertThat(days).hasSize(17 * 13);
    }

    @Test
    void the_table_is_what_its_maker_makes() throws IOException {
        Path table = Path.of("src/main/resources/org/creneau/point/holidays-fr.csv");
        assertThat(Files.readAllLines(table)).isEqualTo(MakeHolidayTable.lines());
    }

    @ParameterizedTest
    @CsvSource({
        "FR-971, 05-27",
        "FR-972, 05-22",
        "FR-973, 06-10",
        "FR-974, 12-20",
        "FR-976, 04-27",
        "FR-977, 10-09",
        "FR-978, 05-28"
    })
    void overseas_the_end_of_slavery_is_a_holiday_on_a_day_of_its_own(String territory, String day) {
        HolidayCalendar calendar = HOLIDAYS.calendar(territory).orElseThrow();
        IntStream.rangeClosed(2019, 2035)
                .forEach(year -> assertThat(calendar.keyOn(LocalDate.parse(year + "-" + day)))
                        .contains("abolition-of-slavery"));
        assertThat(calendar.dates().values())
                .filteredOn("abolition-of-slavery"::equals)
                .hasSize(17);
        assertThat(HOLIDAYS.calendar("FR").orElseThrow().dates()).doesNotContainValue("abolition-of-slavery");
    }

    @Test
    void a_department_without_days_of_its_own_follows_france() {
        assertThat(HOLIDAYS.closest("FR-75")).isEqualTo(HOLIDAYS.calendar("FR"));
        assertThat(HOLIDAYS.closest("FR-57").orElseThrow().id()).isEqualTo("FR-57");
        assertThat(HOLIDAYS.closest("BE-WAL")).isEmpty();
        assertThat(HOLIDAYS.calendar("FR-75")).isEmpty();
    }

    @Test
    void the_day_after_christmas_is_a_holiday_in_strasbourg_and_not_in_paris() {
        LocalDate day = LocalDate.of(2020, 12, 26);
        assertThat(HOLIDAYS.closest("FR-67").orElseThrow().keyOn(day)).contains("st-stephens-day");
        assertThat(HOLIDAYS.closest("FR-75").orElseThrow().keyOn(day)).isEmpty();
    }

    @Test
    void a_shop_can_bring_the_holidays_of_another_country() {
        HolidayCalendar belgium = HolidayCalendar.of("BE", Map.of(LocalDate.of(2026, 7, 21), "belgian-national-day"));
        Holidays more = HOLIDAYS.with(() -> List.of(belgium));
        assertThat(more.closest("BE-WAL")).contains(belgium);
        assertThat(more.territories()).contains("BE", "FR", "FR-975").hasSize(13);
        assertThat(HOLIDAYS.territories()).hasSize(12).doesNotContain("BE");
    }

    @Test
    void a_source_named_as_a_service_is_found_and_goes_before_what_ships(@org.junit.jupiter.api.io.TempDir Path folder)
            throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(HolidaySource.class.getName()), OneDay.class.getName());
        try (java.net.URLClassLoader loader = new java.net.URLClassLoader(
                new java.net.URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Holidays loaded = Holidays.load(loader);
            assertThat(loaded.calendar("FR-977").orElseThrow().dates()).hasSize(1);
            assertThat(loaded.calendar("FR").orElseThrow().dates()).hasSize(17 * 11);
        }
    }

    /** A source as a shop would write it. */
    public static final class OneDay implements HolidaySource {
        @Override
        public List<HolidayCalendar> calendars() {
            return List.of(HolidayCalendar.of("FR-977", Map.of(LocalDate.of(2026, 8, 24), "st-bartholomew")));
        }
    }
}
