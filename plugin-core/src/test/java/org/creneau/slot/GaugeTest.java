// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creneau.memory.Values;
import org.creneau.point.InvalidSettings;
import org.creneau.point.Problem;
import org.junit.jupiter.api.Test;

/** How many people a shop may let in to collect. */
class GaugeTest {
    private final Gauge gauge = Gauge.of(80, 8, 6, 50);

    @Test
    void the_floor_divided_by_the_area_of_each_is_how_many_may_be_inside() {
        assertThat(gauge.customersAtOnce()).isEqualTo(10);
        assertThat(Gauge.of(79, 8, 6, 50).customersAtOnce()).isEqualTo(9);
    }

    @Test
    void a_shop_smaller_than_one_customers_area_lets_one_in() {
        assertThat(Gauge.of(7, 8, 6, 50).customersAtOnce()).isEqualTo(1);
    }

    @Test
    void visits_are_shared_with_walk_ins_and_rounded_down() {
        assertThat(gauge.ordersWithin(60)).isEqualTo(30);
        assertThat(gauge.ordersWithin(15)).isEqualTo(7);
        assertThat(Gauge.of(80, 8, 6, 0).ordersWithin(60)).isZero();
        assertThat(Gauge.of(80, 8, 6, 100).ordersWithin(60)).isEqualTo(60);
    }

    @Test
    void the_largest_shop_with_the_longest_slot_overflows_nothing() {
        assertThat(Gauge.of(1_000_000, 1, 60, 100).ordersWithin(720)).isEqualTo(720_000_000);
    }

    @Test
    void every_value_out_of_bounds_is_named() {
        assertThatThrownBy(() -> Gauge.of(0, 0, 0, -1))
                .isInstanceOfSatisfying(
                        InvalidSettings.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::field)
                                .containsExactly(
                                        "floorAreaSquareMeters",
                                        "squareMetersPerCustomer",
                                        "visitsPerHour",
                                        "collectSharePercent"));
        assertThatThrownBy(() -> Gauge.of(1_000_001, 1001, 61, 101))
                .isInstanceOfSatisfying(
                        InvalidSettings.class, e -> assertThat(e.problems()).hasSize(4));
        assertThat(Gauge.of(1, 1, 1, 0)).isNotNull();
        assertThat(Gauge.of(1_000_000, 1000, 60, 100)).isNotNull();
    }

    @Test
    void it_is_a_value_and_tells_its_parts() {
        Values.areEqualOnlyIfAllPartsAre(
                gauge,
                Gauge.of(80, 8, 6, 50),
                Gauge.of(81, 8, 6, 50),
                Gauge.of(80, 9, 6, 50),
                Gauge.of(80, 8, 7, 50),
                Gauge.of(80, 8, 6, 51));
        assertThat(gauge).hasToString("80 m2 at 8 m2, 6 visits an hour, 50 % to collect");
        assertThat(gauge.floorAreaSquareMeters()).isEqualTo(80);
        assertThat(gauge.squareMetersPerCustomer()).isEqualTo(8);
        assertThat(gauge.visitsPerHour()).isEqualTo(6);
        assertThat(gauge.collectSharePercent()).isEqualTo(50);
    }
}
