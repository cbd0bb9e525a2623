// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.creneau.house.ContractRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offline, an address is its commune, kilometres wide. */
@ContractRun(CommuneGeocoder.class)
class CommuneGeocoderTest extends GeocoderContract {
    private final Geocoder geocoder = new CommuneGeocoder(CommuneTable.shared(), CommuneExtents.ofFrance());

    @Override
    protected Geocoder geocoder() {
        return geocoder;
    }

    @ParameterizedTest
    @CsvSource({
        "8 boulevard du Port 80000 Amiens, 80021",
        "12 rue des Lilas 13200, 13004",
        "10200 chemin Long 13200 Arles, 13004",
        "Arles, 13004",
        "75011, 75111"
    })
    void the_commune_is_read_from_what_was_typed(String typed, String insee) {
        assertThat(geocoder.find(GeocodeQuery.of(typed)))
                .first()
                .extracting(GeocodedPlace::insee)
                .isEqualTo(insee);
    }

    @Test
    void of_a_city_with_districts_only_the_district_is_meant() {
        assertThat(geocoder.find(GeocodeQuery.of("12 rue Oberkampf, 75011 Paris")))
                .extracting(GeocodedPlace::label)
                .containsExactly("Paris 11e Arrondissement");
    }

    @Test
    void parts_known_apart_count_more_than_the_text() {
        GeocodeQuery typed = GeocodeQuery.of("rue de Lyon");
        assertThat(geocoder.find(typed.withCity("Arles")).get(0).insee()).isEqualTo("13004");
        assertThat(geocoder.find(typed.withPostcode("80000")).get(0).insee()).isEqualTo("80021");
        assertThat(geocoder.find(typed.withPostcode("80000").withInsee("59350"))
                        .get(0)
                        .insee())
                .isEqualTo("59350");
    }

    @Test
    void a_kilometre_cannot_be_judged_but_a_hundred_can() {
        GeocodedPlace amiens = geocoder.find(GeocodeQuery.of("80000")).get(0);
        GeoPoint besideTheStation = GeoPoint.of(49.8907, 2.3075);
        assertThat(amiens.isTooCoarseFor(1_000)).isTrue();
        assertThat(DistanceCertainty.between(amiens, besideTheStation, 1_000)).isEqualTo(DistanceCertainty.CANNOT_TELL);
        assertThat(DistanceCertainty.between(amiens, besideTheStation, 100_000)).isEqualTo(DistanceCertainty.WITHIN);
        assertThat(DistanceCertainty.between(amiens, GeoPoint.of(48.85661, 2.3428), 100_000))
                .isEqualTo(DistanceCertainty.BEYOND);
    }

    @Test
    void no_text_of_a_query_or_a_place_gives_a_home_away() {
        GeocodeQuery query = GeocodeQuery.of("8 boulevard du Port").withPostcode("80000");
        assertThat(query.toString()).doesNotContain("Port", "80000");
        assertThat(geocoder.find(query).get(0).toString()).doesNotContain("Amiens", "49.", "2.");
    }
}
