// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.creneau.memory.Shop;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.SphericalGeodesic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The points around a shopper. */
class NearestPointsTest {
    private static final GeoPoint HOME = GeoPoint.of(48.87, 2.36);
    private final PickupPoint near = point(3, 48.871);
    private final PickupPoint nearTwin = point(1, 48.871);
    private final PickupPoint far = point(2, 48.9);
    private final List<PickupPoint> all = List.of(far, near, nearTwin);

    @Test
    void the_nearest_come_first_and_twins_by_id() {
        assertThat(over(all).find(HOME, 10, Double.POSITIVE_INFINITY))
                .extracting(PointDistance::point)
                .containsExactly(nearTwin, near, far);
    }

    @Test
    void the_order_of_the_input_does_not_matter() {
        List<PickupPoint> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(over(shuffled).find(HOME, 2, 1e9)).isEqualTo(over(all).find(HOME, 2, 1e9));
    }

    @Test
    void the_radius_is_inclusive() {
        double exactly = HOME.distanceMetersTo(far.location());
        assertThat(over(all).find(HOME, 10, exactly)).hasSize(3);
        assertThat(over(all).find(HOME, 10, Math.nextDown(exactly))).hasSize(2);
        assertThat(over(all).find(near.location(), 10, 0)).hasSize(2);
    }

    @Test
    void the_limit_is_kept() {
        assertThat(over(all).find(HOME, 1, 1e9))
                .extracting(PointDistance::point)
                .containsExactly(nearTwin);
        assertThat(over(List.of()).find(HOME, 1, 1e9)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "1, -1", "1, NaN"})
    void a_limit_or_radius_without_meaning_is_refused(int limit, double meters) {
        assertThatThrownBy(() -> over(all).find(HOME, limit, meters)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_found_says_which_point_and_how_far_it_is() {
        PointDistance found = over(all).find(near.location(), 1, 0).get(0);
        assertThat(found)
                .isEqualTo(PointDistance.of(nearTwin, 0))
                .hasSameHashCodeAs(PointDistance.of(nearTwin, 0))
                .doesNotHaveSameHashCodeAs(PointDistance.of(nearTwin, 3))
                .isNotEqualTo(PointDistance.of(near, 0))
                .isNotEqualTo(PointDistance.of(nearTwin, 1))
                .isNotEqualTo(nearTwin);
        assertThat(PointDistance.of(near, 12.6)).asString().endsWith(" at 13 m");
        assertThat(PointDistance.of(near, 12.6).meters()).isEqualTo(12.6);
        assertThatThrownBy(() -> PointDistance.of(near, -1)).hasMessage("meters is -1.0, allowed is 0 or more");
        assertThatThrownBy(() -> PointDistance.of(near, Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void points_that_change_later_do_not_reach_the_index() {
        List<PickupPoint> points = new ArrayList<>(all);
        NearestPoints index = over(points);
        points.clear();
        assertThat(index.find(HOME, 10, 1e9)).hasSize(3);
        assertThatThrownBy(() -> index.find(HOME, 10, 1e9).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static NearestPoints over(List<PickupPoint> points) {
        return NearestPoints.over(points, new SphericalGeodesic());
    }

    private static PickupPoint point(long id, double latitude) {
        return Shop.aPoint()
                .id(PointId.of(id))
                .location(GeoPoint.of(latitude, 2.36))
                .build();
    }
}
