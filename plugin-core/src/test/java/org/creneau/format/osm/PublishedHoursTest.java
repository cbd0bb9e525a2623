// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.creneau.point.Holidays;
import org.creneau.point.OpeningHours;
import org.creneau.point.TimeSpan;
import org.junit.jupiter.api.Test;

/**
 * Hours of the kind that shops, a market and a museum put on their doors, from memory and not checked against a source, and
 * the questions a customer asks. Sums of a week or a year were counted by hand.
 */
class PublishedHoursTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The museum of the Louvre, Paris. */
    @Test
    void the_louvre_is_closed_on_tuesdays_and_three_days_a_year_and_late_on_wednesday_and_friday() {
        OpeningHours louvre = hours(
                "Mo,Th,Sa,Su 09:00-18:00; We,Fr 09:00-21:00; Tu off; Jan 01 off; May 01 off; Dec 25 off", "FR-75");
        assertThat(louvre.rangesOn(LocalDate.of(2026, 11, 24))).isEmpty();
        assertThat(louvre.rangesOn(LocalDate.of(2026, 5, 1))).isEmpty();
        assertThat(louvre.rangesOn(LocalDate.of(2026, 5, 8)).toString()).isEqualTo("[09:00-21:00]");
        assertThat(open(louvre, "2026-11-25T20:59")).isTrue();
        assertThat(open(louvre, "2026-11-25T21:00")).isFalse();
        assertThat(hoursIn(louvre, "2026-11-23", "2026-11-30")).isEqualTo(4 * 9 + 2 * 12);
    }

    /** A department store on boulevard Haussmann, Paris. */
    @Test
    void a_department_store_has_sunday_hours_on_holidays() {
        OpeningHours store = hours("Mo-Sa 10:00-20:30; Su,PH 11:00-20:00", "FR-75");
        assertThat(store.rangesOn(LocalDate.of(2026, 11, 11)).toString()).isEqualTo("[11:00-20:00]");
        assertThat(store.rangesOn(LocalDate.of(2026, 11, 12)).toString()).isEqualTo("[10:00-20:30]");
        assertThat(open(store, "2026-07-14T10:30")).isFalse();
    }

    /** The covered market of Aligre, Paris: five different half-days. */
    @Test
    void a_market_has_a_lunch_break_that_differs_on_saturday_and_none_on_sunday() {
        OpeningHours market =
                hours("Tu-Fr 09:00-13:00,16:00-19:30; Sa 09:00-13:00,15:30-19:30; Su 09:00-13:30; Mo off", "FR-75");
        assertThat(open(market, "2026-11-28T15:30")).isTrue();
        assertThat(open(market, "2026-11-27T15:30")).isFalse();
        assertThat(hoursIn(market, "2026-11-23", "2026-11-30")).isEqualTo(4 * 7.5 + 8 + 4.5);
    }

    /** A bookshop on place Kléber, Strasbourg. */
    @Test
    void a_bookshop_in_alsace_rests_on_good_friday_and_on_the_day_after_christmas() {
        OpeningHours bookshop = hours("Mo 10:00-19:00; Tu-Sa 09:00-19:00; PH off", "FR-67");
        assertThat(bookshop.dayOn(LocalDate.of(2026, 4, 3)).holiday()).contains("good-friday");
        assertThat(bookshop.rangesOn(LocalDate.of(2026, 4, 3))).isEmpty();
        assertThat(bookshop.rangesOn(LocalDate.of(2026, 12, 26))).isEmpty();
        assertThat(hours("Mo 10:00-19:00; Tu-Sa 09:00-19:00; PH off", "FR-75").rangesOn(LocalDate.of(2026, 12, 26)))
                .isNotEmpty();
    }

    /** A glacier on the Île Saint-Louis, Paris, that closes in the hottest weeks. */
    @Test
    void an_ice_cream_maker_closes_from_late_july_to_the_end_of_august() {
        OpeningHours glacier = hours("We-Su 10:00-20:00; 2026 Jul 27-2026 Aug 31 off \"Vacances d'été\"", "FR-75");
        assertThat(glacier.dayOn(LocalDate.of(2026, 8, 15)).reason()).contains("Vacances d'été");
        assertThat(glacier.rangesOn(LocalDate.of(2026, 7, 26)).toString()).isEqualTo("[10:00-20:00]");
        assertThat(glacier.rangesOn(LocalDate.of(2026, 9, 2)).toString()).isEqualTo("[10:00-20:00]");
        assertThat(glacier.rangesOn(LocalDate.of(2026, 9, 1))).isEmpty();
    }

    /** The post office of the rue du Louvre, Paris, as it was after its rebuilding. */
    @Test
    void a_post_office_closes_at_midnight() {
        OpeningHours post = hours("Mo-Sa 08:00-24:00; Su 10:00-24:00", "FR-75");
        assertThat(open(post, "2026-11-23T23:59")).isTrue();
        assertThat(open(post, "2026-11-24T00:00")).isFalse();
        assertThat(hoursIn(post, "2026-11-23", "2026-11-30")).isEqualTo(6 * 16 + 14);
    }

    /** A brasserie in Lille. */
    @Test
    void a_brasserie_serves_an_hour_longer_in_the_night_the_clocks_go_back() {
        OpeningHours brasserie = hours("Su-Th 11:00-01:00; Fr,Sa 11:00-04:00", "FR-59");
        assertThat(hoursIn(brasserie, "2026-10-24", "2026-10-26")).isEqualTo(4 + 13 + 4 + 1 + 13);
        assertThat(hoursIn(brasserie, "2026-03-28", "2026-03-30")).isEqualTo(4 + 13 + 4 - 1 + 13);
        assertThat(hoursIn(brasserie, "2026-11-28", "2026-11-30")).isEqualTo(4 + 13 + 4 + 13);
    }

    /** A shop of Saint-Denis, Réunion, seen from there. */
    @Test
    void a_shop_on_reunion_rests_on_the_twentieth_of_december() {
        OpeningHours shop = hours("Mo-Sa 08:30-18:00; PH off", "FR-974");
        assertThat(shop.dayOn(LocalDate.of(2025, 12, 20)).holiday()).contains("abolition-of-slavery");
        assertThat(shop.isOpenAt(Instant.parse("2026-11-23T04:30:00Z"), ZoneId.of("Indian/Reunion")))
                .isTrue();
        assertThat(shop.isOpenAt(Instant.parse("2026-11-23T14:00:00Z"), ZoneId.of("Indian/Reunion")))
                .isFalse();
    }

    /** A beach restaurant near Saint-Tropez. */
    @Test
    void a_beach_restaurant_opens_for_the_season_and_longer_in_high_summer() {
        OpeningHours beach = hours("off; Apr-Sep 10:00-19:00; Jul-Aug 09:00-01:00", "FR-83");
        assertThat(beach.rangesOn(LocalDate.of(2026, 3, 31))).isEmpty();
        assertThat(beach.rangesOn(LocalDate.of(2026, 4, 1)).toString()).isEqualTo("[10:00-19:00]");
        assertThat(beach.rangesOn(LocalDate.of(2026, 8, 31)).toString()).isEqualTo("[09:00-01:00]");
        assertThat(open(beach, "2026-09-01T00:30")).isTrue();
        assertThat(beach.rangesOn(LocalDate.of(2026, 10, 1))).isEmpty();
    }

    private static OpeningHours hours(String text, String territory) {
        return OsmOpeningHours.create()
                .read(text, Holidays.shipped().closest(territory).orElseThrow());
    }

    private static boolean open(OpeningHours hours, String minute) {
        return hours.isOpenAt(LocalDateTime.parse(minute).atZone(PARIS).toInstant(), PARIS);
    }

    private static double hoursIn(OpeningHours hours, String from, String to) {
        Instant begin = LocalDate.parse(from).atStartOfDay(PARIS).toInstant();
        Instant end = LocalDate.parse(to).atStartOfDay(PARIS).toInstant();
        Duration open = hours.spansBetween(begin, end, PARIS).stream()
                .map(TimeSpan::duration)
                .reduce(Duration.ZERO, Duration::plus);
        return open.toMinutes() / 60.0;
    }
}
