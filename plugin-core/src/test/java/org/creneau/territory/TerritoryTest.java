// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which places a territory contains. */
class TerritoryTest {
    private static final Place LYON = Place.in(ZoneOffset.UTC)
            .within(Area.DEPARTMENT, "69")
            .within(Area.COMMUNE, "69123")
            .at(GeoPoint.of(45.76, 4.83))
            .population(522_969)
            .build();
    private static final Place SOMEWHERE = Place.in(ZoneOffset.UTC).build();

    private static Territory of(String... areas) {
        return Territory.builder().areas(Arrays.asList(areas)).build();
    }

    @Test
    void any_of_its_areas_is_enough() {
        assertThat(of("department:01", "commune:69123").contains(LYON)).isTrue();
        assertThat(of("department:01").contains(LYON)).isFalse();
        assertThat(of("department:69").contains(SOMEWHERE)).isFalse();
    }

    @Test
    void without_an_area_it_is_everywhere() {
        assertThat(Territory.everywhere().contains(SOMEWHERE)).isTrue();
    }

    @Test
    void an_exception_is_cut_out() {
        Territory rest = Territory.builder()
                .areas(List.of("department:69"))
                .except(List.of("commune:69123"))
                .build();
        assertThat(rest.contains(LYON)).isFalse();
        assertThat(rest.contains(
                        Place.in(ZoneOffset.UTC).within(Area.DEPARTMENT, "69").build()))
                .isTrue();
    }

    @Test
    void small_communes_can_be_left_out_or_be_the_only_ones() {
        Territory large = Territory.builder().populationFrom(5000).build();
        Territory small = Territory.builder().populationBelow(5000).build();
        Place village = Place.in(ZoneOffset.UTC).population(4999).build();
        Place town = Place.in(ZoneOffset.UTC).population(5000).build();
        assertThat(large.contains(town)).isTrue();
        assertThat(large.contains(village)).isFalse();
        assertThat(small.contains(village)).isTrue();
        assertThat(small.contains(town)).isFalse();
        assertThat(small.contains(SOMEWHERE)).isTrue();
        assertThatThrownBy(() ->
                        Territory.builder().populationFrom(5).populationBelow(5).build())
                .hasMessageContaining("populationFrom is 5");
    }

    @Test
    void it_can_be_drawn() {
        Polygon square = Polygon.of(
                Arrays.asList(GeoPoint.of(45, 4), GeoPoint.of(45, 5), GeoPoint.of(46, 5), GeoPoint.of(46, 4)));
        Territory drawn = Territory.builder().polygon(square).build();
        assertThat(drawn.contains(LYON)).isTrue();
        assertThat(drawn.contains(SOMEWHERE)).isFalse();
        assertThat(square.contains(GeoPoint.of(45, 4))).isTrue();
        assertThat(square.contains(GeoPoint.of(46, 4.5))).isFalse();
        assertThat(square.contains(GeoPoint.of(45.5, 5))).isFalse();
        assertThat(square.contains(GeoPoint.of(45.5, 3.99))).isFalse();
        assertThat(square.contains(GeoPoint.of(44.99, 4.5))).isFalse();
        assertThatThrownBy(() -> Polygon.of(square.corners().subList(0, 2))).hasMessageContaining("2");
    }

    @Test
    void a_bay_in_a_drawn_area_is_outside() {
        Polygon bay = Polygon.of(Arrays.asList(
                GeoPoint.of(0, 0),
                GeoPoint.of(0, 3),
                GeoPoint.of(3, 3),
                GeoPoint.of(3, 2),
                GeoPoint.of(1, 2),
                GeoPoint.of(1, 1),
                GeoPoint.of(3, 1),
                GeoPoint.of(3, 0)));
        assertThat(bay.contains(GeoPoint.of(2, 1.5))).isFalse();
        assertThat(bay.contains(GeoPoint.of(2, 0.5))).isTrue();
        assertThat(bay.contains(GeoPoint.of(2, 2.5))).isTrue();
        assertThat(bay.contains(GeoPoint.of(0.5, 1.5))).isTrue();
    }

    @Test
    void names_stand_for_areas_and_for_names_before_them() {
        Territories names =
                Territories.none().with("zone:a", List.of("commune:1")).with("zone:b", List.of("zone:a", "commune:2"));
        assertThat(names.expand(List.of("zone:b", "department:69")))
                .containsExactlyInAnyOrder("commune:1", "commune:2", "department:69");
        assertThat(names.named("zone:a").get()).containsExactly("commune:1");
        assertThat(names.named("zone:c")).isEmpty();
        assertThatThrownBy(() -> names.with("zone:a", Collections.emptyList())).hasMessageContaining("zone:a");
    }

    @Test
    void two_places_share_what_both_lie_in() {
        Place villeurbanne =
                Place.in(ZoneOffset.UTC).within(Area.DEPARTMENT, "69").build();
        assertThat(LYON.sharesWith(villeurbanne, Area.DEPARTMENT)).isTrue();
        assertThat(LYON.sharesWith(villeurbanne, Area.COMMUNE)).isFalse();
        assertThat(SOMEWHERE.sharesWith(SOMEWHERE, Area.DEPARTMENT)).isFalse();
    }

    @Test
    void malformed_places_are_refused() {
        assertThatThrownBy(() -> Place.in(ZoneOffset.UTC).within("Lyon")).hasMessageContaining("'Lyon'");
        assertThatThrownBy(() -> Place.in(ZoneOffset.UTC).population(-1)).hasMessageContaining("-1");
    }
}
