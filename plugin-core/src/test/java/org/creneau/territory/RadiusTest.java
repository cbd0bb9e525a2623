// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Where the sphere is believed, where the geodesic is asked, and how far a search must look. */
class RadiusTest {
    private static final GeoPoint HOME = GeoPoint.of(48.85, 2.35);
    private final Radius kilometre = new Radius(HOME, 1000, (from, to) -> to.latitude() - from.latitude());

    @Test
    void within_one_per_cent_the_geodesic_is_asked() {
        assertThat(kilometre.isInDoubt(989.9)).isFalse();
        assertThat(kilometre.isInDoubt(990)).isTrue();
        assertThat(kilometre.isInDoubt(1010)).isTrue();
        assertThat(kilometre.outerMeters()).isCloseTo(1010, within(0.0011)).isGreaterThan(1010);
    }

    @Test
    void the_geodesic_is_asked_from_home_and_believed() {
        assertThat(kilometre.judge(GeoPoint.of(58.85, 0))).isCloseTo(10, within(1e-9));
        Radius two = new Radius(HOME, 2, (from, to) -> to.latitude());
        assertThat(two.judge(GeoPoint.of(2, 0))).isEqualTo(2);
        assertThat(two.judge(GeoPoint.of(2.1, 0))).isEqualTo(Radius.OUTSIDE);
    }

    @Test
    void close_to_the_limit_a_search_keeps_the_whole_doubtful_band_in_reach() {
        assertThat(kilometre.reachFor(970)).isEqualTo(970);
        assertThat(kilometre.reachFor(980)).isEqualTo(980);
        assertThat(kilometre.reachFor(980.2)).isEqualTo(kilometre.outerMeters());
        assertThat(kilometre.reachFor(1000)).isEqualTo(kilometre.outerMeters());
        assertThat(new Radius(HOME, 0, (from, to) -> 0).reachFor(0)).isPositive();
    }

    @Test
    void an_infinite_radius_is_never_in_doubt() {
        Radius infinite = new Radius(HOME, Double.POSITIVE_INFINITY, (from, to) -> 0);
        assertThat(infinite.isInDoubt(2e7)).isFalse();
        assertThat(infinite.reachFor(2e7)).isEqualTo(2e7);
        assertThat(infinite.outerMeters()).isInfinite();
    }
}
