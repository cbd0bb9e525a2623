// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.creneau.house.ContractRun;
import org.creneau.memory.ForAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every {@link Geodesic} does, because the index relies on it. */
public abstract class GeodesicContract {
    private static final double MILLIMETRE = 0.001;

    protected abstract Geodesic geodesic();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(geodesic())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void there_and_back_are_equally_far() {
        ForAll.seeds(500, random -> {
            GeoPoint one = RandomPlaces.anywhere(random);
            GeoPoint other = RandomPlaces.anywhere(random);
            assertThat(geodesic().meters(one, other))
                    .isCloseTo(geodesic().meters(other, one), within(MILLIMETRE))
                    .isFinite()
                    .isNotNegative();
        });
    }

    @Test
    void it_stays_within_the_bound_that_lets_an_index_leave_positions_out() {
        ForAll.seeds(2000, random -> {
            GeoPoint one = RandomPlaces.anywhere(random);
            GeoPoint other = random.nextBoolean() ? RandomPlaces.anywhere(random) : RandomPlaces.around(one, random);
            double sphere = one.distanceMetersTo(other);
            assertThat(geodesic().meters(one, other))
                    .isBetween(sphere * 0.994 - MILLIMETRE, sphere * 1.006 + MILLIMETRE);
        });
    }

    @ParameterizedTest
    @CsvSource({"48.85, 2.35, 48.85, 2.35", "-17, 180, -17, -180", "90, 0, 90, 135", "-90, -180, -90, 7", "0, 0, 0, 0"})
    void one_place_under_two_names_is_no_distance(double lat1, double lon1, double lat2, double lon2) {
        assertThat(geodesic().meters(GeoPoint.of(lat1, lon1), GeoPoint.of(lat2, lon2)))
                .isCloseTo(0, within(MILLIMETRE));
    }

    @Test
    void a_kilometre_north_of_paris_is_about_a_kilometre() {
        assertThat(geodesic().meters(GeoPoint.of(48.85, 2.35), GeoPoint.of(48.858993, 2.35)))
                .isCloseTo(1000, Percentage.withPercentage(0.6));
    }
}
