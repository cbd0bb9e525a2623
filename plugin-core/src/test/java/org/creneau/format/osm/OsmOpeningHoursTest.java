// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import org.creneau.house.ContractRun;
import org.creneau.point.HolidayCalendar;
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
import org.junit.jupiter.params.provider.ValueSource;

/** OpenStreetMap's notation: what of it is understood, in the words shops use, and what is refused where. */
@ContractRun(OsmOpeningHours.class)
class OsmOpeningHoursTest extends OpeningHoursTextContract {
    private static final OpeningHoursText OSM = OsmOpeningHours.create();
    private static final HolidayCalendar FRANCE =
            Holidays.shipped().calendar("FR").orElseThrow();

    @Override
    protected OpeningHoursText texts() {
        return OSM;
    }

    /** Reasons in the random hours have no double quotes: everything can be said. */
    @Override
    protected boolean canSay(OpeningHours hours) {
        return true;
    }

    /** 2026-07-13 is a Monday, and the day after a public holiday; 2028 is a leap year. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Fr 08:00-18:00; Sa 09:00-13:00; PH off | 2026-07-13 | 08:00-18:00",
                "Mo-Fr 08:00-18:00; Sa 09:00-13:00; PH off | 2026-07-14 |",
                "Mo-Fr 08:00-18:00; Sa 09:00-13:00; PH off | 2026-07-18 | 09:00-13:00",
                "Mo-Fr 08:00-18:00; Sa 09:00-13:00; PH off | 2026-07-19 |",
                "24/7 | 2026-07-13 | 00:00-00:00",
                "24/7; 2026 Jul 13 off | 2026-07-13 |",
                "We 22:00-03:00 | 2026-07-15 | 22:00-03:00",
                "We 22:00-27:00 | 2026-07-15 | 22:00-03:00",
                "We 22:00-03:00 | 2026-07-16 |",
                "Mo,We-Fr 09:00-12:00,14:00-19:00 | 2026-07-16 | 09:00-12:00, 14:00-19:00",
                "Mo,We-Fr 09:00-12:00,14:00-19:00 | 2026-07-14 |",
                "Sa-Tu 09:00-12:00 | 2026-07-13 | 09:00-12:00",
                "Sa-Tu 09:00-12:00 | 2026-07-15 |",
                "Mo-Fr 09:00-24:00 | 2026-07-13 | 09:00-00:00",
                "10:00-10:00 | 2026-07-13 | 10:00-10:00",
                "Mo-Su 10:00-34:00 | 2026-07-13 | 10:00-10:00",
                "mo-fr 9-12 | 2026-07-13 | 09:00-12:00",
                "Mo-Fr 9h00-12h30 | 2026-07-13 | 09:00-12:30",
                "Mo - Fr 08:00 - 12:00 | 2026-07-13 | 08:00-12:00",
                "Mo-Fr: 08:00-12:00; | 2026-07-13 | 08:00-12:00",
                "Mo-Fr 10:00-18:00; We 12:00-14:00 | 2026-07-15 | 12:00-14:00",
                "Mo-Fr 10:00-18:00; We 12:00-14:00 | 2026-07-16 | 10:00-18:00",
                "Mo-Fr 10:00-12:00, We 14:00-18:00 | 2026-07-15 | 10:00-12:00, 14:00-18:00",
                "Mo-Fr 10:00-12:00, Sa 14:00-18:00 | 2026-07-18 | 14:00-18:00",
                "Mo-Fr 10:00-12:00; We closed | 2026-07-15 |",
                "Mo-Su 10:00-18:00; Jul-Aug Mo 08:00-12:00 | 2026-07-13 | 08:00-12:00",
                "Mo-Su 10:00-18:00; Jul-Aug Mo 08:00-12:00 | 2026-07-15 | 10:00-18:00",
                "Jul-Aug 10:00-20:00; Sep-Jun 10:00-18:00 | 2026-08-31 | 10:00-20:00",
                "Jul-Aug 10:00-20:00; Sep-Jun 10:00-18:00 | 2026-09-01 | 10:00-18:00",
                "Jul-Aug 10:00-20:00; Sep-Jun 10:00-18:00 | 2027-01-01 | 10:00-18:00",
                "Feb 10:00-20:00 | 2028-02-29 | 10:00-20:00",
                "Feb 10:00-20:00 | 2027-03-01 |",
                "Feb 28-Mar 5 10:00-20:00 | 2028-02-29 | 10:00-20:00",
                "Dec 20-Jan 5 off; Mo-Su 10:00-12:00 | 2026-12-24 | 10:00-12:00",
                "Mo-Su 10:00-12:00; Dec 20-Jan 5 off | 2027-01-05 |",
                "Mo-Su 10:00-12:00; Dec 20-Jan 5 off | 2027-01-06 | 10:00-12:00",
                "Mo-Su 10:00-12:00; Dec 24,31 10:00-11:00 | 2026-12-31 | 10:00-11:00",
                "Mo-Su 10:00-12:00; Dec 24-26,31 off | 2026-12-25 |",
                "Mo-Su 10:00-12:00; Dec 24-26,31 off | 2026-12-27 | 10:00-12:00",
                "Mo-Su 10:00-12:00; 2026 Dec 24-Jan 2 off | 2027-01-02 |",
                "Mo-Su 10:00-12:00; 2026 Dec 24-Jan 2 off | 2027-12-25 | 10:00-12:00",
                "Mo-Su 10:00-12:00; 2026 Jul off | 2026-07-31 |",
                "Mo-Su 10:00-12:00; 2027 Feb off | 2027-02-28 |",
                "Mo-Su 10:00-12:00; 2027 Feb off | 2027-03-01 | 10:00-12:00",
                "Mo-Su 10:00-12:00; 2026 Jul-2027 Feb off | 2027-02-28 |",
                "Mo-Su 10:00-12:00; 2026-2027 Mo off | 2026-07-13 |",
                "Mo-Su 10:00-12:00; 2026-2027 Mo off | 2028-07-10 | 10:00-12:00",
                "Mo-Su 10:00-12:00; 2026+ off | 2025-12-31 | 10:00-12:00",
                "Mo-Su 10:00-12:00; 2026+ off | 2032-12-31 |",
                "Mo-Su 10:00-12:00; 2026 Jul 13+ off | 2026-07-13 |",
                "Mo-Su 10:00-12:00; 2026 Jul 13+ off | 2026-07-12 | 10:00-12:00",
                "Mo-Su 10:00-12:00; 2026-2027 Jul 13-15 off | 2027-07-14 |",
                "Mo-Su 10:00-12:00; 2026,2028 Jul 13 off | 2028-07-13 |",
                "Mo-Su 10:00-12:00; 2026,2028 Jul 13 off | 2027-07-13 | 10:00-12:00",
                "Mo-Su 10:00-12:00; 2026 Jul 13 Mo 15:00-16:00 | 2026-07-13 | 15:00-16:00",
                "Mo-Su 10:00-12:00; 2026 Jul 13 Tu 15:00-16:00 | 2026-07-13 | 10:00-12:00",
                "Mo-Su 10:00-12:00; 2026 Jul 13 | 2026-07-13 | 00:00-00:00",
                "PH,Su 10:00-12:00 | 2026-07-14 | 10:00-12:00",
                "PH,Su 10:00-12:00 | 2026-07-19 | 10:00-12:00",
                "PH,Su 10:00-12:00 | 2026-07-15 |",
                "Mo-Sa 09:00-19:00; Su,PH 10:00-12:00 | 2026-07-14 | 10:00-12:00",
                "Mo-Fr 10:00-12:00, PH off | 2026-07-14 |",
                "PH off; Mo-Su 10:00-12:00 | 2026-07-14 | 10:00-12:00",
                "PH off; Mo-Fr 10:00-12:00 | 2026-07-14 | 10:00-12:00",
                "Mo-Su 10:00-12:00; PH off; Dec 24 10:00-11:00 | 2026-12-24 | 10:00-11:00",
                "Mo-Su 10:00-12:00; PH off; Dec 25-26 off | 2026-12-26 |",
                "Mo-Su 10:00-12:00; 2026 Jul 14 08:00-09:00; PH off | 2026-07-14 |",
                "Mo-Su 10:00-12:00; PH off; 2026 Jul 14 08:00-09:00 | 2026-07-14 | 08:00-09:00",
                "Jul-Aug off; Mo 10:00-11:00 | 2026-07-13 | 10:00-11:00",
                "Jul-Aug off; Mo 10:00-11:00 | 2026-07-14 |",
                "2026 Jul 13 off; Mo 10:00-11:00 | 2026-07-13 | 10:00-11:00",
                "2026 Jul 13 off; Tu 10:00-11:00 | 2026-07-13 |",
                "2026 Jul 13 off; 2026 Jul 13-2026 Jul 20 10:00-11:00 | 2026-07-13 | 10:00-11:00",
                "Mo-Su 08:00-09:00; Jul off; Jul-Aug Mo 10:00-11:00 | 2026-07-13 | 10:00-11:00",
                "Mo-Su 08:00-09:00; Jul off; Jul-Aug Mo 10:00-11:00 | 2026-07-15 |",
                "Mo-Su 08:00-09:00; Jul off; Jul-Aug Mo 10:00-11:00 | 2026-08-03 | 10:00-11:00",
                "Mo-Su 08:00-09:00; Jul off; Jul-Aug Mo 10:00-11:00 | 2026-08-04 | 08:00-09:00",
                "Mo-Su 08:00-09:00; Jul off; 2026 Jul 13-2026 Jul 15 Mo 10:00-11:00 | 2026-07-14 |",
                "Mo-Su 08:00-09:00; Jul off, Jul Mo 10:00-11:00 | 2026-07-13 | 10:00-11:00",
                "Mo-Su 08:00-09:00; Jul Mo 10:00-11:00, Jul Mo 12:00-13:00 | 2026-07-13 | 10:00-11:00, 12:00-13:00",
                "Mo-Su 08:00-09:00, Jul Mo 12:00-13:00 | 2026-07-13 | 08:00-09:00, 12:00-13:00",
                "Jan-Mar,Jul Mo 10:00-12:00 | 2026-07-13 | 10:00-12:00",
                "Jan-Dec Mo 10:00-12:00 | 2026-07-13 | 10:00-12:00",
            })
    void a_day_has_the_hours_the_text_gives_it(String text, String date, String ranges) {
        List<OpeningRange> found = OSM.read(text, FRANCE).rangesOn(LocalDate.parse(date));
        String told = found.toString();
        assertThat(told.substring(1, told.length() - 1)).isEqualTo(ranges == null ? "" : ranges);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '`',
            value = {
                "Mo-Fr sunrise-18:00 | 7 | sunrise",
                "Mo-Fr 09:00-(sunset-01:00) | 14 | sunset",
                "Mo-Fr 09:00-18:00; week 1-10 off | 20 | week 1",
                "Mo-Fr 10:00+ | 7 | 10:00+",
                "Mo-Fr 10:00-12:00+ | 13 | 12:00+",
                "Mo-Fr 09:00-18:00; Sa unknown | 23 | unknown",
                "Mo-Fr 09:00-18:00; Sa[1] 10:00-12:00 | 20 | Sa[1]",
                "Mo-Fr 09:00-18:00; SH off | 20 | SH",
                "Mo-Fr 09:00-18:00 || 'x' | 19 | ||",
                "Mo-Fr 09:00-18:00; easter off | 20 | easter",
                "Mo-Fr 09:00-18:00; PH -1 day off | 23 | -1 day",
                "Mo-Fr 09:00-18:00/90 | 18 | /90",
                "Mo 10:00 | 4 | 10:00",
                "Mo-Fr 09:00-18:00; Jul 1+ off | 20 | Jul 1+",
                "Mo-Fr 09:00-18:00; Feb 30 off | 20 | Feb 30",
                "Mo-Fr 09:00-18:00; 2027 Feb 29 off | 20 | 2027 Feb 29",
                "Mo-Fr 09:00-18:00; 2026-2030/2 off | 29 | /2",
                "Mo-Fr 09:00-18:00; We 12:00-13:00 off | 23 | 12:00-13:00 off",
                "Mo-Fr 09:00-18:00; Jul PH off | 24 | PH",
                "Mo-Fr 09:00-18:00; PH Mo off | 20 | PH",
                "Mo-Fr 09:00-18:00, PH 10:00-12:00 | 20 | PH",
                "lundi 10:00-12:00 | 1 | l",
                "Mo Su 10:00-12:00 | 4 | Su",
                "Mo-Fr 26:00-27:00 | 7 | 26",
                "PH off; Mo 10:00-12:00; Tu 10:00-11:00; Jul 14 10:00-12:00; PH 08:00-09:00; We 10:00-11:00 | 61 | PH",
                "Mo-Su 10:00-12:00; PH 10:00-11:00; Jul 09:00-10:00 | 20 | PH",
                "Mo-Su 10:00-12:00; Jul off; Jul 10-Aug 10 Mo 10:00-11:00 | 29 | Jul 10-Aug 10",
            })
    void what_hours_cannot_express_is_refused_with_the_token_and_its_place(String text, int character, String token) {
        Problem problem = refusal(text.replace("'x'", "\"x\""));
        assertThat(problem.field()).isEqualTo("opening_hours at character " + character);
        assertThat(problem.value()).isEqualTo("'" + token + "'");
        assertThat(problem.code()).startsWith("hours-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 09:00-18:00 \"sur rendez-vous\"",
                "Mo-Fr 09:00-18:00 open \"sur rendez-vous\"",
                "Mo-Fr 09:00-18:00; PH off \"jours fériés\"",
                "Jul off \"congés\"",
                "2026 Jul 1-2026 Jul 9 10:00-11:00 open \"congés\"",
                "2026 Jul 1-2026 Jul 9 Mo off \"congés\"",
                "\"sur rendez-vous\""
            })
    void a_comment_where_hours_have_no_place_for_it_is_refused(String text) {
        Problem problem = refusal(text);
        int quote = text.indexOf('"');
        assertThat(problem.field()).isEqualTo("opening_hours at character " + (quote + 1));
        assertThat(problem.value()).isEqualTo("'" + text.substring(quote) + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ";",
                "\"",
                "hours",
                "Mo-Fr 09:00-18:00 09:00",
                "08:00-18:00 Mo-Fr",
                "Mo-Fr 09:00-49:00",
                "\u00a0"
            })
    void what_is_no_notation_is_refused(String text) {
        assertThat(refusal(text).code()).startsWith("hours-");
    }

    @Test
    void a_text_without_end_is_refused() {
        assertThat(refusal("Mo ".repeat(100_001)).value()).isEqualTo("300003 characters");
    }

    @Test
    void ranges_that_overlap_are_refused_as_everywhere() {
        assertThat(refusal("Mo 09:00-12:00,11:00-13:00").field()).isEqualTo("week.MONDAY");
    }

    @Test
    void comments_on_dates_are_reasons() {
        OpeningHours hours = OSM.read(
                "Mo-Fr 09:00-18:00; 2026 Aug 03-2026 Aug 15 off \"Congés; d'été\"; 2026 Dec 24 09:00-13:00 open \"Noël\";"
                        + " 2026 Dec 31 off \"Inventaire\"",
                FRANCE);
        assertThat(hours.dayOn(LocalDate.of(2026, 8, 15)).toString()).isEqualTo("[] by CLOSURE \"Congés; d'été\"");
        assertThat(hours.dayOn(LocalDate.of(2026, 12, 24)).reason()).contains("Noël");
        assertThat(hours.dayOn(LocalDate.of(2026, 12, 31)).toString()).isEqualTo("[] by SPECIAL_DAY \"Inventaire\"");
    }

    @Test
    void hours_are_written_as_people_write_them() {
        OpeningRange morning = OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(12, 0));
        OpeningRange night = OpeningRange.of(LocalTime.of(22, 0), LocalTime.of(2, 0));
        OpeningRange evening = OpeningRange.of(LocalTime.of(18, 0), LocalTime.MIDNIGHT);
        OpeningHours hours = OSM.read("Mo-Fr 09:00-12:00; Sa,Su 22:00-02:00; PH off", FRANCE).toBuilder()
                .season(MonthDay.of(7, 1), MonthDay.of(9, 1), Week.daily(morning, evening))
                .season(MonthDay.of(2, 1), MonthDay.of(3, 1), Week.closed())
                .season(Season.from(LocalDate.of(2030, 1, 1)), Week.closed())
                .season(Season.before(LocalDate.of(2020, 5, 11)), Week.closed())
                .season(MonthDay.of(12, 24), MonthDay.of(12, 25), Week.daily(night))
                .closure(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 16), "Congés")
                .specialDay(LocalDate.of(2026, 12, 24), SpecialDay.open(morning).because("Noël"))
                .specialDay(LocalDate.of(2026, 12, 31), SpecialDay.closed())
                .build();
        assertThat(OSM.write(hours))
                .isEqualTo(
                        "Mo-Fr 09:00-12:00; Sa,Su 22:00-02:00; Dec 24 Mo-Su 22:00-02:00; 1901 Jan 01-2020 May 10 off;"
                                + " 2030 Jan 01-9999 Dec 31 off; Feb 01-Feb 29 off; Jul 01-Aug 31 Mo-Su 09:00-12:00,18:00-24:00;"
                                + " PH off; 2026 Aug 03-2026 Aug 15 off \"Congés\"; 2026 Dec 24 09:00-12:00 open \"Noël\";"
                                + " 2026 Dec 31 off");
        assertThat(OSM.read(OSM.write(hours), FRANCE)).isEqualTo(hours);
    }

    @Test
    void open_at_all_times_has_a_name_of_its_own() {
        OpeningRange day = OpeningRange.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        assertThat(OSM.write(OpeningHours.daily(day))).isEqualTo("24/7");
        assertThat(OSM.write(OpeningHours.daily(OpeningRange.ofMinutes(LocalTime.of(10, 0), 1440))))
                .isEqualTo("Mo-Su 10:00-34:00");
        assertThat(OSM.write(OpeningHours.closed())).isEqualTo("off");
    }

    @Test
    void a_reason_with_a_double_quote_cannot_be_written() {
        OpeningHours hours = OpeningHours.builder()
                .specialDay(LocalDate.of(2026, 12, 31), SpecialDay.closed().because("\"Noël\""))
                .build();
        InvalidSettings invalid = catchThrowableOfType(InvalidSettings.class, () -> OSM.write(hours));
        assertThat(invalid)
                .hasMessage("specialDays.2026-12-31.reason is \"Noël\", allowed is text without a double quote");
    }

    private static Problem refusal(String text) {
        InvalidSettings invalid = catchThrowableOfType(InvalidSettings.class, () -> OSM.read(text, FRANCE));
        assertThat(invalid).as(text).isNotNull();
        assertThat(invalid.problems()).as(text).isNotEmpty();
        return invalid.problems().get(0);
    }
}
