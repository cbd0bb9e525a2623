// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

/**
 * Fills a {@link BoxTree}: measures the box of a run of places, halves the run at the median of the box's longest
 * side, and goes on with the halves. For one thread.
 */
final class BoxTreeBuilder {

    private final BoxTree tree;
    private final float[] vectors;
    private final MedianSplit split;

    private BoxTreeBuilder(BoxTree tree) {
        this.tree = tree;
        this.vectors = tree.vectors;
        this.split = new MedianSplit(tree.vectors, tree.numbers);
    }

    static BoxTree build(GeoPoint[] positions) {
        BoxTree tree = new BoxTree(positions.length);
        BoxTreeBuilder builder = new BoxTreeBuilder(tree);
        builder.place(positions);
        builder.divide(1, 0, positions.length);
        builder.keepDegrees(positions);
        return tree;
    }

    private void place(GeoPoint[] positions) {
        for (int i = 0; i < positions.length; i++) {
            double latitude = positions[i].latitude();
            double longitude = positions[i].longitude();
            int at = BoxTree.AXES * i;
            vectors[at] = (float) Chord.x(latitude, longitude);
            vectors[at + 1] = (float) Chord.y(latitude, longitude);
            vectors[at + 2] = (float) Chord.z(latitude);
            tree.numbers[i] = i;
        }
    }

    private void divide(int node, int from, int to) {
        measure(node, from, to);
        if (!tree.isLeaf(node)) {
            int middle = (from + to) >>> 1;
            split.at(longestSide(node), from, to, middle);
            divide(2 * node, from, middle);
            divide(2 * node + 1, middle, to);
        }
    }

    private void measure(int node, int from, int to) {
        for (int axis = 0; axis < BoxTree.AXES; axis++) {
            float least = Float.POSITIVE_INFINITY;
            float most = Float.NEGATIVE_INFINITY;
            for (int at = BoxTree.AXES * from + axis; at < BoxTree.AXES * to; at += BoxTree.AXES) {
                least = Math.min(least, vectors[at]);
                most = Math.max(most, vectors[at]);
            }
            tree.boxes[BoxTree.BOX * node + axis] = least;
            tree.boxes[BoxTree.BOX * node + BoxTree.AXES + axis] = most;
        }
    }

    private int longestSide(int node) {
        int longest = 0;
        for (int axis = 1; axis < BoxTree.AXES; axis++) {
            if (side(node, axis) > side(node, longest)) {
                longest = axis;
            }
        }
        return longest;
    }

    private float side(int node, int axis) {
        return tree.boxes[BoxTree.BOX * node + BoxTree.AXES + axis] - tree.boxes[BoxTree.BOX * node + axis];
    }

    private void keepDegrees(GeoPoint[] positions) {
        for (int place = 0; place < positions.length; place++) {
            GeoPoint position = positions[tree.numbers[place]];
            tree.degrees[2 * place] = position.latitude();
            tree.degrees[2 * place + 1] = position.longitude();
        }
    }
}
