// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Within, beyond, or cannot tell. */
class DistanceCertaintyTest {
    @ParameterizedTest
    @CsvSource({
        "1000, 0, 1000, WITHIN",
        "1001, 0, 1000, BEYOND",
        "950, 50, 1000, WITHIN",
        "951, 50, 1000, CANNOT_TELL",
        "1050, 50, 1000, CANNOT_TELL",
        "1051, 50, 1000, BEYOND",
        "0, 9000, 1000, CANNOT_TELL",
        "0, 0, 0, WITHIN",
        "12000, 9000, 1000, BEYOND"
    })
    void a_limit_is_inclusive_and_doubt_is_said(double meters, double error, double limit, DistanceCertainty expected) {
        assertThat(DistanceCertainty.of(meters, error, limit)).isEqualTo(expected);
    }

    /** The oracle: wherever the true home is on the line of doubt, a yes or no was right. */
    @Property
    void a_yes_or_no_is_never_wrong(
            @ForAll @DoubleRange(max = 200_000) double meters,
            @ForAll @DoubleRange(max = 20_000) double error,
            @ForAll @DoubleRange(max = 100_000) double limit,
            @ForAll @DoubleRange(min = -1, max = 1) double truth) {
        double trueMeters = Math.max(0, meters + truth * error);
        DistanceCertainty told = DistanceCertainty.of(meters, error, limit);
        assertThat(told == DistanceCertainty.WITHIN && trueMeters > limit).isFalse();
        assertThat(told == DistanceCertainty.BEYOND && trueMeters <= limit).isFalse();
    }

    @Test
    void under_its_error_radius_a_place_is_never_said_to_be_within() {
        GeoPoint shop = GeoPoint.of(48.85, 2.35);
        GeocodedPlace here = GeocodedPlace.at(shop, 1_001).build();
        assertThat(here.isTooCoarseFor(1_000)).isTrue();
        assertThat(DistanceCertainty.between(here, shop, 1_000)).isEqualTo(DistanceCertainty.CANNOT_TELL);
    }

    @Test
    void the_sphere_is_not_trusted_to_the_metre() {
        GeocodedPlace home = GeocodedPlace.at(GeoPoint.of(48.85, 2.35), 0).build();
        GeoPoint shop = GeoPoint.of(49.12, 2.35);
        double meters = home.point().distanceMetersTo(shop);
        assertThat(DistanceCertainty.between(home, shop, meters)).isEqualTo(DistanceCertainty.CANNOT_TELL);
        assertThat(DistanceCertainty.between(home, shop, meters * 1.007)).isEqualTo(DistanceCertainty.WITHIN);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, NaN, 0", "0, 0, Infinity"})
    void what_is_no_number_of_metres_is_refused_without_repeating_it(double meters, double error, double limit) {
        assertThatThrownBy(() -> DistanceCertainty.of(meters, error, limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Meters is not a number of metres");
    }

    @Test
    void a_place_is_refused_with_a_score_or_radius_out_of_bounds() {
        GeoPoint here = GeoPoint.of(1, 2);
        assertThatThrownBy(() -> GeocodedPlace.at(here, -1).build()).hasMessageContaining("errorMeters is -1.0");
        assertThatThrownBy(() -> GeocodedPlace.at(here, 1).score(1.1).build()).hasMessageContaining("score is 1.1");
    }
}
