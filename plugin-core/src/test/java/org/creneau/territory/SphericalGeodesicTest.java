// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.creneau.house.ContractRun;
import org.junit.jupiter.api.Test;

/** The sphere without a library. */
@ContractRun(SphericalGeodesic.class)
class SphericalGeodesicTest extends GeodesicContract {

    @Override
    protected Geodesic geodesic() {
        return new SphericalGeodesic();
    }

    @Test
    void it_is_the_distance_of_positions_to_the_last_bit() {
        GeoPoint paris = GeoPoint.of(48.8566, 2.3522);
        GeoPoint lyon = GeoPoint.of(45.7640, 4.8357);
        assertThat(geodesic().meters(paris, lyon)).isEqualTo(paris.distanceMetersTo(lyon));
    }
}
