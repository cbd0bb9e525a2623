// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.confinement.Trips.ANNOUNCED;
import static org.creneau.confinement.Trips.HOME;
import static org.creneau.confinement.Trips.LAW;
import static org.creneau.confinement.Trips.aTrip;
import static org.creneau.confinement.Trips.bookOf;
import static org.creneau.confinement.Trips.hours;
import static org.creneau.confinement.Trips.in;
import static org.creneau.confinement.Trips.slot;
import static org.creneau.confinement.Trips.verdict;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.creneau.territory.Area;
import org.creneau.territory.GeoPoint;
import org.junit.jupiter.api.Test;

/** How far, how long and how often one may go. */
class GoingFarTest {
    private static final String START = "2021-02-01T10:00";
    private static final String END = "2021-02-01T10:30";

    private static String noon(Limit limit, Trip.Builder trip) {
        return verdict(bookOf(limit), trip, START, END);
    }

    private static Trip.Builder away(double meters) {
        return aTrip().distance(Distance.ofMeters(meters));
    }

    @Test
    void the_radius_is_inclusive() {
        WithinDistance kilometre = WithinDistance.of(LAW, 1000);
        assertThat(noon(kilometre, away(1000))).isEqualTo("allowed");
        assertThat(noon(kilometre, away(1000.4))).isEqualTo("too-far");
        assertThat(slot(bookOf(kilometre), away(1000.4), START, END)
                        .all()
                        .get(0)
                        .facts())
                .containsEntry("distanceMeters", 1001L)
                .containsEntry("maxMeters", 1000L);
    }

    @Test
    void a_home_known_only_roughly_gets_no_wrong_answer() {
        WithinDistance kilometre = WithinDistance.of(LAW, 1000);
        assertThat(noon(kilometre, aTrip().distance(Distance.about(500, 400)))).isEqualTo("allowed");
        assertThat(noon(kilometre, aTrip().distance(Distance.about(500, 600)))).isEqualTo("distance-unknown");
        assertThat(noon(kilometre, aTrip().distance(Distance.about(1500, 600)))).isEqualTo("distance-unknown");
        assertThat(noon(kilometre, aTrip().distance(Distance.about(1500, 400)))).isEqualTo("too-far");
        assertThat(noon(kilometre, aTrip().distance(Distance.unknown()))).isEqualTo("distance-unknown");
    }

    @Test
    void a_hundred_kilometres_or_the_department() {
        WithinDistance hundred = WithinDistance.of(LAW, 100_000).orWithin(Area.DEPARTMENT);
        Trip.Builder far = Trip.between(HOME, in("33")).distance(Distance.ofMeters(100_001));
        assertThat(noon(hundred, far)).isEqualTo("too-far");
        assertThat(noon(hundred, far.distance(Distance.ofMeters(100_000)))).isEqualTo("allowed");
        assertThat(noon(hundred, away(150_000))).isEqualTo("allowed");
    }

    @Test
    void the_nearest_shop_may_be_far() {
        WithinDistance limit = WithinDistance.of(LAW, 5000).orNearestShop();
        Shop nearest = Shop.builder().nearestOfItsKind(true).build();
        assertThat(noon(limit, away(9000))).isEqualTo("too-far");
        assertThat(noon(limit, away(9000).shop(nearest))).isEqualTo("allowed");
        assertThat(noon(WithinDistance.of(LAW, 5000), away(9000).shop(nearest))).isEqualTo("too-far");
    }

    @Test
    void the_home_department_with_a_tolerance_at_its_border() {
        WithinHomeArea limit = WithinHomeArea.of(LAW, Area.DEPARTMENT, 30_000);
        Trip.Builder over = Trip.between(HOME, in("77")).distance(Distance.ofMeters(30_001));
        assertThat(noon(limit, over)).isEqualTo("other-department");
        assertThat(noon(limit, over.distance(Distance.ofMeters(30_000)))).isEqualTo("allowed");
        assertThat(noon(limit, over.distance(Distance.unknown()))).isEqualTo("distance-unknown");
        assertThat(noon(limit, away(90_000))).isEqualTo("allowed");
    }

    @Test
    void without_a_tolerance_the_area_alone_decides() {
        WithinHomeArea limit = WithinHomeArea.of(LAW, Area.COMMUNE, 0);
        Trip.Builder trip = aTrip().distance(Distance.ofMeters(0));
        assertThat(noon(limit, trip)).isEqualTo("other-area");
        assertThat(noon(WithinHomeArea.of(LAW, Area.DEPARTMENT, 0), Trip.between(HOME, in("77"))))
                .isEqualTo("other-department");
    }

    @Test
    void an_outing_of_exactly_an_hour_is_an_hour() {
        OutingDuration hour = OutingDuration.of(LAW, 60);
        assertThat(noon(hour, aTrip().outing(Outing.travelling(Duration.ofMinutes(30)))))
                .isEqualTo("allowed");
        Outing longer = Outing.travelling(Duration.ofMinutes(30)).staying(Duration.ZERO, Duration.ofSeconds(1));
        assertThat(noon(hour, aTrip().outing(longer))).isEqualTo("outing-too-long");
        assertThat(slot(bookOf(hour), aTrip().outing(longer), START, END)
                        .all()
                        .get(0)
                        .facts())
                .containsEntry("outingMinutes", 61)
                .containsEntry("maxMinutes", 60);
        assertThat(noon(hour, aTrip().outing(longer.arrivingAtSlotStart()))).isEqualTo("outing-too-long");
    }

    @Test
    void once_a_day_means_that_day() {
        TripsPerDay once = TripsPerDay.of(LAW, 1, true);
        Shopper wasOut = Shopper.builder().trips(LocalDate.of(2021, 2, 1), 1).build();
        RegimeBook book = bookOf(once);
        assertThat(verdict(book, aTrip().shopper(wasOut), START, END)).isEqualTo("trips-used-up");
        assertThat(verdict(book, aTrip().shopper(wasOut), "2021-02-02T10:00", "2021-02-02T10:30"))
                .isEqualTo("allowed");
        assertThat(verdict(book, aTrip(), START, END)).isEqualTo("allowed");
        assertThat(noon(TripsPerDay.of(LAW, 2, false), aTrip().shopper(wasOut))).isEqualTo("allowed");
        assertThat(once.isOfHousehold()).isTrue();
    }

    @Test
    void the_hour_one_may_go_out_must_hold_the_whole_outing() {
        Shopper noonHour =
                Shopper.builder().outOnlyDuring(hours("12:00", "13:00")).build();
        Trip.Builder trip = aTrip().shopper(noonHour);
        RegimeBook free = RegimeBook.empty();
        assertThat(verdict(free, trip, "2021-02-01T12:06", "2021-02-01T12:54")).isEqualTo("allowed");
        assertThat(verdict(free, trip, "2021-02-01T12:05", "2021-02-01T12:30")).isEqualTo("outside-your-window");
        assertThat(verdict(free, trip, "2021-02-01T12:30", "2021-02-01T12:55")).isEqualTo("outside-your-window");
        Finding finding =
                slot(free, trip, "2021-02-01T12:30", "2021-02-01T12:55").all().get(0);
        assertThat(finding.basis()).isEqualTo(Basis.WISH);
        assertThat(finding.facts()).containsEntry("windowStart", "12:00").containsEntry("windowEnd", "13:00");
    }

    @Test
    void what_was_only_announced_is_confirmed_unless_the_merchant_says_otherwise() {
        RegimeBook book = bookOf(WithinDistance.of(ANNOUNCED, 1000));
        Findings usual = slot(book, away(2000), START, END);
        assertThat(usual.isAllowed()).isTrue();
        assertThat(usual.treated(Treatment.CONFIRM)).extracting(Finding::code).containsExactly("too-far");
        Treatments strict = Treatments.usual().with("one", Basis.ANNOUNCED, Treatment.ENFORCE);
        assertThat(book.prepare(away(2000).build(), strict)
                        .judge(Trips.at(START), Trips.at(END))
                        .isAllowed())
                .isFalse();
        assertThat(strict.of("two", Basis.ANNOUNCED)).isEqualTo(Treatment.CONFIRM);
    }

    @Test
    void a_limit_binds_only_the_trips_it_names() {
        Terms exercise = Terms.of(Basis.LAW, Collections.singleton(Purpose.EXERCISE), Trips.GROUND);
        WithinDistance kilometre = WithinDistance.of(exercise, 1000);
        assertThat(noon(kilometre, away(2000))).isEqualTo("allowed");
        assertThat(noon(kilometre, away(2000).purpose(Purpose.EXERCISE))).isEqualTo("too-far");
    }

    @Test
    void the_way_takes_longer_than_the_straight_line() {
        StraightLineTravel travel = StraightLineTravel.usual();
        assertThat(travel.oneWay(1000, TravelMode.WALK)).isEqualTo(Duration.ofSeconds(936));
        assertThat(travel.oneWay(1000, TravelMode.CAR)).isEqualTo(Duration.ofSeconds(156));
        assertThat(travel.withDetourFactor(1).at(TravelMode.BICYCLE, 36).oneWay(1000, TravelMode.BICYCLE))
                .isEqualTo(Duration.ofSeconds(100));
        GeoPoint home = GeoPoint.of(48.85, 2.35);
        assertThat(travel.oneWay(home, home, TravelMode.PUBLIC_TRANSPORT)).isZero();
        assertThatThrownBy(() -> travel.at(TravelMode.CAR, 0)).hasMessageContaining("0.0 km/h");
        assertThatThrownBy(() -> travel.withDetourFactor(0.9)).hasMessageContaining("0.9");
    }

    @Test
    void impossible_limits_are_refused() {
        assertThatThrownBy(() -> WithinDistance.of(LAW, -1)).hasMessageContaining("maxMeters is -1.0");
        assertThatThrownBy(() -> OutingDuration.of(LAW, 0)).hasMessageContaining("maxMinutes is 0");
        assertThatThrownBy(() -> Distance.about(-1, 0)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> Distance.about(1, -1)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> Outing.travelling(Duration.ofMinutes(-1))).hasMessageContaining("travel");
        assertThatThrownBy(() -> Terms.of(Basis.LAW, Set.of(), Trips.GROUND)).hasMessageContaining("purposes");
    }
}
