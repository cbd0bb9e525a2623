// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every geocoder promises. Subclasses name theirs with {@code @ContractRun}. */
public abstract class GeocoderContract {
    /** Ready to be asked for Amiens. */
    protected abstract Geocoder geocoder();

    @Test
    void a_commune_is_found_with_an_error_radius_and_its_code() {
        List<GeocodedPlace> places = geocoder().find(GeocodeQuery.of("Amiens").withInsee("80021"));
        assertThat(places).isNotEmpty();
        GeocodedPlace best = places.get(0);
        assertThat(best.insee()).isEqualTo("80021");
        assertThat(best.label()).contains("Amiens");
        assertThat(best.errorMeters()).isPositive().isFinite();
        assertThat(best.score()).isBetween(0.0, 1.0);
        assertThat(best.point().distanceMetersTo(GeoPoint.of(49.894, 2.296))).isLessThan(best.errorMeters() + 1_000);
    }

    @Test
    void no_more_places_come_than_were_asked_for() {
        assertThat(geocoder().find(GeocodeQuery.of("Saint").withLimit(2))).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "a", "\u0000", "%00&q=", "<script>", "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00"})
    void nonsense_is_answered_without_an_exception(String text) {
        assertThatCode(() -> assertThat(geocoder().find(GeocodeQuery.of(text))).isNotNull())
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_too_long_finds_nothing() {
        assertThat(geocoder().find(GeocodeQuery.of("Amiens ".repeat(100)))).isEmpty();
    }
}
