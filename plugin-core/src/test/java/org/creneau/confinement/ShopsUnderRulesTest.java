// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.confinement.Trips.LAW;
import static org.creneau.confinement.Trips.aRegime;
import static org.creneau.confinement.Trips.aTrip;
import static org.creneau.confinement.Trips.at;
import static org.creneau.confinement.Trips.bookOf;
import static org.creneau.confinement.Trips.hours;
import static org.creneau.confinement.Trips.verdict;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What shops may do, and where and how they may hand over. */
class ShopsUnderRulesTest {

    private static String noon(Limit limit, Shop.Builder shop) {
        return verdict(bookOf(limit), aTrip().shop(shop.build()), "2021-02-01T12:00", "2021-02-01T12:30");
    }

    private static Shop.Builder mall(double squareMeters, Handover handover) {
        return Shop.builder().mallSquareMeters(squareMeters).handover(handover);
    }

    @Test
    void shops_hand_over_within_their_hours_only() {
        RegimeBook book = bookOf(ShopHours.of(LAW, hours("06:00", "21:00")));
        assertThat(verdict(book, aTrip(), "2021-02-01T20:30", "2021-02-01T21:00"))
                .isEqualTo("allowed");
        assertThat(verdict(book, aTrip(), "2021-02-01T20:30", "2021-02-01T21:01"))
                .isEqualTo("shop-closed");
        assertThat(verdict(book, aTrip(), "2021-02-01T21:00", "2021-02-01T21:00"))
                .isEqualTo("shop-closed");
        assertThat(verdict(book, aTrip(), "2021-02-01T06:00", "2021-02-01T06:30"))
                .isEqualTo("allowed");
        assertThat(verdict(book, aTrip(), "2021-02-01T05:59", "2021-02-01T06:30"))
                .isEqualTo("shop-closed");
        assertThat(Trips.slot(book, aTrip(), "2021-02-01T21:30", "2021-02-01T22:00")
                        .all()
                        .get(0)
                        .facts())
                .containsEntry("opensAt", "06:00")
                .containsEntry("closesAt", "21:00");
    }

    @Test
    void the_hours_of_some_days_leave_the_other_days_alone() {
        Regime sundays = aRegime("sundays", ShopHours.of(LAW, hours("08:00", "12:00")))
                .days(Days.of(EnumSet.of(DayOfWeek.SUNDAY), HolidayRule.AS_WEEKDAY, Set.of()))
                .build();
        RegimeBook book = RegimeBook.of("1", Arrays.asList(sundays));
        assertThat(verdict(book, aTrip(), "2021-02-07T07:00", "2021-02-07T07:30"))
                .isEqualTo("shop-closed");
        assertThat(verdict(book, aTrip(), "2021-02-07T11:30", "2021-02-07T12:00"))
                .isEqualTo("allowed");
        assertThat(verdict(book, aTrip(), "2021-02-07T13:00", "2021-02-07T13:30"))
                .isEqualTo("shop-closed");
        assertThat(verdict(book, aTrip(), "2021-02-08T07:00", "2021-02-08T07:30"))
                .isEqualTo("allowed");
        assertThat(verdict(book, aTrip(), "2021-02-06T23:00", "2021-02-06T23:30"))
                .isEqualTo("allowed");
    }

    @Test
    void hours_past_midnight_and_the_whole_day_are_hours_too() {
        RegimeBook night = bookOf(ShopHours.of(LAW, hours("18:00", "02:00")));
        assertThat(verdict(night, aTrip(), "2021-02-01T23:30", "2021-02-02T00:30"))
                .isEqualTo("allowed");
        assertThat(verdict(night, aTrip(), "2021-02-01T12:00", "2021-02-01T12:30"))
                .isEqualTo("shop-closed");
        RegimeBook always = bookOf(ShopHours.of(LAW, Hours.allDay()));
        assertThat(verdict(always, aTrip(), "2021-02-01T23:30", "2021-02-02T00:30"))
                .isEqualTo("allowed");
    }

    @Test
    void in_a_large_mall_nothing_is_collected_but_food() {
        MallCollect any = MallCollect.of(LAW, 20_000, Set.of("food"));
        assertThat(noon(any, mall(20_000, Handover.OUTSIDE))).isEqualTo("collect-forbidden-mall");
        assertThat(noon(any, mall(19_999, Handover.INSIDE))).isEqualTo("allowed");
        assertThat(noon(any, mall(25_000, Handover.INSIDE).trades(List.of("food", "toys"))))
                .isEqualTo("allowed");
        assertThat(noon(any, mall(25_000, Handover.INSIDE).trades(List.of("toys"))))
                .isEqualTo("collect-forbidden-mall");
        assertThat(noon(any.insideOnly(), mall(20_000, Handover.OUTSIDE))).isEqualTo("allowed");
        assertThat(noon(any.insideOnly(), mall(20_000, Handover.INSIDE))).isEqualTo("collect-forbidden-mall");
        assertThat(noon(MallCollect.of(LAW, 0, Set.of()), mall(0, Handover.INSIDE)))
                .isEqualTo("allowed");
    }

    @Test
    void orders_change_hands_only_where_they_may() {
        HandoverPlaces outside = HandoverPlaces.of(LAW, EnumSet.of(Handover.OUTSIDE, Handover.HATCH));
        assertThat(noon(outside, Shop.builder().handover(Handover.HATCH))).isEqualTo("allowed");
        assertThat(noon(outside, Shop.builder().handover(Handover.INSIDE))).isEqualTo("handover-not-allowed");
        assertThat(noon(HandoverPlaces.of(LAW, Set.of()), Shop.builder())).isEqualTo("collect-forbidden");
    }

    @Test
    void only_some_trades_serve() {
        assertThat(noon(EssentialOnly.of(LAW), Shop.builder())).isEqualTo("trade-not-allowed");
        assertThat(noon(EssentialOnly.of(LAW), Shop.builder().essential(true))).isEqualTo("allowed");
        TradeList only = TradeList.only(LAW, Set.of("books"));
        assertThat(noon(only, Shop.builder().trades(List.of("books")))).isEqualTo("allowed");
        assertThat(noon(only, Shop.builder().trades(List.of("shoes")))).isEqualTo("trade-not-allowed");
        TradeList allBut = TradeList.allBut(LAW, Set.of("shoes"));
        assertThat(noon(allBut, Shop.builder().trades(List.of("books")))).isEqualTo("allowed");
        assertThat(noon(allBut, Shop.builder().trades(List.of("shoes")))).isEqualTo("trade-not-allowed");
    }

    @Test
    void a_slot_is_an_appointment() {
        AppointmentOnly only = AppointmentOnly.of(LAW, 2, 30);
        assertThat(noon(only, Shop.builder())).isEqualTo("allowed");
        assertThat(noon(only, Shop.builder().byAppointment(false))).isEqualTo("appointment-needed");
        assertThatThrownBy(() -> AppointmentOnly.of(LAW, 0, 30)).hasMessageContaining("maxPersons is 0");
    }

    @Test
    void the_sales_area_says_how_many_may_be_inside() {
        Density small = Density.of(LAW, 8).forShops(0, 400);
        Density large = Density.of(LAW, 10).forShops(400, Double.POSITIVE_INFINITY);
        assertThat(small.customersAtOnce(80)).isEqualTo(10);
        assertThat(small.customersAtOnce(7)).isEqualTo(1);
        assertThat(small.customersAtOnce(0)).isEqualTo(1);
        assertThat(small.customersAtOnce(400)).isEqualTo(50);
        assertThat(small.customersAtOnce(401)).isEqualTo(Integer.MAX_VALUE);
        assertThat(large.customersAtOnce(400)).isEqualTo(Integer.MAX_VALUE);
        assertThat(large.customersAtOnce(410)).isEqualTo(41);
        assertThat(large.atMost(20).customersAtOnce(410)).isEqualTo(20);
        assertThatThrownBy(() -> Density.of(LAW, 0)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> small.forShops(5, 5)).hasMessageContaining("5.0");
    }

    @Test
    void what_only_informs_is_told_while_it_is_in_force_and_refuses_nothing() {
        Proof form = Proof.of(LAW, List.of("form"), "achats");
        RegimeBook book = bookOf(form, Density.of(LAW, 8));
        Judge judge = book.prepare(aTrip().build(), Treatments.usual());
        assertThat(judge.judge(at("2021-02-01T12:00"), at("2021-02-01T12:30"))).isSameAs(Findings.none());
        assertThat(judge.inForce(at("2021-02-01T12:00")))
                .extracting(in -> in.limit().kind())
                .containsExactly("proof", "density");
        assertThat(judge.inForce(at("2022-02-01T12:00"))).isEmpty();
        assertThat(form.box()).isEqualTo("achats");
        assertThat(form.documents()).containsExactly("form");
    }
}
