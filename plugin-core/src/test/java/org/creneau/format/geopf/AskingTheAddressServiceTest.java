// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.geopf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.creneau.house.ContractRun;
import org.creneau.memory.SettableClock;
import org.creneau.territory.CommuneExtents;
import org.creneau.territory.CommuneGeocoder;
import org.creneau.territory.CommuneTable;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.GeocodeQuery;
import org.creneau.territory.GeocodedPlace;
import org.creneau.territory.Geocoder;
import org.creneau.territory.GeocoderContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The national address base when it behaves. */
@ContractRun(GeopfGeocoder.class)
class AskingTheAddressServiceTest extends GeocoderContract {
    static final String ADDRESS = "8 bd du Port, 80000 Amiens";

    private final AddressService service = new AddressService();
    private final SettableClock clock = new SettableClock(Instant.parse("2020-11-12T08:00:00Z"));
    private final Geocoder offline = new CommuneGeocoder(CommuneTable.shared(), CommuneExtents.ofFrance());
    private final Geocoder geocoder =
            new GeopfGeocoder(GeopfSettings.of(service.url()).withDeadline(Duration.ofMinutes(1)), offline, clock);

    @BeforeEach
    void serve() {
        service.willAnswer(AddressService.collection(AddressService.feature("housenumber", 0.96)));
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Override
    protected Geocoder geocoder() {
        return geocoder;
    }

    @Test
    void a_house_is_found_to_fifty_metres() {
        GeocodedPlace house = geocoder.find(GeocodeQuery.of(ADDRESS)).get(0);
        assertThat(house)
                .isEqualTo(GeocodedPlace.at(GeoPoint.of(49.897443, 2.290084), 50)
                        .label("8 Boulevard du Port 80000 Amiens")
                        .insee("80021")
                        .score(0.96)
                        .build());
        assertThat(house.isTooCoarseFor(1_000)).isFalse();
    }

    @Test
    void the_question_is_put_as_the_service_wants_it() {
        geocoder.find(GeocodeQuery.of("8 bd du Port & cie")
                .withPostcode("80000")
                .withInsee("80021")
                .withCity("Amiens")
                .withLimit(3));
        assertThat(service.asked())
                .containsExactly("/geocodage/search?q=8+bd+du+Port+%26+cie+Amiens&limit=3&autocomplete=0&index=address"
                        + "&postcode=80000&citycode=80021");
    }

    @ParameterizedTest
    @CsvSource({"housenumber, 50", "street, 1000", "locality, 2000"})
    void each_type_has_its_error_radius(String type, double errorMeters) {
        service.willAnswer(AddressService.collection(AddressService.feature(type, 0.8)));
        assertThat(geocoder.find(GeocodeQuery.of(ADDRESS)).get(0).errorMeters()).isEqualTo(errorMeters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"municipality", "", "moonbase"})
    void a_municipality_or_an_unknown_type_is_as_coarse_as_its_commune(String type) {
        service.willAnswer(AddressService.collection(AddressService.feature(type, 0.9)));
        GeocodedPlace place = geocoder.find(GeocodeQuery.of(ADDRESS)).get(0);
        double commune =
                offline.find(GeocodeQuery.of("").withInsee("80021")).get(0).errorMeters();
        assertThat(place.errorMeters()).isEqualTo(commune).isGreaterThan(5_000);
    }

    @Test
    void a_guess_is_left_out_and_the_commune_told_instead() {
        service.willAnswer(AddressService.collection(AddressService.feature("housenumber", 0.49)));
        List<GeocodedPlace> places = geocoder.find(GeocodeQuery.of(ADDRESS));
        assertThat(places).extracting(GeocodedPlace::label).containsExactly("Amiens");
        assertThat(places.get(0).isTooCoarseFor(1_000)).isTrue();
    }

    @Test
    void the_same_question_is_asked_once_until_its_answer_has_aged() {
        geocoder.find(GeocodeQuery.of(ADDRESS));
        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        geocoder.find(GeocodeQuery.of(ADDRESS));
        assertThat(service.asked()).hasSize(1);
        clock.advance(Duration.ofMillis(1));
        geocoder.find(GeocodeQuery.of(ADDRESS));
        assertThat(service.asked()).hasSize(2);
    }

    @Test
    void the_cache_keeps_the_latest_answers_only_and_none_that_has_aged() {
        AnswerCache cache = new AnswerCache(2, Duration.ofMinutes(1));
        Instant now = clock.instant();
        cache.put(GeocodeQuery.of("one"), List.of(), now);
        cache.put(GeocodeQuery.of("two"), List.of(), now);
        cache.get(GeocodeQuery.of("one"), now);
        cache.put(GeocodeQuery.of("three"), List.of(), now);
        assertThat(cache.get(GeocodeQuery.of("two"), now)).isEmpty();
        assertThat(cache.get(GeocodeQuery.of("one"), now)).isPresent();
        cache.put(GeocodeQuery.of("four"), List.of(), now.plusSeconds(60));
        assertThat(cache.size()).isEqualTo(1);
    }

    @Test
    void what_the_service_would_refuse_is_not_sent_there() {
        for (String text : List.of("", "ab", "-- Amiens", "x".repeat(201))) {
            geocoder.find(GeocodeQuery.of(text));
        }
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void the_property_chooses_and_names_what_is_allowed() {
        GeopfSettings settings = GeopfSettings.of(GeopfSettings.PUBLIC_URL);
        assertThat(GeocoderChoice.of("offline", settings, offline, clock)).isSameAs(offline);
        assertThat(GeocoderChoice.of("geopf", settings, offline, clock)).isInstanceOf(GeopfGeocoder.class);
        assertThatThrownBy(() -> GeocoderChoice.of("google", settings, offline, clock))
                .hasMessage("creneau.geocoder is 'google', allowed is offline or geopf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://example.org/", "file:///etc/passwd", "/search", "https://example.org/?q=", "http:///x"})
    void an_address_that_is_not_of_the_web_is_refused_at_start(String url) {
        assertThatThrownBy(() -> GeopfSettings.of(url)).hasMessageContaining("creneau.geocoder.url is '" + url);
    }
}
