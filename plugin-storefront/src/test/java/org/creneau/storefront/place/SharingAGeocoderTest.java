// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.creneau.memory.SettableClock;
import org.creneau.memory.Shop;
import org.creneau.territory.CommuneExtents;
import org.creneau.territory.CommuneGeocoder;
import org.creneau.territory.CommuneTable;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.GeocodeQuery;
import org.creneau.territory.GeocodedPlace;
import org.creneau.territory.Geocoder;
import org.creneau.territory.NearestCommune;
import org.junit.jupiter.api.Test;

/** All visitors of a node share one address service; where they ask too often, their communes are looked up instead, and nobody is turned away. */
class SharingAGeocoderTest {
    private static final String ADDRESS = "8 boulevard du Port 75010 Paris";

    private final SettableClock clock = new SettableClock(Shop.EIGHT);
    private final Geocoder table = new CommuneGeocoder(CommuneTable.shared(), CommuneExtents.ofFrance());
    private final AtomicInteger asked = new AtomicInteger();
    private final SharedGeocoder shared = new SharedGeocoder(this::service, table, "2/60", clock);
    private final PlaceSearch search = new PlaceSearch(CommuneTable.shared(), shared, NearestCommune.ofFrance());

    private List<GeocodedPlace> service(GeocodeQuery query) {
        asked.incrementAndGet();
        return query.text().isEmpty()
                ? table.find(query)
                : List.of(GeocodedPlace.at(GeoPoint.of(48.87, 2.36), 10)
                        .label("8 Boulevard du Port")
                        .insee("75110")
                        .build());
    }

    @Test
    void an_address_is_asked_for_until_the_bucket_is_empty_and_then_its_commune_is_told() {
        assertThat(placeOf(ADDRESS)).isEqualTo("8 Boulevard du Port");
        assertThat(placeOf(ADDRESS)).isEqualTo("8 Boulevard du Port");
        assertThat(placeOf(ADDRESS)).startsWith("Paris");
        assertThat(search.suggest(ADDRESS)).isNotEmpty();
        assertThat(asked).hasValue(2);
        clock.advance(Duration.ofSeconds(30));
        assertThat(placeOf(ADDRESS)).isEqualTo("8 Boulevard du Port");
    }

    @Test
    void a_town_costs_nobody_anything() {
        for (int i = 0; i < 50; i++) {
            assertThat(placeOf("Rennes")).isEqualTo("Rennes");
            assertThat(search.commune("75110")).isPresent();
        }
        assertThat(placeOf(ADDRESS)).isEqualTo("8 Boulevard du Port");
    }

    @Test
    void where_no_service_is_asked_nothing_is_counted() {
        SharedGeocoder offline = new SharedGeocoder(table, any -> List.of(), "1/60", clock);
        for (int i = 0; i < 50; i++) {
            assertThat(offline.find(GeocodeQuery.of(ADDRESS))).isNotEmpty();
        }
        assertThat(offline.knowsAddresses()).isFalse();
        assertThat(search.knowsAddresses()).isTrue();
    }

    @Test
    void a_limit_that_cannot_be_read_is_refused_at_the_start() {
        assertThatThrownBy(() -> new SharedGeocoder(table, table, "often", clock))
                .hasMessageContaining("creneau.limits.placeTogether");
    }

    private String placeOf(String typed) {
        return search.find(typed).place().get().name();
    }
}
