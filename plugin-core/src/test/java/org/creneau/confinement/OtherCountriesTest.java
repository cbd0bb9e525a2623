// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.creneau.format.json.RegimeFile;
import org.creneau.territory.Area;
import org.creneau.territory.Place;
import org.junit.jupiter.api.Test;

/** Rules of other countries, each a small file: the form is not made for France alone. */
class OtherCountriesTest {
    private static final Outing TEN_MINUTES_AWAY = Outing.travelling(Duration.ofMinutes(10));

    private static String verdict(RegimeBook book, Trip.Builder trip, String local) {
        Trip built = trip.build();
        long at = LocalDateTime.parse(local).atZone(built.shopPlace().zone()).toEpochSecond();
        Findings findings = book.prepare(built, Treatments.usual()).judge(at, at + 900);
        return findings.refusal().map(Finding::code).orElse("allowed");
    }

    private static Place.Builder in(String zone, String country) {
        return Place.in(ZoneId.of(zone)).within(Area.COUNTRY, country);
    }

    @Test
    void in_belgium_in_march_2021_one_shops_by_appointment_only() {
        RegimeBook belgium = RegimeFile.shipped("belgium-2021-03.json").book();
        Place brussels =
                in("Europe/Brussels", "BE").within(Area.REGION, "BE-BRU").build();
        Trip.Builder trip = Trip.between(brussels, brussels).outing(TEN_MINUTES_AWAY);
        Shop walkIn = Shop.builder().byAppointment(false).build();
        assertThat(verdict(belgium, trip, "2021-03-27T15:00")).isEqualTo("allowed");
        assertThat(verdict(belgium, trip.shop(walkIn), "2021-03-26T15:00")).isEqualTo("allowed");
        assertThat(verdict(belgium, trip.shop(walkIn), "2021-03-27T15:00")).isEqualTo("appointment-needed");
        assertThat(verdict(belgium, trip.shop(walkIn), "2021-04-26T15:00")).isEqualTo("allowed");
        assertThat(verdict(belgium, trip, "2021-03-27T21:40")).isEqualTo("return-after-curfew");
        Place antwerp = in("Europe/Brussels", "BE").build();
        assertThat(verdict(belgium, Trip.between(antwerp, brussels).outing(TEN_MINUTES_AWAY), "2021-03-27T21:40"))
                .isEqualTo("allowed");
    }

    @Test
    void in_germany_the_incidence_of_the_kreis_decides() {
        RegimeBook germany = RegimeFile.shipped("germany-2021-04.json").book();
        Place mayen = in("Europe/Berlin", "DE").within("kreis:07137").build();
        Trip.Builder shopping = Trip.between(mayen, mayen)
                .purpose(Purpose.SHOP)
                .shop(Shop.builder().byAppointment(false).build());
        assertThat(verdict(germany, shopping, "2021-05-05T15:00")).isEqualTo("allowed");
        RegimeBook measured =
                germany.with(incidence("kreis:07137", 90, 101, 120, 160, 155, 151, 149, 99, 98, 97, 96, 95, 94));
        assertThat(verdict(measured, shopping, "2021-05-05T15:00")).isEqualTo("allowed");
        assertThat(verdict(measured, shopping, "2021-05-06T15:00")).isEqualTo("appointment-needed");
        assertThat(verdict(measured, shopping, "2021-05-07T15:00")).isEqualTo("appointment-needed");
        Trip.Builder meeting = Trip.between(mayen, mayen).purpose(Purpose.SHOP);
        assertThat(verdict(measured, meeting, "2021-05-07T15:00")).isEqualTo("allowed");
        assertThat(verdict(measured, meeting, "2021-05-08T15:00")).isEqualTo("trade-not-allowed");
        assertThat(verdict(measured, Trip.between(mayen, mayen), "2021-05-08T15:00"))
                .isEqualTo("allowed");
        assertThat(verdict(measured, meeting, "2021-05-13T15:00")).isEqualTo("allowed");
        assertThat(verdict(measured, shopping, "2021-05-13T15:00")).isEqualTo("appointment-needed");
        assertThat(verdict(measured, shopping, "2021-05-14T15:00")).isEqualTo("allowed");
        Place elsewhere = in("Europe/Berlin", "DE").within("kreis:07111").build();
        assertThat(verdict(measured, Trip.between(elsewhere, elsewhere).purpose(Purpose.SHOP), "2021-05-08T15:00"))
                .isEqualTo("allowed");
    }

    @Test
    void a_day_without_a_value_breaks_the_row() {
        Map<LocalDate, Double> values = new TreeMap<>();
        values.put(LocalDate.of(2021, 5, 1), 120.0);
        values.put(LocalDate.of(2021, 5, 2), 120.0);
        values.put(LocalDate.of(2021, 5, 4), 120.0);
        Trigger trigger = Trigger.above("incidence-7d", 100).forDays(3, 5).afterDays(2);
        assertThat(trigger.activeDays(IndicatorSeries.of("incidence-7d", "kreis:1", values)))
                .isEmpty();
        values.put(LocalDate.of(2021, 5, 5), 120.0);
        values.put(LocalDate.of(2021, 5, 6), 120.0);
        assertThat(trigger.activeDays(IndicatorSeries.of("incidence-7d", "kreis:1", values)))
                .containsExactly(LocalDate.of(2021, 5, 8).toEpochDay(), Long.MAX_VALUE);
    }

    @Test
    void in_bavaria_orders_are_handed_out_at_a_hatch() {
        Place munich = in("Europe/Berlin", "DE")
                .within(Area.REGION, "DE-BY")
                .within("kreis:09162")
                .build();
        RegimeBook bavaria =
                RegimeFile.shipped("germany-2021-04.json").book().with(incidence("kreis:09162", 160, 160, 160));
        Trip.Builder trip = Trip.between(munich, munich);
        Shop counter = Shop.builder().handover(Handover.INSIDE).build();
        Shop hatch = Shop.builder().handover(Handover.HATCH).build();
        assertThat(verdict(bavaria, trip.shop(counter), "2021-05-04T15:00")).isEqualTo("allowed");
        assertThat(verdict(bavaria, trip.shop(counter), "2021-05-05T15:00")).isEqualTo("handover-not-allowed");
        assertThat(verdict(bavaria, trip.shop(hatch), "2021-05-05T15:00")).isEqualTo("allowed");
        assertThat(verdict(bavaria, trip.shop(hatch), "2021-05-05T22:30")).isEqualTo("curfew");
    }

    @Test
    void in_greece_one_collects_with_an_appointment_once_a_day_within_three_hours() {
        RegimeBook greece = RegimeFile.shipped("greece-2021-04.json").book();
        Place athens = in("Europe/Athens", "GR").build();
        Trip.Builder trip = Trip.between(athens, athens).outing(TEN_MINUTES_AWAY);
        assertThat(verdict(greece, trip, "2021-04-05T15:00")).isEqualTo("allowed");
        Shopper wasOut = Shopper.builder().trips(LocalDate.of(2021, 4, 5), 1).build();
        assertThat(verdict(greece, trip.shopper(wasOut), "2021-04-05T15:00")).isEqualTo("trips-used-up");
        assertThat(verdict(greece, trip.shopper(wasOut), "2021-04-06T15:00")).isEqualTo("allowed");
        Trip.Builder far = Trip.between(athens, athens).outing(Outing.travelling(Duration.ofMinutes(91)));
        assertThat(verdict(greece, far, "2021-04-05T15:00")).isEqualTo("outing-too-long");
        Judge judge = greece.prepare(trip.build(), Treatments.usual());
        assertThat(judge.inForce(LocalDateTime.parse("2021-04-06T15:00")
                        .atZone(athens.zone())
                        .toEpochSecond()))
                .filteredOn(in -> in.limit() instanceof Proof)
                .singleElement()
                .satisfies(
                        in -> assertThat(((Proof) in.limit()).documents()).containsExactly("sms-code", "order-proof"));
    }

    @Test
    void in_melbourne_one_may_go_five_kilometres_or_to_the_nearest_shop() {
        RegimeBook victoria = RegimeFile.shipped("victoria-2020-08.json").book();
        Place melbourne = in("Australia/Melbourne", "AU")
                .within(Area.REGION, "AU-VIC-MELBOURNE")
                .build();
        Trip.Builder trip = Trip.between(melbourne, melbourne).distance(Distance.ofMeters(6000));
        Shop nearest = Shop.builder().nearestOfItsKind(true).build();
        assertThat(verdict(victoria, trip, "2020-08-03T15:00")).isEqualTo("too-far");
        assertThat(verdict(victoria, trip.shop(nearest), "2020-08-03T15:00")).isEqualTo("allowed");
        assertThat(verdict(victoria, trip.shop(nearest), "2020-08-03T20:00")).isEqualTo("curfew");
        assertThat(verdict(victoria, trip.shop(nearest).distance(Distance.ofMeters(5000)), "2020-08-02T15:00"))
                .isEqualTo("allowed");
    }

    /** From 1 May 2021 on. */
    private static IndicatorSeries incidence(String area, double... values) {
        Map<LocalDate, Double> days = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            days.put(LocalDate.of(2021, 5, 1).plusDays(i), values[i]);
        }
        return IndicatorSeries.of("incidence-7d", area, days);
    }
}
