// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A position a browser told lies in some commune. */
class NearestCommuneTest {
    private final NearestCommune france = NearestCommune.ofFrance();

    @ParameterizedTest
    @CsvSource({"48.8700, 2.3660, 75110", "49.897443, 2.290084, 80021", "14.6037, -61.0703, 97209"})
    void it_is_found_districts_rather_than_cities(double latitude, double longitude, String insee) {
        assertThat(france.of(GeoPoint.of(latitude, longitude)))
                .map(Commune::insee)
                .contains(insee);
    }

    @Test
    void far_abroad_there_is_none() {
        assertThat(france.of(GeoPoint.of(52.52, 13.40))).isEmpty();
        assertThat(france.of(GeoPoint.of(0, 0))).isEmpty();
    }

    @Test
    void a_place_keeps_its_areas_when_its_position_is_known_better() {
        GeoPoint door = GeoPoint.of(48.8701, 2.3661);
        Place commune = FrenchPlaces.shared().byInsee("75110").orElseThrow();
        Place home = commune.movedTo(door);
        assertThat(home.areas()).isEqualTo(commune.areas());
        assertThat(home.population()).isEqualTo(commune.population());
        assertThat(home.location()).contains(door);
        assertThat(Place.in(home.zone()).build().movedTo(door).population()).isEqualTo(Place.POPULATION_UNKNOWN);
    }
}
