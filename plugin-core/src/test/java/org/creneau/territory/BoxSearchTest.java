// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What a search does not look at. Whatever lies beyond its reach is moved onto the shopper in the tree's own arrays,
 * after the boxes were made: a search that so much as measured one of those would find it first.
 */
class BoxSearchTest {
    private static final GeoPoint SHOPPER = GeoPoint.of(48.85, 2.35);
    private static final double RADIUS = 20_000;

    private final List<GeoPoint> places = places();

    @Test
    void a_position_beyond_the_radius_is_told_by_its_chord_and_never_measured() {
        BoxTree tree = tree();
        List<Integer> expected = search(tree, Integer.MAX_VALUE, RADIUS);
        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(putDegreesOnShopper(tree, RADIUS * 1.011)).isGreaterThan(1000);
        assertThat(search(tree, Integer.MAX_VALUE, RADIUS)).isEqualTo(expected);
    }

    @Test
    void a_box_beyond_the_radius_is_never_opened() {
        BoxTree tree = tree();
        List<Integer> expected = search(tree, Integer.MAX_VALUE, RADIUS);
        assertThat(putOnShopper(tree, 4 * RADIUS)).isGreaterThan(1000);
        assertThat(search(tree, Integer.MAX_VALUE, RADIUS)).isEqualTo(expected);
    }

    @Test
    void the_nearer_box_is_opened_first_so_that_the_farther_need_not_be() {
        BoxTree tree = tree();
        List<Integer> expected = search(tree, 5, Double.POSITIVE_INFINITY);
        assertThat(putOnShopper(tree, 4 * RADIUS)).isGreaterThan(1000);
        assertThat(search(tree, 5, Double.POSITIVE_INFINITY)).isEqualTo(expected);
    }

    private int putDegreesOnShopper(BoxTree tree, double beyondMeters) {
        int moved = 0;
        for (int place = 0; place < tree.size(); place++) {
            if (SHOPPER.distanceMetersTo(places.get(tree.numbers[place])) > beyondMeters) {
                tree.degrees[2 * place] = SHOPPER.latitude();
                tree.degrees[2 * place + 1] = SHOPPER.longitude();
                moved++;
            }
        }
        return moved;
    }

    private int putOnShopper(BoxTree tree, double beyondMeters) {
        float[] shopper = BoxTreeBuilder.build(new GeoPoint[] {SHOPPER}).vectors;
        for (int place = 0; place < tree.size(); place++) {
            if (SHOPPER.distanceMetersTo(places.get(tree.numbers[place])) > beyondMeters) {
                System.arraycopy(shopper, 0, tree.vectors, 3 * place, 3);
            }
        }
        return putDegreesOnShopper(tree, beyondMeters);
    }

    private List<Integer> search(BoxTree tree, int most, double meters) {
        NearestHeap best = new NearestHeap(Math.min(most, tree.size()));
        Radius radius = new Radius(SHOPPER, meters, new SphericalGeodesic());
        new BoxSearch(tree, places::get, radius, best).run();
        List<Integer> found = new ArrayList<>();
        while (best.size() > 0) {
            found.add(0, best.removeWorst());
        }
        return found;
    }

    private BoxTree tree() {
        return BoxTreeBuilder.build(places.toArray(new GeoPoint[0]));
    }

    /** Some 2.5 km from one to the next, up to 300 km around. */
    private static List<GeoPoint> places() {
        Random random = new Random(1);
        List<GeoPoint> places = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            places.add(GeoPoint.of(46.5 + 5 * random.nextDouble(), -1 + 7 * random.nextDouble()));
        }
        return places;
    }
}
