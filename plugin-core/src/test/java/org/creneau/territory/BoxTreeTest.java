// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.creneau.memory.ForAll;
import org.junit.jupiter.api.Test;

/** The shape of the tree: a search is right in any tree, but quick only in a good one. */
class BoxTreeTest {

    @Test
    void every_box_fits_its_places_exactly() {
        ForAll.seeds(100, random -> {
            BoxTree tree = tree(RandomPlaces.some(random));
            walk(tree, (node, from, to) -> {
                for (int axis = 0; from < to && axis < 3; axis++) {
                    float[] values = along(tree, axis, from, to);
                    assertThat(tree.boxes[6 * node + axis]).isEqualTo(values[0]);
                    assertThat(tree.boxes[6 * node + 3 + axis]).isEqualTo(values[values.length - 1]);
                }
            });
        });
    }

    @Test
    void every_box_is_halved_across_its_longest_side() {
        ForAll.seeds(100, random -> {
            BoxTree tree = tree(RandomPlaces.some(random));
            walk(tree, (node, from, to) -> {
                if (!tree.isLeaf(node)) {
                    int longest = longestSide(tree, node);
                    assertThat(tree.boxes[6 * (2 * node) + 3 + longest])
                            .isLessThanOrEqualTo(tree.boxes[6 * (2 * node + 1) + longest]);
                }
            });
        });
    }

    @Test
    void leaves_hold_a_few_places_each_and_all_of_them_together() {
        for (int size : new int[] {1, 8, 9, 16, 17, 100, 129, 1000}) {
            BoxTree tree = tree(java.util.Collections.nCopies(size, GeoPoint.of(1, 2)));
            int[] found = new int[1];
            walk(tree, (node, from, to) -> {
                if (tree.isLeaf(node)) {
                    assertThat(to - from).isBetween(size > 8 ? 4 : 1, 8);
                    found[0] += to - from;
                }
            });
            assertThat(found[0]).isEqualTo(size);
        }
    }

    @Test
    void a_place_keeps_its_degrees_and_its_vector() {
        ForAll.seeds(50, random -> {
            List<GeoPoint> places = RandomPlaces.some(random);
            BoxTree tree = tree(places);
            for (int place = 0; place < tree.size(); place++) {
                GeoPoint given = places.get(tree.numbers[place]);
                assertThat(GeoPoint.of(tree.degrees[2 * place], tree.degrees[2 * place + 1]))
                        .isEqualTo(given);
                assertThat(Math.toDegrees(Math.asin(tree.vectors[3 * place + 2])))
                        .isCloseTo(given.latitude(), within(0.05));
                double east = Math.toDegrees(Math.atan2(tree.vectors[3 * place + 1], tree.vectors[3 * place]));
                assertThat(Math.cos(Math.toRadians(given.latitude()))
                                * Math.sin(Math.toRadians(east - given.longitude())))
                        .isCloseTo(0, within(1e-6));
            }
        });
    }

    private interface Visit {
        void node(int node, int from, int to);
    }

    private static void walk(BoxTree tree, Visit visit) {
        walk(tree, visit, new int[] {1, 0, tree.size()});
    }

    private static void walk(BoxTree tree, Visit visit, int[] at) {
        visit.node(at[0], at[1], at[2]);
        if (!tree.isLeaf(at[0])) {
            int middle = (at[1] + at[2]) / 2;
            walk(tree, visit, new int[] {2 * at[0], at[1], middle});
            walk(tree, visit, new int[] {2 * at[0] + 1, middle, at[2]});
        }
    }

    private static float[] along(BoxTree tree, int axis, int from, int to) {
        float[] values = new float[to - from];
        for (int place = from; place < to; place++) {
            values[place - from] = tree.vectors[3 * place + axis];
        }
        java.util.Arrays.sort(values);
        return values;
    }

    private static int longestSide(BoxTree tree, int node) {
        float[] sides = new float[3];
        for (int axis = 0; axis < 3; axis++) {
            sides[axis] = tree.boxes[6 * node + 3 + axis] - tree.boxes[6 * node + axis];
        }
        return sides[0] >= sides[1] && sides[0] >= sides[2] ? 0 : sides[1] >= sides[2] ? 1 : 2;
    }

    private static BoxTree tree(List<GeoPoint> places) {
        return BoxTreeBuilder.build(places.toArray(new GeoPoint[0]));
    }
}
