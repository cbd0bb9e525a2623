// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Percentage;
import org.creneau.memory.ForAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distances on the globe. */
class GeoPointTest {
    private static final double QUARTER = Math.PI * 6_371_008.8 / 2;

    @ParameterizedTest
    @CsvSource({
        "48.8566, 2.3522, 45.7640, 4.8357, 391500", // Paris to Lyon
        "48.8566, 2.3522, 51.5074, -0.1278, 343560", // Paris to London
        "48.8566, 2.3522, -20.8789, 55.4481, 9363000", // Paris to Saint-Denis de la Réunion
        "14.6037, -61.0731, 48.8566, 2.3522, 6847000" // Fort-de-France to Paris
    })
    void known_cities_are_as_far_apart_as_a_map_says(
            double lat1, double lon1, double lat2, double lon2, double meters) {
        assertThat(GeoPoint.of(lat1, lon1).distanceMetersTo(GeoPoint.of(lat2, lon2)))
                .isCloseTo(meters, Percentage.withPercentage(0.6));
    }

    @Test
    void quarters_of_the_globe_are_exact_and_its_far_side_to_a_metre() {
        assertThat(GeoPoint.of(0, 0).distanceMetersTo(GeoPoint.of(0, 90))).isCloseTo(QUARTER, within(0.001));
        assertThat(GeoPoint.of(0, 12).distanceMetersTo(GeoPoint.of(90, -77))).isCloseTo(QUARTER, within(0.001));
        assertThat(GeoPoint.of(-90, 0).distanceMetersTo(GeoPoint.of(90, 0))).isCloseTo(2 * QUARTER, within(0.001));
        assertThat(GeoPoint.of(10, 20).distanceMetersTo(GeoPoint.of(-10, -160))).isCloseTo(2 * QUARTER, within(1.0));
    }

    @Test
    void the_date_line_is_no_distance() {
        assertThat(GeoPoint.of(-17, 180).distanceMetersTo(GeoPoint.of(-17, -180)))
                .isCloseTo(0, within(0.001));
        assertThat(GeoPoint.of(0, 179.5).distanceMetersTo(GeoPoint.of(0, -179.5)))
                .isCloseTo(QUARTER / 90, within(0.01));
    }

    @Test
    void a_metre_is_still_a_metre() {
        double oneMetreNorth = 48.8566 + 1 / (QUARTER / 90);
        assertThat(GeoPoint.of(48.8566, 2.3522).distanceMetersTo(GeoPoint.of(oneMetreNorth, 2.3522)))
                .isCloseTo(1, within(0.001));
    }

    @Test
    void distance_is_symmetric_zero_to_itself_and_agrees_with_the_chord() {
        ForAll.seeds(1000, random -> {
            GeoPoint one = any(random);
            GeoPoint other = any(random);
            double there = one.distanceMetersTo(other);
            assertThat(there).isEqualTo(other.distanceMetersTo(one)).isBetween(0.0, 2 * QUARTER + 0.001);
            assertThat(one.distanceMetersTo(one)).isZero();
            assertThat(there).isCloseTo(byChord(one, other), within(1.0));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "90.1, 0, latitude",
        "-91, 0, latitude",
        "NaN, 0, latitude",
        "0, 180.1, longitude",
        "0, -181, longitude",
        "0, Infinity, longitude",
        "0, NaN, longitude"
    })
    void a_position_off_the_globe_is_refused(double latitude, double longitude, String field) {
        assertThatThrownBy(() -> GeoPoint.of(latitude, longitude))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(field + " is ");
    }

    @Test
    void positions_differ_when_a_coordinate_does_and_mostly_in_their_hash_too() {
        GeoPoint paris = GeoPoint.of(48.8566, 2.3522);
        assertThat(paris)
                .isEqualTo(GeoPoint.of(48.8566, 2.3522))
                .isNotEqualTo(GeoPoint.of(48.8566, 2.3523))
                .isNotEqualTo(GeoPoint.of(48.8567, 2.3522))
                .isNotEqualTo("48.8566,2.3522")
                .doesNotHaveSameHashCodeAs(GeoPoint.of(2.3522, 48.8566))
                .hasToString("48.8566,2.3522");
    }

    @Test
    void minus_zero_is_zero() {
        assertThat(GeoPoint.of(-0.0, -0.0)).isEqualTo(GeoPoint.of(0.0, 0.0)).hasSameHashCodeAs(GeoPoint.of(0, 0));
    }

    private static GeoPoint any(Random random) {
        return GeoPoint.of(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
    }

    /** Through the globe and back to its surface: another formula. */
    private static double byChord(GeoPoint one, GeoPoint other) {
        double[] a = vector(one);
        double[] b = vector(other);
        double square = 0;
        for (int i = 0; i < 3; i++) {
            square += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return 2 * 6_371_008.8 * Math.asin(Math.min(1, Math.sqrt(square) / 2));
    }

    private static double[] vector(GeoPoint point) {
        double latitude = Math.toRadians(point.latitude());
        double longitude = Math.toRadians(point.longitude());
        return new double[] {
            Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude)
        };
    }
}
