// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.util.function.IntFunction;

/**
 * One search in a {@link BoxTree}: the nearer child first, and no box that lies beyond the worst kept. A position is
 * measured by its chord first; only one that passes is measured by haversine. For one thread and one search.
 */
final class BoxSearch {

    private final BoxTree tree;
    private final IntFunction<GeoPoint> positions;
    private final Radius radius;
    private final NearestHeap best;
    private final GeoPoint from;
    private final double x;
    private final double y;
    private final double z;
    private double squaredReach;

    /** The positions are asked for by number, and only where the radius is in doubt. */
    BoxSearch(BoxTree tree, IntFunction<GeoPoint> positions, Radius radius, NearestHeap best) {
        this.tree = tree;
        this.positions = positions;
        this.radius = radius;
        this.best = best;
        this.from = radius.from();
        this.x = Chord.x(from.latitude(), from.longitude());
        this.y = Chord.y(from.latitude(), from.longitude());
        this.z = Chord.z(from.latitude());
        this.squaredReach = Chord.squaredReach(radius.outerMeters());
    }

    /** Fills the heap with the best of the whole tree. */
    void run() {
        visit(1, 0, tree.size());
    }

    private void visit(int node, int start, int end) {
        if (tree.isLeaf(node)) {
            measure(start, end);
            return;
        }
        int middle = (start + end) >>> 1;
        double left = squaredChordToBox(2 * node);
        double right = squaredChordToBox(2 * node + 1);
        if (left <= right) {
            visitWithinReach(left, 2 * node, start, middle);
            visitWithinReach(right, 2 * node + 1, middle, end);
        } else {
            visitWithinReach(right, 2 * node + 1, middle, end);
            visitWithinReach(left, 2 * node, start, middle);
        }
    }

    private void visitWithinReach(double squaredChord, int node, int start, int end) {
        if (squaredChord <= squaredReach) {
            visit(node, start, end);
        }
    }

    private void measure(int start, int end) {
        for (int place = start; place < end; place++) {
            if (squaredChordTo(place) <= squaredReach) {
                consider(place);
            }
        }
    }

    private void consider(int place) {
        double greatCircle = from.distanceMetersTo(tree.degrees[2 * place], tree.degrees[2 * place + 1]);
        if (greatCircle > radius.outerMeters()) {
            return;
        }
        int number = tree.numbers[place];
        double meters = radius.isInDoubt(greatCircle) ? radius.judge(positions.apply(number)) : greatCircle;
        if (meters != Radius.OUTSIDE) {
            best.offer(meters, number);
            shrinkReach();
        }
    }

    private void shrinkReach() {
        if (best.isFull()) {
            squaredReach = Chord.squaredReach(radius.reachFor(best.worstMeters()));
        }
    }

    private double squaredChordTo(int place) {
        int at = BoxTree.AXES * place;
        double east = tree.vectors[at] - x;
        double north = tree.vectors[at + 1] - y;
        double up = tree.vectors[at + 2] - z;
        return east * east + north * north + up * up;
    }

    private double squaredChordToBox(int node) {
        int at = BoxTree.BOX * node;
        double east = outside(x, tree.boxes[at], tree.boxes[at + 3]);
        double north = outside(y, tree.boxes[at + 1], tree.boxes[at + 4]);
        double up = outside(z, tree.boxes[at + 2], tree.boxes[at + 5]);
        return east * east + north * north + up * up;
    }

    private static double outside(double value, float least, float most) {
        return value < least ? least - value : value > most ? value - most : 0;
    }
}
