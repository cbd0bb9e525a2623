// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.geodesic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.creneau.house.ContractRun;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.Geodesic;
import org.creneau.territory.GeodesicContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ellipsoid, against lengths that follow from the definition of WGS84. */
@ContractRun(GeographicLibGeodesic.class)
class GeographicLibGeodesicTest extends GeodesicContract {
    private static final double EQUATOR_RADIUS = 6_378_137;
    private static final double QUARTER_MERIDIAN = 10_001_965.729;

    @Override
    protected Geodesic geodesic() {
        return new GeographicLibGeodesic();
    }

    @Test
    void the_equator_is_a_circle_of_its_radius() {
        assertThat(geodesic().meters(GeoPoint.of(0, 0), GeoPoint.of(0, 90)))
                .isCloseTo(EQUATOR_RADIUS * Math.PI / 2, within(1e-3));
    }

    @Test
    void the_way_to_the_pole_is_a_quarter_of_the_meridian() {
        assertThat(geodesic().meters(GeoPoint.of(0, 25), GeoPoint.of(90, 0))).isCloseTo(QUARTER_MERIDIAN, within(1e-3));
    }

    /** Expected lengths from series for the arc of a meridian and the radius of a parallel, not from the library. */
    @ParameterizedTest
    @CsvSource({"0, 110574.389", "45, 111141.539", "48, 111199.677"})
    void a_degree_north_is_as_long_as_the_flattening_makes_it(double latitude, double meters) {
        assertThat(geodesic().meters(GeoPoint.of(latitude, 3), GeoPoint.of(latitude + 1, 3)))
                .isCloseTo(meters, within(1.0));
    }

    @Test
    void metres_come_in_whole_micrometres() {
        double meters = geodesic().meters(GeoPoint.of(48.85, 2.35), GeoPoint.of(48.86, 2.36));
        assertThat(meters * 1e6).isEqualTo(Math.rint(meters * 1e6));
    }
}
