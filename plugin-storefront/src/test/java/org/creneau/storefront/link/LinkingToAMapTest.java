// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creneau.territory.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link to a map of the site's choice; nothing is loaded from there. */
class LinkingToAMapTest {
    private static final GeoPoint POINT = GeoPoint.of(48.87, -2.366);

    @Test
    void it_leads_to_open_street_map_unless_the_site_says_otherwise() {
        assertThat(MapLinks.of("").at(POINT))
                .isEqualTo("https://www.openstreetmap.org/?mlat=48.870000&mlon=-2.366000#map=18/48.870000/-2.366000");
        assertThat(MapLinks.of("https://maps.example/{lat},{lon}").at(POINT))
                .isEqualTo("https://maps.example/48.870000,-2.366000");
        assertThat(MapLinks.of("none").at(POINT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert({lat},{lon})",
                "http://maps.example/{lat}/{lon}",
                "https://maps.example/{lat}",
                "https://maps.example/{lat} {lon}",
                "//maps.example/{lat}/{lon}"
            })
    void what_is_no_such_address_stops_the_start(String property) {
        assertThatThrownBy(() -> MapLinks.of(property))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("creneau.map.url is '" + property + "'");
    }
}
