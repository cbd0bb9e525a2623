// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creneau.house.ContractRun;
import org.creneau.point.Closure;
import org.creneau.point.DayLayer;
import org.creneau.point.HolidayCalendar;
import org.creneau.point.HolidayHours;
import org.creneau.point.Holidays;
import org.creneau.point.InvalidSettings;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningHoursText;
import org.creneau.point.OpeningHoursTextContract;
import org.creneau.point.OpeningRange;
import org.creneau.point.Problem;
import org.creneau.point.Season;
import org.creneau.point.SpecialDay;
import org.creneau.point.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** schema.org's opening hours, as pages carry them and search engines read them. */
@ContractRun(SchemaOrgHours.class)
class SchemaOrgHoursTest extends OpeningHoursTextContract {
    private static final OpeningHoursText SCHEMA = SchemaOrgHours.create();
    private static final HolidayCalendar FRANCE =
            Holidays.shipped().calendar("FR").orElseThrow();
    private static final OpeningRange MORNING = OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(12, 0));
    private static final OpeningRange WHOLE_DAY = OpeningRange.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    @Override
    protected OpeningHoursText texts() {
        return SCHEMA;
    }

    @Override
    protected boolean canSay(OpeningHours hours) {
        return hours.seasons().stream().noneMatch(season -> season.season().isYearly())
                && ranges(hours).allMatch(SchemaOrgHoursTest::canSay);
    }

    private static boolean canSay(OpeningRange range) {
        boolean midnight = range.opens().equals(LocalTime.MIDNIGHT);
        return midnight ? range.lengthMinutes() != 1439 : range.lengthMinutes() != 1440;
    }

    private static Stream<OpeningRange> ranges(OpeningHours hours) {
        Stream<List<OpeningRange>> seasons =
                hours.seasons().stream().flatMap(season -> season.week().ranges().values().stream());
        Stream<List<OpeningRange>> holidays =
                hours.holidays().stream().map(HolidayHours::rule).flatMap(rule -> Stream.ofNullable(rule.ranges()));
        return Stream.of(hours.weekly().values().stream(), hours.specialDays().values().stream(), seasons, holidays)
                .flatMap(stream -> stream)
                .flatMap(List::stream);
    }

    @Test
    void a_bookshop_is_written_as_search_engines_read_it() {
        OpeningHours hours = OpeningHours.builder()
                .week(Week.of(Map.of(
                        java.time.DayOfWeek.MONDAY, List.of(MORNING),
                        java.time.DayOfWeek.TUESDAY, List.of(MORNING),
                        java.time.DayOfWeek.SATURDAY, List.of(WHOLE_DAY))))
                .holidays(HolidayHours.closedOn(FRANCE))
                .closure(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 16), "Congés </script>")
                .specialDay(LocalDate.of(2026, 12, 24), SpecialDay.open(MORNING))
                .build();
        assertThat(SCHEMA.write(hours))
                .isEqualTo("[{'@type':'OpeningHoursSpecification','dayOfWeek':['https://schema.org/Monday',"
                                .replace('\'', '"')
                        + ("'https://schema.org/Tuesday'],'opens':'09:00','closes':'12:00'},"
                                        + "{'@type':'OpeningHoursSpecification','dayOfWeek':['https://schema.org/Saturday'],"
                                        + "'opens':'00:00','closes':'23:59'},"
                                        + "{'@type':'OpeningHoursSpecification','dayOfWeek':'https://schema.org/PublicHolidays',"
                                        + "'opens':'00:00','closes':'00:00'},"
                                        + "{'@type':'OpeningHoursSpecification','validFrom':'2026-08-03','validThrough':'2026-08-15',"
                                        + "'description':'Congés \\u003c/script\\u003e','opens':'00:00','closes':'00:00'},"
                                        + "{'@type':'OpeningHoursSpecification','validFrom':'2026-12-24','validThrough':'2026-12-24',"
                                        + "'opens':'09:00','closes':'12:00'}]")
                                .replace('\'', '"'));
        assertThat(SCHEMA.read(SCHEMA.write(hours), FRANCE)).isEqualTo(hours);
    }

    @Test
    void a_business_with_special_hours_is_read_whole() {
        OpeningHours hours = read("{'@type':'Store','name':'Librairie','openingHoursSpecification':"
                + "{'dayOfWeek':['Monday','http://schema.org/Sunday'],'opens':'09:00:00','closes':'12:00'},"
                + "'specialOpeningHoursSpecification':[{'validFrom':'2026-12-25','validThrough':'2026-12-25'}]}");
        assertThat(hours.rangesOn(LocalDate.of(2026, 12, 27))).containsExactly(MORNING);
        assertThat(hours.dayOn(LocalDate.of(2026, 12, 25)).layer()).isEqualTo(DayLayer.SPECIAL_DAY);
        assertThat(hours.rangesOn(LocalDate.of(2026, 12, 25))).isEmpty();
    }

    @Test
    void closing_before_opening_is_a_night() {
        OpeningHours hours = read("[{'dayOfWeek':'Friday','opens':'18:00','closes':'03:00'}]");
        assertThat(hours.rangesOn(LocalDate.of(2026, 12, 25)).get(0).lengthMinutes())
                .isEqualTo(540);
        assertThat(read("[{'dayOfWeek':'Friday','opens':'18:00','closes':'00:00'}]")
                        .rangesOn(LocalDate.of(2026, 12, 25))
                        .get(0)
                        .lengthMinutes())
                .isEqualTo(360);
    }

    @Test
    void valid_through_is_the_last_day() {
        OpeningHours hours = read("[{'dayOfWeek':['Monday','Tuesday'],'opens':'09:00','closes':'12:00',"
                + "'validFrom':'2026-07-01','validThrough':'2026-08-31'}]");
        assertThat(hours.seasons().get(0).season())
                .isEqualTo(Season.between(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 1)));
        assertThat(hours.rangesOn(LocalDate.of(2026, 8, 31))).containsExactly(MORNING);
        assertThat(hours.rangesOn(LocalDate.of(2026, 9, 1))).isEmpty();
    }

    @Test
    void a_season_that_names_some_days_leaves_the_others_to_the_week() {
        OpeningHours hours = read("[{'dayOfWeek':['Monday','Tuesday'],'opens':'09:00','closes':'12:00'},"
                + "{'dayOfWeek':'Monday','opens':'00:00','closes':'00:00','validFrom':'2026-07-01'}]");
        assertThat(hours.rangesOn(LocalDate.of(2026, 7, 13))).isEmpty();
        assertThat(hours.rangesOn(LocalDate.of(2026, 7, 14))).containsExactly(MORNING);
    }

    @Test
    void dates_without_days_are_closures_if_described_and_seasons_if_not() {
        OpeningHours hours = read("[{'validFrom':'2026-07-01','validThrough':'2026-07-09','description':'Travaux'},"
                + "{'validFrom':'2026-08-01','validThrough':'2026-08-09'},{'validThrough':'2020-05-10'}]");
        assertThat(hours.closures())
                .containsExactly(Closure.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 10), "Travaux"));
        assertThat(hours.seasons()).hasSize(2);
        assertThat(hours.seasons().get(1).season()).isEqualTo(Season.before(LocalDate.of(2020, 5, 11)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{'dayOfWeek':'Monday','opens':'9h','closes':'12:00'}] | openingHoursSpecification[0].opens",
                "[{'dayOfWeek':'Monday','opens':'09:00','closes':'24:00'}] | openingHoursSpecification[0].closes",
                "[{'dayOfWeek':'Monday','opens':'09:00+01:00','closes':'12:00'}] | openingHoursSpecification[0].opens",
                "[{'dayOfWeek':'Monday','opens':'09:00:30','closes':'12:00'}] | openingHoursSpecification[0].opens",
                "[{'dayOfWeek':'Monday','opens':'09:00'}] | openingHoursSpecification[0].closes",
                "[{'dayOfWeek':'Monday','closes':'09:00'}] | openingHoursSpecification[0].opens",
                "[{'dayOfWeek':'Monday','opens':'09:00','closes':'09:00'}] | openingHoursSpecification[0].closes",
                "[{'dayOfWeek':'Monday','opens':9,'closes':'09:00'}] | openingHoursSpecification[0].opens",
                "[{'dayOfWeek':['Monday','Lundi'],'opens':'09:00','closes':'10:00'}] | openingHoursSpecification[0].dayOfWeek[1]",
                "[{'dayOfWeek':'Mo'}] | openingHoursSpecification[0].dayOfWeek",
                "[{'opens':'09:00','closes':'12:00'}] | openingHoursSpecification[0]",
                "[{'dayOfWeek':'Monday','validFrom':'2026-02-30'}] | openingHoursSpecification[0].validFrom",
                "[{'dayOfWeek':'Monday','validFrom':'2026-02-01T00:00'}] | openingHoursSpecification[0].validFrom",
                "[{'dayOfWeek':'Monday','validFrom':'+999999999-12-31'}] | openingHoursSpecification[0].validFrom",
                "[{'dayOfWeek':'Monday','validFrom':'2026-02-02','validThrough':'2026-02-01'}] | openingHoursSpecification[0].validThrough",
                "[{'dayOfWeek':'PublicHolidays','validFrom':'2026-02-02'}] | openingHoursSpecification[0].dayOfWeek",
                "[{'dayOfWeek':'Monday','description':'x'}] | openingHoursSpecification[0].description",
                "[{'dayOfWeek':'Monday','validFrom':'2026-02-02','description':'x'}] | openingHoursSpecification[0].description",
                "[{'validFrom':'2026-02-02','description':'x'}] | openingHoursSpecification[0].description",
                "[{'dayOfWeek':'Monday','repeat':'weekly'}] | openingHoursSpecification[0].repeat",
                "[{'@type':'Store'}] | openingHoursSpecification[0].@type",
                "[7] | openingHoursSpecification[0]",
                "7 | openingHoursSpecification",
                "null | openingHoursSpecification",
                "[{] | openingHoursSpecification",
                "{'specialOpeningHoursSpecification':[{},{'x':1}]} | specialOpeningHoursSpecification[1].x",
                "[{'dayOfWeek':'Monday','validFrom':'2026-02-02'},{'dayOfWeek':'Monday','validFrom':'2026-03-02'}] | openingHoursSpecification[0]",
            })
    void what_hours_cannot_express_is_refused_by_its_path(String json, String path) {
        assertThat(refusal(json).field()).isEqualTo(path);
    }

    @Test
    void neither_times_nor_dates_is_refused_but_days_without_times_are_closed() {
        assertThat(read("[{'dayOfWeek':'Monday'}]")).isEqualTo(OpeningHours.closed());
        assertThat(read("[]")).isEqualTo(OpeningHours.closed());
    }

    @Test
    void what_search_engines_would_misread_is_not_written() {
        assertThat(unwritable(OpeningHours.daily(OpeningRange.ofMinutes(LocalTime.of(10, 0), 1440)))
                        .allowed())
                .isEqualTo("a whole day from midnight");
        assertThat(unwritable(OpeningHours.daily(OpeningRange.ofMinutes(LocalTime.MIDNIGHT, 1439)))
                        .value())
                .isEqualTo("00:00-23:59");
        assertThat(unwritable(yearly()).toString())
                .isEqualTo("season[0] is --11-01/--02-29, allowed is dates with a year");
    }

    @Test
    void seasons_of_every_year_are_written_out_over_the_years_asked_for() {
        LocalDate from = LocalDate.of(2026, 1, 15);
        LocalDate to = LocalDate.of(2029, 1, 1);
        OpeningHours dated = SchemaOrgHours.over(yearly(), from, to);
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            assertThat(dated.dayOn(day)).as("%s", day).isEqualTo(yearly().dayOn(day));
        }
        assertThat(SCHEMA.read(SCHEMA.write(dated), FRANCE)).isEqualTo(dated);
        assertThat(dated.rangesOn(from.minusDays(1))).isNotEmpty();
        assertThat(dated.rangesOn(to.plusDays(1))).isNotEmpty();
    }

    private static OpeningHours yearly() {
        return OpeningHours.builder()
                .week(Week.daily(MORNING))
                .season(MonthDay.of(11, 1), MonthDay.of(2, 29), Week.closed())
                .season(MonthDay.of(2, 29), MonthDay.of(3, 3), Week.daily(WHOLE_DAY))
                .season(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1), Week.closed())
                .holidays(HolidayHours.closedOn(FRANCE))
                .closure(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 9), "Travaux")
                .specialDay(LocalDate.of(2026, 12, 24), SpecialDay.open(MORNING))
                .build();
    }

    private static Problem unwritable(OpeningHours hours) {
        InvalidSettings invalid = catchThrowableOfType(InvalidSettings.class, () -> SCHEMA.write(hours));
        assertThat(invalid).isNotNull();
        return invalid.problems().get(0);
    }

    private static OpeningHours read(String json) {
        return SCHEMA.read(json.replace('\'', '"'), FRANCE);
    }

    private static Problem refusal(String json) {
        InvalidSettings invalid = catchThrowableOfType(InvalidSettings.class, () -> read(json));
        assertThat(invalid).as(json).isNotNull();
        return invalid.problems().get(0);
    }
}
