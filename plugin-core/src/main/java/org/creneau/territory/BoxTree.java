// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

/**
 * Positions sorted into a balanced binary tree of boxes around their unit vectors, in flat arrays: no object for a
 * node, no pointer. Node 1 is the root, node n has the children 2n and 2n + 1, and every leaf lies at one depth. A node
 * covers a run of places; its children halve it. Immutable once built and thread-safe.
 */
final class BoxTree {

    /** Most positions in a leaf: fewer cost memory for boxes, more cost time to look at each. */
    static final int LEAF = 8;

    static final int AXES = 3;
    static final int BOX = 2 * AXES;

    /** The number of each position in the order it was given, by place in the tree. */
    final int[] numbers;

    /** Unit vectors, three floats for each place. */
    final float[] vectors;

    /** Latitude and longitude in degrees for each place. */
    final double[] degrees;

    /** Least x, y, z and greatest x, y, z for each node. */
    final float[] boxes;

    private final int firstLeaf;

    /** Room for so many positions, not yet filled. */
    BoxTree(int size) {
        firstLeaf = firstLeafFor(size);
        numbers = new int[size];
        vectors = new float[AXES * size];
        degrees = new double[2 * size];
        boxes = new float[BOX * 2 * firstLeaf];
    }

    /** The lowest power of two so that no leaf holds more than it may. */
    private static int firstLeafFor(int size) {
        int leaves = 1;
        while ((size - 1) / leaves >= LEAF) {
            leaves *= 2;
        }
        return leaves;
    }

    int size() {
        return numbers.length;
    }

    boolean isLeaf(int node) {
        return node >= firstLeaf;
    }

    /** Bytes of the arrays, their headers left out. */
    long bytes() {
        return 4L * (numbers.length + vectors.length + boxes.length) + 8L * degrees.length;
    }
}
