// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import org.creneau.memory.Shop;
import org.creneau.point.Address;
import org.creneau.point.PickupPoint;
import org.creneau.territory.FrenchPlaces;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.Polygon;
import org.creneau.territory.Territory;
import org.junit.jupiter.api.Test;

/** In which areas a point lies, and where in them. */
class PlacesOfPointsTest {
    private static final Address SOMEWHERE = Address.of("", "", "Brussels").withCountryCode("BE");

    private final FrenchPointPlaces places = new FrenchPointPlaces(FrenchPlaces.shared());

    @Test
    void a_point_lies_in_its_commune_at_its_own_position() {
        PickupPoint point = Shop.aPoint().build();
        assertThat(places.of(point).areas()).contains("commune:75110", "department:75");
        assertThat(places.of(point).location()).contains(point.location());
    }

    @Test
    void a_zone_drawn_around_a_point_contains_it() {
        PickupPoint point = Shop.aPoint().build();
        assertThat(around(point.location()).contains(places.of(point))).isTrue();
    }

    @Test
    void a_point_that_was_moved_on_the_map_is_looked_up_anew() {
        PickupPoint before = Shop.aPoint().build();
        places.of(before);
        PickupPoint after = Shop.aPoint().location(GeoPoint.of(48.8725, 2.3625)).build();
        assertThat(places.of(after).location()).contains(after.location());
    }

    @Test
    void points_abroad_that_share_an_address_keep_their_own_clocks() {
        PickupPoint first = Shop.aPoint().address(SOMEWHERE).build();
        PickupPoint second = Shop.aPoint()
                .address(SOMEWHERE)
                .zone(ZoneId.of("Europe/Brussels"))
                .build();
        assertThat(places.of(first).zone()).isEqualTo(Shop.PARIS);
        assertThat(places.of(second).zone()).isEqualTo(ZoneId.of("Europe/Brussels"));
    }

    /** Some 200 m wide. */
    private static Territory around(GeoPoint middle) {
        double south = middle.latitude() - 0.001;
        double west = middle.longitude() - 0.001;
        return Territory.builder()
                .polygon(Polygon.of(Arrays.asList(
                        GeoPoint.of(south, west),
                        GeoPoint.of(south, west + 0.002),
                        GeoPoint.of(south + 0.002, west + 0.002),
                        GeoPoint.of(south + 0.002, west))))
                .build();
    }
}
